import { ChangeDetectionStrategy, Component, DOCUMENT, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RelativeTime } from './relative-time';
import { ServerClock } from './server-clock';

@Component({
  selector: 'app-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RelativeTime],
  template: `<app-relative-time [at]="at()" />`,
})
class Host {
  readonly at = signal('2026-03-01T12:00:00.000Z');
}

describe('RelativeTime', () => {
  const show = () => {
    const fixture = TestBed.createComponent(Host);
    fixture.detectChanges();
    const time = (fixture.nativeElement as HTMLElement).querySelector('time');
    return { fixture, text: () => time?.textContent, time };
  };

  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-03-01T12:00:12.000Z') });
  });

  afterEach(() => {
    TestBed.resetTestingModule();
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it('ticks', () => {
    const { fixture, text, time } = show();
    expect(text()).toBe('12 s ago');
    expect(time?.getAttribute('datetime')).toBe('2026-03-01T12:00:00.000Z');
    jest.advanceTimersByTime(50_000);
    fixture.detectChanges();
    expect(text()).toBe('1 min ago');
  });

  it('goes by the clock of the server, not by the one of the browser', () => {
    const { fixture, text } = show();
    TestBed.inject(ServerClock).observe('2026-03-01T12:05:12.000Z');
    fixture.detectChanges();
    expect(text()).toBe('5 min ago');
  });

  it('never speaks of the future', () => {
    const { fixture, text } = show();
    TestBed.inject(ServerClock).reset('2026-03-01T11:00:00.000Z');
    fixture.detectChanges();
    expect(text()).toBe('just now');
  });

  it('gives the date of what is long past', () => {
    const { fixture, text } = show();
    fixture.componentInstance.at.set('2025-11-05T12:00:00.000Z');
    fixture.detectChanges();
    expect(text()).toContain('2025');
  });

  it('rests in a hidden tab and is right at once when looked at', () => {
    const { fixture, text } = show();
    const document = TestBed.inject(DOCUMENT);
    const visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    jest.advanceTimersByTime(60_000);
    fixture.detectChanges();
    expect(text()).toBe('12 s ago');
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    fixture.detectChanges();
    expect(text()).toBe('1 min ago');
  });
});
