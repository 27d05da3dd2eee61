import { DOCUMENT, inject, Injectable } from '@angular/core';

/** Leaves for an address of this server by a full page load, which drops all that is in memory. */
@Injectable({ providedIn: 'root' })
export class PageLoad {
  private readonly document = inject(DOCUMENT);

  to(url: string): void {
    this.document.location.assign(url);
  }
}
