import type { Routes } from '@angular/router';
import { permissionGuard } from '../session/session.guard';
import { unsavedGuard } from '../shared/unsaved.guard';
import { SettingsPage } from './settings-page';

const closed = () => import('../shell/closed-page').then((m) => m.ClosedPage);

export const settingsRoutes: Routes = [
  {
    path: '',
    component: SettingsPage,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'account' },
      {
        path: 'account',
        title: 'Account',
        loadComponent: () => import('./account/account-page').then((m) => m.AccountPage),
      },
      {
        path: 'people',
        title: 'People',
        canMatch: [permissionGuard('people:manage')],
        loadComponent: () => import('./people/people-page').then((m) => m.PeoplePage),
      },
      {
        path: 'api-keys',
        title: 'API keys',
        canMatch: [permissionGuard('api-keys:manage')],
        loadComponent: () => import('./api-keys/api-keys-page').then((m) => m.ApiKeysPage),
      },
      {
        path: 'privacy',
        title: 'Privacy',
        canMatch: [permissionGuard('privacy:manage')],
        canDeactivate: [unsavedGuard],
        loadComponent: () => import('./privacy/privacy-page').then((m) => m.PrivacyPage),
      },
      { path: 'people', title: 'People', loadComponent: closed },
      { path: 'api-keys', title: 'API keys', loadComponent: closed },
      { path: 'privacy', title: 'Privacy', loadComponent: closed },
    ],
  },
];
