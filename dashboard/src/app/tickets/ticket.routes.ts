import type { Routes } from '@angular/router';

export const ticketRoutes: Routes = [
  { path: '', title: 'Tickets', loadComponent: () => import('./list/ticket-list-page').then((m) => m.TicketListPage) },
  {
    path: ':id',
    title: (route) => `Ticket ${route.paramMap.get('id')?.slice(0, 8)}`,
    loadComponent: () => import('./detail/ticket-page').then((m) => m.TicketPage),
  },
];
