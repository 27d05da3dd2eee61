import { isSampleFile, mixSamples, parseSamples } from './read-samples';

describe('samples', () => {
  it('are all JSONL files but the labels', () => {
    expect(['english.jsonl', 'labels-english.jsonl', 'README.md'].filter(isSampleFile)).toEqual(['english.jsonl']);
  });

  it('are one object a line, marked as samples', () => {
    expect(parseSamples('{"externalId":"a"}\n\n{"externalId":"b","source":"zendesk"}\n', 'x.jsonl')).toEqual([
      { source: 'sample', externalId: 'a' },
      { source: 'zendesk', externalId: 'b' },
    ]);
    expect(() => parseSamples('{}\n{"subject"', 'x.jsonl')).toThrow('x.jsonl, line 2 is not JSON');
  });

  it('are mixed evenly, each file in its order', () => {
    const file = (name: string, length: number) => Array.from({ length }, (_, n) => ({ id: `${name}${n}` }));
    const ids = mixSamples([file('a', 4), file('b', 2)]).map(({ id }) => id);
    expect(ids).toEqual(['a0', 'b0', 'a1', 'a2', 'b1', 'a3']);
  });
});
