import { piiTypes } from '@switchyard/domain';
import { makeIdentifiers } from '../identifiers/identifiers';
import { needlesOf } from './renderings';
import { Scanner } from './scanner';

const identifiers = makeIdentifiers(500, 7);
const scanner = new Scanner(identifiers);
const found = (text: string) => scanner.find(text).map(({ needle }) => needle.identifier.number);
const firstOf = (type: string) => {
  const identifier = identifiers.find((each) => each.type === type);
  if (!identifier) throw new Error(`there is no ${type}`);
  return identifier;
};

describe('made-up identifiers', () => {
  it('are of every type, all different, and the same for the same seed', () => {
    expect(new Set(identifiers.map(({ type }) => type)).size).toBe(piiTypes.length);
    expect(new Set(identifiers.map(({ value }) => value.toLowerCase())).size).toBe(500);
    expect(makeIdentifiers(500, 7)).toEqual(identifiers);
    expect(makeIdentifiers(500, 8)[0]?.value).not.toBe(identifiers[0]?.value);
  });

  it('stand in their sentence, and not in its outline', () => {
    for (const { sentence, outline, value } of identifiers) {
      expect(sentence).toContain(value);
      expect(outline).not.toContain(value);
    }
  });
});

describe('Scanner', () => {
  it('finds every identifier in its sentence, among others, in capital letters', () => {
    const text = identifiers.map(({ sentence }) => sentence).join('\n');
    expect(new Set(found(text)).size).toBe(500);
    expect(new Set(found(text.toUpperCase())).size).toBe(500);
  });

  it('finds every writing', () => {
    for (const { text, near, identifier } of identifiers.flatMap(needlesOf)) {
      expect(found(`{"${near[0] ?? 'x'}":"${text}"}`)).toContain(identifier.number);
    }
  });

  it.each(['base64', 'hex'] as const)('finds a value as %s in the midst of other text', (encoding) => {
    const { value, number } = firstOf('IBAN');
    const encoded = Buffer.from(value).toString(encoding).replace(/=+$/, '');
    expect(found(`\\x${encoded}00`)).toEqual([number]);
  });

  it('finds what stands behind an encoded space', () => {
    const { value, number } = firstOf('CREDIT_CARD');
    expect(found(`/api/v1/card%20${encodeURIComponent(value)}`)).toEqual([number]);
  });

  it('takes no part of a longer number for a value', () => {
    const digits = firstOf('US_SSN').value.replace(/\D/g, '');
    expect(found(`"startTimeUnixNano":"17639${digits}42"`)).toEqual([]);
    expect(found(`"ssn":"${digits}"`)).toEqual([firstOf('US_SSN').number]);
  });

  it('takes three digits for a card’s code beside its label alone', () => {
    const { value, sentence, number } = firstOf('CVV');
    expect(found(`{"ms":${value}}`)).toEqual([]);
    expect(found(`{"type":"CVV","start": ${value}}`)).toEqual([]);
    expect(found(sentence)).toEqual([number]);
    expect(found(`{"<CVV_1>":"${value}"}`)).toEqual([number]);
  });

  it('finds nothing in what holds nothing', () => {
    expect(found(identifiers.map(({ outline }) => outline).join('\n'))).toEqual([]);
  });
});
