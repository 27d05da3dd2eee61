import { TestBed } from '@angular/core/testing';
import { ServerClock } from './server-clock';

const now = Date.parse('2026-03-01T12:00:00.000Z');
const stamp = (offsetMs: number) => new Date(now + offsetMs).toISOString();

describe('ServerClock', () => {
  let clock: ServerClock;
  beforeEach(() => {
    jest.useFakeTimers({ now });
    clock = TestBed.inject(ServerClock);
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('is the browser’s clock until the server was heard', () => {
    expect(clock.now()).toBe(now);
  });

  it('follows a server that is ahead or behind', () => {
    clock.observe(stamp(90_000));
    expect(clock.now()).toBe(now + 90_000);
    clock.reset(stamp(-90_000));
    expect(clock.now()).toBe(now - 90_000);
  });

  it('does not take an old stamp for a slow clock', () => {
    clock.observe(stamp(1_000));
    clock.observe(stamp(-30_000));
    expect(clock.now()).toBe(now + 1_000);
  });

  it('passes over a stamp that is none', () => {
    clock.observe('soon');
    expect(clock.now()).toBe(now);
  });
});
