import { DOCUMENT, inject, Injectable } from '@angular/core';

const everyVersion = 'switchyard.last-known.';
/** Changes when the shape of what is stored changes: older entries are then not found. */
const prefix = `${everyVersion}1.`;

/**
 * Figures kept in this browser, so that a reload without an API has something true to show. Figures and labels only:
 * nothing a customer wrote may be passed in.
 */
@Injectable({ providedIn: 'root' })
export class LastKnown {
  private readonly document = inject(DOCUMENT);

  keep<T extends { readonly asOf: string }>(key: string, value: T): void {
    try {
      this.storage?.setItem(prefix + key, JSON.stringify(value));
    } catch {
      // Storage is full or blocked: the next start has nothing to show, and says so.
    }
  }

  recall<T extends { readonly asOf: string }>(key: string): T | null {
    try {
      const value = JSON.parse(this.storage?.getItem(prefix + key) ?? 'null') as T | null;
      return value && Number.isFinite(Date.parse(value.asOf)) ? value : null;
    } catch {
      return null;
    }
  }

  /** Drops all of it, e.g. when somebody signs out. */
  forget(): void {
    try {
      const { storage } = this;
      for (const key of Object.keys(storage ?? {})) if (key.startsWith(everyVersion)) storage?.removeItem(key);
    } catch {
      // Storage is blocked: nothing was kept.
    }
  }

  private get storage(): Storage | undefined {
    return this.document.defaultView?.localStorage;
  }
}
