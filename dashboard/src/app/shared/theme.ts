import { computed, DestroyRef, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';

export const themes = ['light', 'dark', 'system'] as const;
export type ThemeName = (typeof themes)[number];

/** Also read by theme-boot.js, before the first paint. */
const storageKey = 'switchyard.theme';

/** Light, dark or as the system has it; the choice is kept in this browser. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal(this.stored());
  private readonly systemIsDark = signal(false);
  readonly choice = this.chosen.asReadonly();
  /** What is on screen. */
  readonly shown = computed(() => {
    const choice = this.chosen();
    return choice === 'system' ? (this.systemIsDark() ? 'dark' : 'light') : choice;
  });

  constructor() {
    const system = this.document.defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
    if (system) {
      const follow = () => this.systemIsDark.set(system.matches);
      follow();
      system.addEventListener('change', follow);
      inject(DestroyRef).onDestroy(() => system.removeEventListener('change', follow));
    }
    effect(() => this.apply(this.chosen()));
  }

  choose(theme: ThemeName): void {
    this.chosen.set(theme);
    try {
      this.document.defaultView?.localStorage.setItem(storageKey, theme);
    } catch {
      // Storage is blocked: the choice lasts as long as the page.
    }
  }

  private apply(theme: ThemeName): void {
    const { dataset } = this.document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }

  private stored(): ThemeName {
    try {
      const value = this.document.defaultView?.localStorage.getItem(storageKey);
      return themes.find((theme) => theme === value) ?? 'system';
    } catch {
      return 'system';
    }
  }
}
