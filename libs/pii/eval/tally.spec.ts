import type { PiiEntity } from '@switchyard/domain';
import { parseSamples, type Sample } from './sample';
import { count, newTally } from './tally';

function sample(text: string, ...spans: Sample['spans']): Sample {
  return { text, spans, region: null, names: [], emails: [], ownDomains: [] };
}

function found(type: PiiEntity['type'], start: number, end: number): PiiEntity {
  return { type, start, end, score: 1, placeholder: '' };
}

describe('count', () => {
  it('takes half a span as a hit and less as a miss', () => {
    const tally = newTally();
    const text = sample('0123456789', { type: 'PHONE', start: 0, end: 10 });
    expect(count(tally, text, [found('PHONE', 0, 5)])).toEqual([]);
    expect(count(tally, text, [found('PHONE', 0, 4)])).toEqual([{ kind: 'missed', type: 'PHONE', start: 0, end: 10 }]);
    expect(tally.types.get('PHONE')).toEqual({ gold: 2, hit: 1, predicted: 2, right: 2 });
    expect([tally.masked, tally.characters, tally.leaking]).toEqual([9, 20, 2]);
  });

  it('wants the right type, but counts the characters as masked', () => {
    const tally = newTally();
    const mistakes = count(tally, sample('0123456789', { type: 'PHONE', start: 0, end: 10 }), [found('US_SSN', 0, 10)]);
    expect(mistakes.map(({ kind }) => kind)).toEqual(['missed', 'wrong']);
    expect([tally.masked, tally.leaking]).toEqual([10, 0]);
  });

  it('counts nothing that lies in a range to ignore', () => {
    const tally = newTally();
    expect(count(tally, sample('0123456789', { type: 'IGNORE', start: 0, end: 10 }), [found('IP', 2, 9)])).toEqual([]);
    expect(tally.types.size).toBe(0);
  });

  it('counts texts without personal data in which something was found', () => {
    const tally = newTally();
    count(tally, sample('order 1'), [found('PHONE', 6, 7)]);
    count(tally, sample('order 2'), []);
    expect([tally.clean, tally.falseAlarms]).toEqual([2, 1]);
  });
});

describe('parseSamples', () => {
  it('reads lines of texts with spans', () => {
    const [one] = parseSamples(
      '{"text":"x 1","spans":[{"start":2,"end":3,"type":"CVV"},{"start":0,"end":1,"type":"ORG"}]}\n\n',
    );
    expect(one).toEqual(sample('x 1', { type: 'CVV', start: 2, end: 3 }));
  });

  it("reads an array of Presidio's own form", () => {
    const [one] = parseSamples(
      '[{"full_text":"1.2.3.4","spans":[{"entity_type":"IP_ADDRESS","start_position":0,"end_position":7}]}]',
    );
    expect(one).toEqual(sample('1.2.3.4', { type: 'IP', start: 0, end: 7 }));
  });
});
