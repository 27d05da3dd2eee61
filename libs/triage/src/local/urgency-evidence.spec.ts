import { readUrgencyEvidence, urgencyFloor, type UrgencySign } from './urgency-evidence';

describe('readUrgencyEvidence', () => {
  it.each<[string, UrgencySign]>([
    ['the charger caught fire', 'safety'],
    ['mein Konto wurde gehackt', 'security'],
    ['le service est en panne', 'outage'],
    ['nobody can work', 'scope'],
    ['I need it by tomorrow', 'deadline'],
    ['no puedo entrar', 'blocked'],
    ['you took $250', 'money'],
    ['the lamp is broken', 'defect'],
    ['ainda não chegou', 'lateness'],
    ['this is the third time I write', 'repeated'],
    ['urgent!', 'asksForSpeed'],
    ['is it blue?', 'question'],
    ['it would be nice to have', 'wish'],
    ['keine Eile', 'noRush'],
    ['keep it up', 'praise'],
    ['it still works in Chrome', 'workAround'],
  ])('sees in %j the sign %s', (text, sign) => {
    expect(readUrgencyEvidence(text)[sign]).toBeGreaterThan(0);
  });

  it('sees no sign in a plain sentence', () => {
    expect(Object.values(readUrgencyEvidence('The table is brown.')).every((value) => value === 0)).toBe(true);
  });
});

describe('urgencyFloor', () => {
  const floor = (text: string) => urgencyFloor(readUrgencyEvidence(text));

  it('is critical for danger and high for an attack', () => {
    expect(floor('The heater exploded and my wife was injured.')).toBe('critical');
    expect(floor('My account was hacked.')).toBe('high');
    expect(floor('My order is late.')).toBe('low');
  });

  it('is not set by a question or a word of praise', () => {
    expect(floor('Do you have a policy on fraud? And who may read it?')).toBe('low');
    expect(floor('Great job on handling the outage and the hacked accounts.')).toBe('low');
  });
});
