import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, type Routes, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Actor, Problem } from '@switchyard/contracts';
import { LiveConnection } from '../src/app/live/live-connection';
import { Session } from '../src/app/session/session';
import { sessionInterceptor } from '../src/app/session/session.interceptor';
import { PageLoad } from '../src/app/shared/page-load';
import { FakeLive } from './fake-live';

const frameMs = 20;

/** What a reader sees of an element, a space between its parts. */
export function words(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) parts.push(walker.currentNode.nodeValue ?? '');
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/**
 * A page at an address, with the API, the live connection and the time in the hands of the spec (fake timers). `who`: what the API
 * says of who is signed in, where that is asked before the page opens.
 */
export async function pageUnderTest(url: string, routes: Routes, who: Actor | Problem | null = null) {
  Object.assign(globalThis, { scrollTo: () => undefined });
  // jsdom lays nothing out: everything counts as visible, and can have the focus.
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, value: 1 });
  const live = new FakeLive();
  const loads: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(withInterceptors([sessionInterceptor])),
      provideHttpClientTesting(),
      provideRouter(routes, withComponentInputBinding()),
      { provide: LiveConnection, useValue: live },
      { provide: PageLoad, useValue: { to: (address: string) => loads.push(address) } },
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  const elapse = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  // Not `whenStable`, which waits for open requests, and these are what a spec wants to look at.
  const settle = () => elapse(frameMs);
  if (who) {
    const status = 'status' in who ? who.status : 200;
    void TestBed.inject(Session).known();
    http.expectOne('/api/v1/session').flush(who, { status, statusText: String(status) });
  }
  const opening = RouterTestingHarness.create(url);
  await settle();
  const harness = await opening;
  const page = harness.fixture.nativeElement as HTMLElement;
  const find = <T extends Element>(selector: string): T => {
    const found = document.querySelector<T>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  };
  // Menus are beside the page.
  const named = (name: string) =>
    [...document.querySelectorAll<HTMLElement>('button, a')].find(
      (element) => element.getAttribute('aria-label') === name || words(element) === name,
    );

  return {
    live,
    http,
    page,
    loads,
    elapse,
    settle,
    find,
    session: TestBed.inject(Session),
    router: TestBed.inject(Router),
    text: () => words(page),
    all: (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)],
    has: (name: string) => named(name) !== undefined,
    press: async (name: string) => {
      const found = named(name);
      if (!found) throw new Error(`no button "${name}"`);
      found.click();
      await settle();
    },
    type: (selector: string, text: string) => {
      const field = find<HTMLInputElement>(selector);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    submit: async () => {
      find<HTMLFormElement>('form').requestSubmit();
      await settle();
    },
    /** Answers the one open request, lets the page show it, and gives what was sent. */
    answer: async (request: string, body: object | null, status = 200, headers: Record<string, string> = {}) => {
      const [method, path] = request.split(' ');
      await settle();
      const open = http.expectOne((r) => r.method === method && r.urlWithParams === `/api/v1${path}`);
      open.flush(body, { status, statusText: String(status), headers });
      await settle();
      return open.request.body as unknown;
    },
  };
}
