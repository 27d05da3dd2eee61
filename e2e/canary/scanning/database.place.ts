import { Client } from 'pg';
import type { Place } from './place';

interface Column {
  schema: string;
  table: string;
  column: string;
}

const columnsOf = `
  SELECT n.nspname AS schema, c.relname AS table, a.attname AS column
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'm') AND a.attnum > 0 AND NOT a.attisdropped
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  ORDER BY 1, 2, 3`;

/** Columns that hold originals, and keys, as ciphertext. They are scanned as all others are. */
export const sealedColumns = [
  'keys.person_key.wrapped_key',
  'keys.ticket_key.wrapped_key',
  'public.ticket.sealed_text',
  'public.ticket_result.sealed_vault',
] as const;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const pageSize = 2_000;

/** Every column of every table of every schema, the queue's too, as text; bytes as Postgres prints them. */
export function databasePlace(databaseUrl: string): Place {
  return {
    name: 'Postgres, every column of every table',
    unit: 'fields',
    async *read() {
      const client = await connected(databaseUrl);
      try {
        const { rows: columns } = await client.query<Column>(columnsOf);
        for (const column of columns) yield* fieldsOf(client, column);
      } finally {
        await client.end();
      }
    },
    plant: async (text) => {
      const client = await connected(databaseUrl);
      await client.query('CREATE SCHEMA canary_self_test');
      await client.query(
        'CREATE TABLE canary_self_test.planted (kind text, plain text, list text[], document jsonb, bytes bytea)',
      );
      const row = [text, [text], JSON.stringify({ deep: [text] }), Buffer.from(text)];
      for (const [index, column] of ['plain', 'list', 'document', 'bytes'].entries()) {
        await client.query(`INSERT INTO canary_self_test.planted (kind, ${column}) VALUES ($1, $2)`, [
          column,
          row[index],
        ]);
      }
      return async () => {
        await client.query('DROP SCHEMA canary_self_test CASCADE');
        await client.end();
      };
    },
  };
}

async function* fieldsOf(client: Client, { schema, table, column }: Column) {
  const source = `${quoted(schema)}.${quoted(table)}`;
  const key = `coalesce(to_jsonb(t)->>'ticket_id', to_jsonb(t)->>'id', to_jsonb(t)->>'seq', to_jsonb(t)->>'kind', t.ctid::text)`;
  await client.query('BEGIN READ ONLY');
  await client.query(
    `DECLARE fields NO SCROLL CURSOR FOR SELECT ${key} AS row, t.${quoted(column)}::text AS text FROM ${source} t`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string; text: string | null }>(`FETCH ${pageSize} FROM fields`);
    for (const { row, text } of rows) yield { where: `${schema}.${table}.${column}`, piece: row, text: text ?? '' };
    if (rows.length < pageSize) break;
  }
  await client.query('COMMIT');
}

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

/** Asks a question of the database. */
export async function ask<T extends object>(databaseUrl: string, sql: string): Promise<T[]> {
  const client = await connected(databaseUrl);
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}
