import { ChangeDetectionStrategy, Component } from '@angular/core';
import type { Routes } from '@angular/router';
import type { Actor, Problem } from '@switchyard/contracts';
import { actorOf, problemOf } from '../../../testing/actors';
import { pageUnderTest } from '../../../testing/page-under-test';
import { permissionGuard, signedInGuard } from './session.guard';

@Component({ selector: 'app-way-in', changeDetection: ChangeDetectionStrategy.OnPush, template: 'the way in' })
class WayIn {}

@Component({ selector: 'app-log', changeDetection: ChangeDetectionStrategy.OnPush, template: 'the log' })
class Log {}

@Component({ selector: 'app-closed', changeDetection: ChangeDetectionStrategy.OnPush, template: 'closed' })
class Closed {}

const routes: Routes = [
  { path: 'sign-in', component: WayIn },
  {
    path: '',
    canActivate: [signedInGuard],
    children: [
      { path: 'audit', canMatch: [permissionGuard('audit:read')], component: Log },
      { path: 'audit', component: Closed },
    ],
  },
];

describe('guards', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const open = (who: Actor | Problem) => pageUnderTest('/audit?entry=4', routes, who);

  it('lead who is not signed in to the sign-in page, and from there back', async () => {
    const page = await open(problemOf('not-signed-in', 401));
    expect(page.text()).toBe('the way in');
    expect(page.router.url).toBe('/sign-in?next=%2Faudit%3Fentry%3D4');
    expect(page.loads).toEqual([]);
  });

  it('open a page to who may see it', async () => {
    expect((await open(actorOf('admin'))).text()).toBe('the log');
  });

  it('close it to who may not', async () => {
    const page = await open(actorOf('agent'));
    expect(page.text()).toBe('closed');
    expect(page.router.url).toBe('/audit?entry=4');
  });

  it('open the page while nobody can be asked, for it says so itself', async () => {
    const page = await open(problemOf('not-ready', 503));
    expect(page.text()).toBe('the log');
    expect(page.session.state()).toBe('unreachable');
  });
});
