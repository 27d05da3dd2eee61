import type { Routes } from '@angular/router';

export const routes: Routes = [
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
  { path: '**', title: 'Not found', loadComponent: () => import('./shell/not-found-page').then((m) => m.NotFoundPage) },
];
