import { auditActions } from '@switchyard/domain';
import { actionLook, actorWords, targetWords } from './audit-words';

describe('audit words', () => {
  it('have a label of its own for every action, and show an unknown one by its id', () => {
    expect(new Set(auditActions.map((action) => actionLook(action).label)).size).toBe(auditActions.length);
    expect(actionLook('moon.landed' as 'person.added').label).toBe('moon.landed');
  });

  it('name who did it, or what is known of them', () => {
    expect(actorWords({ kind: 'person', id: 'a', name: 'Ann' })).toBe('Ann');
    expect(actorWords({ kind: 'console', id: null, name: null })).toBe('The console');
    expect(actorWords({ kind: 'anonymous', id: null, name: null })).toBe('Nobody signed in');
  });

  it('name what it was done to', () => {
    const id = '7d1f6c0a-93a8-4f5e-9b3c-0d1e2f3a4b5c';
    expect(targetWords({ kind: 'person', id, name: 'Ben' })).toBe('Ben');
    expect(targetWords({ kind: 'api-key', id, name: null })).toBe('API key 7d1f6c0a');
    expect(targetWords({ kind: 'queue', id: 'ticket-processing', name: null })).toBe('Queue ticket-processing');
    expect(targetWords({ kind: 'queue', id: null, name: null })).toBe('Queue');
    expect(targetWords(null)).toBe('');
  });
});
