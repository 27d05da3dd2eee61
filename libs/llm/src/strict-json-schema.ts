import { z } from 'zod';

/** Keywords that servers in strict mode do not all know; zod checks them in the answer. */
const unsupported = new Set([
  '$schema',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'pattern',
  'format',
  'minItems',
  'maxItems',
]);

export type JsonSchema = Record<string, unknown>;

/** JSON Schema of a zod schema in the subset that strict structured output takes: closed objects, all properties required. */
export function strictJsonSchema(schema: z.ZodType): JsonSchema {
  return simplify(z.toJSONSchema(schema, { io: 'output' })) as JsonSchema;
}

function simplify(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(simplify);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (unsupported.has(key)) return [];
      if (key !== 'properties') return [[key, simplify(value)]];
      const properties = Object.entries(value as JsonSchema).map(([name, child]) => [name, simplify(child)]);
      return [[key, Object.fromEntries(properties)]];
    }),
  );
}
