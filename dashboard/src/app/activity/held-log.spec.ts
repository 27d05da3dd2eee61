import { signal } from '@angular/core';
import { eventOf } from '../../../testing/fake-yard';
import type { EventLog } from '../live/event-log';
import { HeldLog } from './held-log';

const logTo = (cursor: number): EventLog => ({
  floor: 0,
  cursor,
  items: Array.from({ length: cursor }, (_, i) => eventOf(i + 1)),
});

describe('HeldLog', () => {
  const log = signal<EventLog | null>(null);
  let held: HeldLog;
  const shown = () => held.events().map(({ seq }) => seq);

  beforeEach(() => {
    log.set(logTo(2));
    held = new HeldLog(log);
  });

  it('shows the newest first', () => {
    expect(shown()).toEqual([2, 1]);
    log.set(logTo(3));
    expect(shown()).toEqual([3, 2, 1]);
  });

  it('counts what waits while paused, and shows it afterwards', () => {
    held.pause(true);
    log.set(logTo(5));
    expect(shown()).toEqual([2, 1]);
    expect(held.waiting()).toBe(3);
    held.pause(false);
    expect(shown()).toEqual([5, 4, 3, 2, 1]);
    expect(held.waiting()).toBe(0);
  });

  it('moves no row under a mouse', () => {
    held.enter('mouse');
    log.set(logTo(4));
    expect(shown()).toEqual([2, 1]);
    expect(held.isPaused()).toBe(false);
    held.leave();
    expect(shown()).toEqual([4, 3, 2, 1]);
  });

  it('is not held by a finger', () => {
    held.enter('touch');
    log.set(logTo(4));
    expect(held.waiting()).toBe(0);
  });

  it('stays paused at what was shown under the mouse when the mouse leaves', () => {
    held.enter('mouse');
    log.set(logTo(4));
    held.pause(true);
    held.leave();
    expect(shown()).toEqual([2, 1]);
  });

  it('does without a log', () => {
    log.set(null);
    expect(shown()).toEqual([]);
    expect(held.waiting()).toBe(0);
  });
});
