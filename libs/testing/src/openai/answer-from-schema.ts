import { createHash } from 'node:crypto';

export type JsonSchema = Record<string, unknown>;

/** What the simulated model has read. */
export interface Reading {
  /** Its instructions; lines such as "- id: what it means" explain the values of an enumeration. */
  instructions: string;
  /** What the user wrote. */
  data: string;
}

/** Makes JSON that fits a schema: enumerations by the words that the data share with a value's explanation, the rest by the data's hash. */
export function answerFromSchema(schema: JsonSchema, reading: Reading): unknown {
  return build(schema, reading, '');
}

function build(schema: JsonSchema, reading: Reading, path: string): unknown {
  if (Array.isArray(schema.enum)) return choose(schema.enum, reading, path);
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.anyOf)) return build(schema.anyOf[0] as JsonSchema, reading, path);
  switch (schema.type) {
    case 'object': {
      const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
      return Object.fromEntries(properties.map(([name, child]) => [name, build(child, reading, `${path}.${name}`)]));
    }
    case 'array':
      return [build((schema.items ?? {}) as JsonSchema, reading, `${path}[]`)];
    case 'number':
      return 0.6 + share(reading.data + path) * 0.35;
    case 'integer':
      return Math.floor(share(reading.data + path) * 10);
    case 'boolean':
      return share(reading.data + path) >= 0.5;
    case 'string':
      return typeof schema.description === 'string' && schema.description.includes('ISO 639-1')
        ? 'en'
        : sentence(reading.data);
    default:
      return null;
  }
}

function choose(values: unknown[], { instructions, data }: Reading, path: string): unknown {
  const words = stems(data);
  const lines = instructions.split('\n');
  const scored = values.map((value) => {
    const explanation = lines.find((line) => line.startsWith(`- ${String(value)}:`)) ?? String(value);
    return { value, shared: [...stems(explanation)].filter((stem) => words.has(stem)).length };
  });
  const best = Math.max(...scored.map(({ shared }) => shared));
  if (best > 0) return scored.find(({ shared }) => shared === best)?.value;
  return values[Math.floor(share(data + path) * values.length)];
}

/** Beginnings of the longer words. */
const stems = (text: string) =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));

/** First sentence of what stands between the data's first and last line. */
function sentence(data: string): string {
  const inner = data
    .split('\n')
    .slice(1, -1)
    .filter((line) => line.trim() !== '' && !/^\w+:$/.test(line));
  return (inner.join(' ').split(/(?<=[.!?])\s/)[0] ?? '').slice(0, 180) || 'Nothing was written.';
}

/** A number 0 ≤ x < 1 that depends on the text alone. */
const share = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
