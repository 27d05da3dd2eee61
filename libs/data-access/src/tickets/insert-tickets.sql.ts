import { channels } from '../events/channels';

/**
 * Adds the keys of persons who have none yet and gives those in force; $1 ids, $2 new wrapped keys. One that another
 * process is adding at this very moment may be missing from the answer.
 */
export const addPersonKeys = `
  WITH given AS (
    SELECT * FROM unnest($1::bytea[], $2::bytea[]) AS g (id, wrapped_key)
  ), added AS (
    INSERT INTO keys.person_key (id, wrapped_key) SELECT id, wrapped_key FROM given ORDER BY id
    ON CONFLICT DO NOTHING
    RETURNING id, wrapped_key
  )
  SELECT id, wrapped_key AS "wrappedKey" FROM added
  UNION ALL
  SELECT p.id, p.wrapped_key FROM keys.person_key p JOIN given USING (id)`;

/**
 * Stores tickets, their keys and their events. A person's key is locked against removal until this has committed; a ticket
 * whose person's key ($12 as it was read) has been destroyed or replaced meanwhile is left out, like a duplicate.
 */
export const insertTickets = `
  WITH input AS (
    SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[], $5::text[], $6::text[], $7::text[],
                         $8::timestamptz[], $9::bytea[], $10::bytea[], $11::bytea[], $12::bytea[]) WITH ORDINALITY
      AS i (id, source, external_id, idempotency_key, channel, region, stated_language, created_at, sealed_text,
            wrapped_key, person_id, person_key, position)
  ), held AS MATERIALIZED (
    SELECT p.id, p.wrapped_key FROM keys.person_key p
    WHERE p.id IN (SELECT person_id FROM input)
    ORDER BY p.id FOR KEY SHARE OF p
  ), usable AS (
    SELECT i.* FROM input i LEFT JOIN held h ON h.id = i.person_id AND h.wrapped_key = i.person_key
    WHERE i.person_id IS NULL OR h.id IS NOT NULL
  ), inserted AS (
    INSERT INTO ticket (id, source, external_id, idempotency_key, channel, region, stated_language, created_at,
                        sealed_text, requester_fingerprint)
    SELECT id, source, external_id, idempotency_key, channel, region, stated_language, coalesce(created_at, now()),
           sealed_text, person_id
    FROM usable ORDER BY position
    ON CONFLICT DO NOTHING
    RETURNING id, run, source, channel, region
  ), keyed AS (
    INSERT INTO keys.ticket_key (ticket_id, person_key_id, wrapped_key)
    SELECT u.id, u.person_id, u.wrapped_key FROM usable u JOIN inserted USING (id)
  ), logged AS (
    INSERT INTO ticket_event (ticket_id, run, type, data)
    SELECT id, run, 'ticket.received',
           jsonb_strip_nulls(jsonb_build_object('source', source, 'channel', channel, 'region', region))
    FROM inserted
    RETURNING seq
  )
  SELECT inserted.id, (SELECT pg_notify('${channels.events}', '') FROM logged LIMIT 1) FROM inserted`;

export const findDuplicates = `
  SELECT i.position::integer - 1 AS index, t.id, t.run, t.status
  FROM unnest($1::text[], $2::text[], $3::bytea[]) WITH ORDINALITY AS i (source, external_id, idempotency_key, position)
  JOIN ticket t ON (t.source = i.source AND t.external_id = i.external_id)
                OR t.idempotency_key = i.idempotency_key`;
