import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Becomes spaces before a text is indexed: the parser would take `<EMAIL_1>` for a tag and an address for one word. */
const punctuation = '<>_@./:;-+&=?#%()[]{}|~,!*';

const statements = [
  `CREATE TABLE taxonomy_version (
     version integer PRIMARY KEY,
     taxonomy jsonb NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE taxonomy_industry (
     version integer NOT NULL REFERENCES taxonomy_version,
     id text NOT NULL,
     PRIMARY KEY (version, id)
   )`,
  `CREATE TABLE taxonomy_category (
     version integer NOT NULL REFERENCES taxonomy_version,
     id text NOT NULL,
     PRIMARY KEY (version, id)
   )`,
  `CREATE TABLE ticket (
     id uuid PRIMARY KEY,
     source text NOT NULL,
     external_id text,
     idempotency_key bytea,
     channel text,
     region text,
     stated_language text,
     created_at timestamptz NOT NULL,
     received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
     sealed_text bytea NOT NULL,
     wrapped_key bytea,
     status text NOT NULL DEFAULT 'queued',
     run integer NOT NULL DEFAULT 1,
     enqueued_at timestamptz NOT NULL DEFAULT clock_timestamp(),
     started_at timestamptz,
     failure_code text,
     failure_detail text
   )`,
  `CREATE UNIQUE INDEX ticket_source_external_id ON ticket (source, external_id) WHERE external_id IS NOT NULL`,
  `CREATE UNIQUE INDEX ticket_idempotency_key ON ticket (idempotency_key) WHERE idempotency_key IS NOT NULL`,
  `CREATE INDEX ticket_received_at ON ticket (received_at DESC, id DESC)`,
  `CREATE INDEX ticket_unfinished ON ticket (enqueued_at, id) WHERE status IN ('queued', 'processing')`,
  `CREATE TABLE ticket_result (
     ticket_id uuid NOT NULL REFERENCES ticket ON DELETE CASCADE,
     run integer NOT NULL,
     redacted_subject text NOT NULL,
     redacted_body text NOT NULL,
     masked_subject jsonb NOT NULL,
     masked_body jsonb NOT NULL,
     pii_counts jsonb NOT NULL,
     pii_items integer NOT NULL,
     taxonomy_version integer NOT NULL,
     industry text NOT NULL,
     category text NOT NULL,
     urgency text NOT NULL,
     sentiment text NOT NULL,
     language text NOT NULL,
     summary text NOT NULL,
     category_confidence real NOT NULL,
     industry_confidence real NOT NULL,
     urgency_confidence real NOT NULL,
     sentiment_confidence real NOT NULL,
     alternatives jsonb NOT NULL,
     engine text NOT NULL,
     model text NOT NULL,
     needs_review boolean NOT NULL,
     reasons text[] NOT NULL,
     draft text,
     prompt_tokens integer,
     completion_tokens integer,
     cost_usd numeric(14, 8),
     attempts integer NOT NULL,
     enqueued_at timestamptz NOT NULL,
     started_at timestamptz NOT NULL,
     processed_at timestamptz NOT NULL,
     steps jsonb NOT NULL,
     search tsvector GENERATED ALWAYS AS
       (to_tsvector('simple', translate(redacted_subject || ' ' || left(redacted_body, 50000), '${punctuation}', '${' '.repeat(punctuation.length)}'))) STORED,
     PRIMARY KEY (ticket_id, run),
     FOREIGN KEY (taxonomy_version, industry) REFERENCES taxonomy_industry (version, id),
     FOREIGN KEY (taxonomy_version, category) REFERENCES taxonomy_category (version, id)
   )`,
  `CREATE INDEX ticket_result_processed_at ON ticket_result (processed_at)`,
  `CREATE INDEX ticket_result_category ON ticket_result (category, processed_at)`,
  `CREATE INDEX ticket_result_search ON ticket_result USING gin (search)`,
  `CREATE TABLE ticket_event (
     seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     ticket_id uuid NOT NULL REFERENCES ticket ON DELETE CASCADE,
     run integer NOT NULL,
     type text NOT NULL,
     at timestamptz NOT NULL DEFAULT clock_timestamp(),
     data jsonb NOT NULL DEFAULT '{}'
   )`,
  `CREATE INDEX ticket_event_ticket ON ticket_event (ticket_id, seq)`,
  `CREATE INDEX ticket_event_failed_at ON ticket_event (at) WHERE type = 'ticket.failed'`,
  `CREATE TABLE worker (
     name text PRIMARY KEY,
     started_at timestamptz NOT NULL,
     seen_at timestamptz NOT NULL,
     concurrency integer NOT NULL
   )`,
];

/** Tickets, results, the event log, taxonomy versions and the register of workers. */
export class Initial1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['worker', 'ticket_event', 'ticket_result', 'ticket'];
    const taxonomyTables = ['taxonomy_category', 'taxonomy_industry', 'taxonomy_version'];
    for (const table of [...tables, ...taxonomyTables]) await runner.query(`DROP TABLE ${table}`);
  }
}
