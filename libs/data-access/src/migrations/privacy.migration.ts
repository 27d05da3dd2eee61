import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // Keys stand apart from what they open, so that a backup can leave them out.
  `CREATE SCHEMA IF NOT EXISTS keys`,
  `CREATE TABLE keys.person_key (
     id bytea PRIMARY KEY,
     wrapped_key bytea NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE keys.ticket_key (
     ticket_id uuid PRIMARY KEY,
     person_key_id bytea REFERENCES keys.person_key ON DELETE CASCADE,
     wrapped_key bytea NOT NULL
   )`,
  `CREATE INDEX ticket_key_person ON keys.ticket_key (person_key_id) WHERE person_key_id IS NOT NULL`,
  `INSERT INTO keys.ticket_key (ticket_id, wrapped_key)
     SELECT id, wrapped_key FROM ticket WHERE wrapped_key IS NOT NULL`,
  `ALTER TABLE ticket ADD COLUMN requester_fingerprint bytea, ADD COLUMN original_erased_at timestamptz`,
  `UPDATE ticket SET original_erased_at = now() WHERE wrapped_key IS NULL`,
  `ALTER TABLE ticket DROP COLUMN wrapped_key`,
  `CREATE INDEX ticket_requester ON ticket (requester_fingerprint) WHERE requester_fingerprint IS NOT NULL`,
  `CREATE INDEX ticket_original_held ON ticket (received_at) WHERE original_erased_at IS NULL`,
  `ALTER TABLE ticket_result
     ADD COLUMN sealed_vault bytea,
     ADD COLUMN searched_whole boolean NOT NULL DEFAULT true`,
  `CREATE TABLE ticket_review (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     ticket_id uuid NOT NULL,
     run integer NOT NULL,
     is_current boolean NOT NULL DEFAULT true,
     action text NOT NULL,
     corrections jsonb,
     draft text,
     reviewer_kind text NOT NULL,
     reviewer_id uuid,
     at timestamptz NOT NULL DEFAULT clock_timestamp(),
     FOREIGN KEY (ticket_id, run) REFERENCES ticket_result ON DELETE CASCADE
   )`,
  `CREATE INDEX ticket_review_ticket ON ticket_review (ticket_id, run)`,
  `CREATE UNIQUE INDEX ticket_review_current ON ticket_review (ticket_id, run) WHERE is_current`,
  `CREATE INDEX ticket_review_at ON ticket_review (at) WHERE is_current`,
  `CREATE TABLE erasure (
     id uuid PRIMARY KEY,
     at timestamptz NOT NULL DEFAULT clock_timestamp(),
     subject text NOT NULL,
     reason text NOT NULL,
     actor_kind text NOT NULL,
     actor_id uuid,
     tickets integer NOT NULL,
     results integer NOT NULL,
     keys_destroyed integer NOT NULL
   )`,
  `CREATE INDEX erasure_at ON erasure (at DESC)`,
  `CREATE TABLE privacy_policy (
     version integer PRIMARY KEY,
     rules jsonb NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now(),
     created_by text
   )`,
];

/** Keys in a schema of their own, vaults, reviews, erasures, and versions of the privacy policy. */
export class Privacy1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Loses the keys that persons' keys wrap: their tickets cannot be opened any more. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['privacy_policy', 'erasure', 'ticket_review']) await runner.query(`DROP TABLE ${table}`);
    await runner.query('ALTER TABLE ticket_result DROP COLUMN searched_whole, DROP COLUMN sealed_vault');
    await runner.query('ALTER TABLE ticket ADD COLUMN wrapped_key bytea');
    await runner.query(
      `UPDATE ticket SET wrapped_key = k.wrapped_key FROM keys.ticket_key k
       WHERE k.ticket_id = ticket.id AND k.person_key_id IS NULL`,
    );
    await runner.query('ALTER TABLE ticket DROP COLUMN original_erased_at, DROP COLUMN requester_fingerprint');
    await runner.query('DROP SCHEMA keys CASCADE');
  }
}
