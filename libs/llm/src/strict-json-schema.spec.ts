import { z } from 'zod';
import { strictJsonSchema } from './strict-json-schema';

describe('strictJsonSchema', () => {
  it('closes objects, requires all properties and keeps enumerations', () => {
    const schema = z.strictObject({ label: z.enum(['a', 'b']), nested: z.strictObject({ score: z.number() }) });
    expect(strictJsonSchema(schema)).toEqual({
      type: 'object',
      properties: {
        label: { type: 'string', enum: ['a', 'b'] },
        nested: {
          type: 'object',
          properties: { score: { type: 'number' } },
          required: ['score'],
          additionalProperties: false,
        },
      },
      required: ['label', 'nested'],
      additionalProperties: false,
    });
  });

  it('leaves out bounds, but not a property that is named like one', () => {
    const schema = z.strictObject({ pattern: z.string().min(1).max(5), list: z.array(z.number().min(0)).max(3) });
    expect(strictJsonSchema(schema)).toMatchObject({
      properties: { pattern: { type: 'string' }, list: { type: 'array', items: { type: 'number' } } },
      required: ['pattern', 'list'],
    });
    expect(JSON.stringify(strictJsonSchema(schema))).not.toMatch(/maxLength|minLength|maxItems|minimum/);
  });
});
