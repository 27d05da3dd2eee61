import type { CanDeactivateFn } from '@angular/router';

/** A page that may hold changes which are not saved. */
export interface MayLeave {
  /** Whether to leave; asks the person if something would be lost. */
  mayLeave(): boolean | Promise<boolean>;
}

/** Stays on a page until it says that it may be left. */
export const unsavedGuard: CanDeactivateFn<MayLeave> = (page) => page.mayLeave();
