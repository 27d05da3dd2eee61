import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE person (
     id uuid PRIMARY KEY,
     email text NOT NULL UNIQUE,
     name text NOT NULL,
     role text NOT NULL,
     is_active boolean NOT NULL DEFAULT true,
     password_hash text,
     second_factor bytea,
     second_factor_key bytea,
     second_factor_confirmed boolean NOT NULL DEFAULT false,
     second_factor_step bigint NOT NULL DEFAULT 0,
     recovery_hashes bytea[] NOT NULL DEFAULT '{}',
     oidc_issuer text,
     oidc_subject text,
     created_at timestamptz NOT NULL DEFAULT now(),
     last_sign_in_at timestamptz,
     UNIQUE (oidc_issuer, oidc_subject)
   )`,
  `CREATE TABLE session (
     id uuid PRIMARY KEY,
     token_hash bytea NOT NULL UNIQUE,
     person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
     created_at timestamptz NOT NULL DEFAULT now(),
     last_seen_at timestamptz NOT NULL DEFAULT now(),
     idle_until timestamptz NOT NULL,
     ends_at timestamptz NOT NULL,
     address text,
     user_agent text
   )`,
  `CREATE INDEX session_person ON session (person_id)`,
  `CREATE TABLE sign_in_link (
     token_hash bytea PRIMARY KEY,
     kind text NOT NULL,
     person_id uuid REFERENCES person ON DELETE CASCADE,
     expires_at timestamptz NOT NULL
   )`,
  `CREATE TABLE sign_in_attempt (
     key varchar(255) PRIMARY KEY,
     points integer NOT NULL DEFAULT 0,
     expire bigint
   )`,
  `CREATE TABLE api_key (
     id uuid PRIMARY KEY,
     secret_hash bytea NOT NULL UNIQUE,
     hint text NOT NULL,
     name text NOT NULL,
     role text NOT NULL,
     scopes text[],
     created_by uuid REFERENCES person ON DELETE SET NULL,
     created_at timestamptz NOT NULL DEFAULT now(),
     expires_at timestamptz,
     last_used_at timestamptz,
     revoked_at timestamptz
   )`,
  `CREATE TABLE audit_entry (
     seq bigint PRIMARY KEY,
     at timestamptz(3) NOT NULL,
     action text NOT NULL,
     actor_kind text NOT NULL,
     actor_id uuid,
     target_kind text,
     target_id text,
     reason text,
     detail jsonb NOT NULL,
     address text,
     trace_id text,
     hash bytea NOT NULL
   )`,
  `CREATE INDEX audit_entry_action ON audit_entry (action, seq DESC)`,
  `CREATE INDEX audit_entry_actor ON audit_entry (actor_id, seq DESC)`,
  `CREATE INDEX audit_entry_target ON audit_entry (target_id, seq DESC)`,
  `CREATE TABLE audit_head (
     only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
     seq bigint NOT NULL,
     hash bytea NOT NULL
   )`,
  `INSERT INTO audit_head (seq, hash) VALUES (0, '')`,
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = '42501'; END $$`,
  `CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
     FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER audit_entry_not_emptied BEFORE TRUNCATE ON audit_entry
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `ALTER TABLE worker ADD COLUMN metrics jsonb`,
];

/** People, sessions, one-time links, API keys and the audit log; what a worker measures. */
export class Access1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE worker DROP COLUMN metrics');
    for (const table of [
      'audit_head',
      'audit_entry',
      'api_key',
      'sign_in_attempt',
      'sign_in_link',
      'session',
      'person',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('DROP FUNCTION refuse_change');
  }
}
