import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { ticketRoutes } from '../ticket.routes';
import { LiveStub, provideLive } from './live-stub';
import { taxonomy } from './ticket-fixtures';

/** jsdom lays nothing out: the end of the list is near when a spec says so. */
export class ObserverStub {
  static all: ObserverStub[] = [];
  constructor(private readonly callback: (entries: { isIntersecting: boolean }[]) => void) {
    ObserverStub.all.push(this);
  }
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => (ObserverStub.all = ObserverStub.all.filter((other) => other !== this));
  static nearEnd = () => ObserverStub.all.forEach(({ callback }) => callback([{ isIntersecting: true }]));
}

const frameMs = 20;

/** The ticket pages at an address, with the API, the live connection and the time in the hands of the spec (fake timers). */
export async function openPage(url: string) {
  ObserverStub.all = [];
  Object.assign(globalThis, { IntersectionObserver: ObserverStub, scrollTo: () => undefined });
  const live = new LiveStub();
  TestBed.configureTestingModule({
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: 'tickets', children: ticketRoutes }], withComponentInputBinding()),
      provideLive(live),
    ],
  });
  const opening = RouterTestingHarness.create(url);
  await jest.advanceTimersByTimeAsync(frameMs);
  const harness = await opening;
  const http = TestBed.inject(HttpTestingController);
  const page = harness.fixture.nativeElement as HTMLElement;
  const elapse = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  // Not `whenStable`, which waits for open requests, and these are what a spec wants to look at.
  const settle = () => elapse(frameMs);

  return {
    live,
    http,
    page,
    settle,
    elapse,
    router: TestBed.inject(Router),
    text: () => page.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    all: (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)],
    button: (name: string) => {
      const found = [...page.querySelectorAll('button')].find(
        (button) => button.getAttribute('aria-label') === name || button.textContent?.trim() === name,
      );
      if (!found) throw new Error(`no button "${name}"`);
      return found;
    },
    /** Answers the one open request for a path (query included, in any order of asking) and lets the page show it. */
    answer: async (path: string, body: object, status = 200) => {
      await settle();
      const request = http.expectOne(({ urlWithParams }) => urlWithParams === `/api/v1${path}`);
      request.flush(body, { status, statusText: status === 200 ? 'OK' : 'Not OK' });
      await settle();
    },
    answerTaxonomy: async () => {
      await settle();
      http.match('/api/v1/taxonomy').forEach((request) => request.flush(taxonomy));
      await settle();
    },
  };
}

export const problem = (status: number, detail: string) => ({ type: 'about:blank', title: 'Problem', status, detail });
