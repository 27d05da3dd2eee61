import type { Route, Routes } from '@angular/router';
import type { Permission } from '@switchyard/domain';
import { permissionGuard, signedInGuard } from './session/session.guard';
import { Shell } from './shell/shell';

type Load = Route['loadComponent'];

/** A page for who holds the permission; for anybody else, at the same address, one that says so. */
function guarded(path: string, title: string, permission: Permission, loadComponent: Load): Routes {
  const closed = () => import('./shell/closed-page').then((m) => m.ClosedPage);
  return [
    { path, title, canMatch: [permissionGuard(permission)], loadComponent },
    { path, title, loadComponent: closed },
  ];
}

/** Every page for who is signed in. */
const pages: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'overview' },
  {
    path: 'overview',
    title: 'Overview',
    loadComponent: () => import('./overview/overview-page').then((m) => m.OverviewPage),
  },
  {
    path: 'tickets',
    title: 'Tickets',
    loadChildren: () => import('./tickets/ticket.routes').then((m) => m.ticketRoutes),
  },
  {
    path: 'activity',
    title: 'Activity',
    loadComponent: () => import('./activity/activity-page').then((m) => m.ActivityPage),
  },
  ...guarded('compliance', 'Compliance', 'privacy:read', () =>
    import('./compliance/compliance-page').then((m) => m.CompliancePage),
  ),
  ...guarded('audit', 'Audit', 'audit:read', () => import('./audit/audit-page').then((m) => m.AuditPage)),
  {
    path: 'settings',
    title: 'Settings',
    loadChildren: () => import('./settings/settings.routes').then((m) => m.settingsRoutes),
  },
  { path: '**', title: 'Not found', loadComponent: () => import('./shell/not-found-page').then((m) => m.NotFoundPage) },
];

export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'Sign in',
    loadComponent: () => import('./sign-in/sign-in-page').then((m) => m.SignInPage),
  },
  { path: '', component: Shell, canActivate: [signedInGuard], children: pages },
];
