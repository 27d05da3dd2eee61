import { TestBed } from '@angular/core/testing';
import { LastKnown } from './last-known';

describe('LastKnown', () => {
  let lastKnown: LastKnown;
  beforeEach(() => {
    localStorage.clear();
    lastKnown = TestBed.inject(LastKnown);
  });

  it('recalls what was kept under the same key', () => {
    lastKnown.keep('kpis.24h', { asOf: '2026-01-01T00:00:00.000Z', figure: 7 });
    expect(lastKnown.recall('kpis.24h')).toEqual({ asOf: '2026-01-01T00:00:00.000Z', figure: 7 });
    expect(lastKnown.recall('kpis.7d')).toBeNull();
  });

  it.each(['not json', '{"figure":7}', '{"asOf":"yesterday"}', 'null'])('takes %s for nothing', (stored) => {
    lastKnown.keep('kpis', { asOf: '2026-01-01T00:00:00.000Z' });
    const [key] = Object.keys(localStorage);
    localStorage.setItem(key ?? '', stored);
    expect(lastKnown.recall('kpis')).toBeNull();
  });

  it('forgets everything of its own, of any version, and nothing else', () => {
    lastKnown.keep('kpis', { asOf: '2026-01-01T00:00:00.000Z' });
    localStorage.setItem('switchyard.last-known.0.kpis', '{}');
    localStorage.setItem('switchyard.theme', 'dark');
    lastKnown.forget();
    expect(Object.keys(localStorage)).toEqual(['switchyard.theme']);
  });

  it('does without storage', () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    expect(() => lastKnown.keep('kpis', { asOf: '2026-01-01T00:00:00.000Z' })).not.toThrow();
    full.mockRestore();
  });
});
