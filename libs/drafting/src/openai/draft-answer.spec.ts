import { draftRequest, taxonomy } from '../testing/draft-request';
import { draftAnswerSchema, draftInstructions } from './draft-answer';

describe('draftAnswerSchema', () => {
  const schema = draftAnswerSchema('Hello, <PERSON_1> here, mail <EMAIL_2>.');

  it.each([
    ['Hello <PERSON_1>, we wrote to <EMAIL_2>.', true],
    ['Hello, a < b.', true],
    ['Hello <PERSON_2>.', false],
    ['Pay to <IBAN_1>.', false],
    ['', false],
    ['x'.repeat(5_000), false],
  ])('%j: %s', (reply, valid) => {
    expect(schema.safeParse({ reply }).success).toBe(valid);
  });

  it('takes nothing beside the reply', () => {
    expect(schema.safeParse({ reply: 'x', action: 'refund' }).success).toBe(false);
  });
});

describe('draftInstructions', () => {
  it('gives the template in the language of the ticket', () => {
    const { triage } = draftRequest('', { language: 'de' });
    expect(draftInstructions(taxonomy, triage)).toContain('wir backen auf Bestellung.');
    expect(draftInstructions(taxonomy, { ...triage, category: 'other' })).toContain('(none)');
  });
});
