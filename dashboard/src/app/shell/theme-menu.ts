import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { Icon, type IconName } from '../shared/icon';
import { Theme, type ThemeName } from '../shared/theme';

const looks: Record<ThemeName, { label: string; icon: IconName }> = {
  light: { label: 'Light', icon: 'sun' },
  dark: { label: 'Dark', icon: 'moon' },
  system: { label: 'System', icon: 'monitor' },
};

/** Chooses between light, dark and the system's theme. */
@Component({
  selector: 'app-theme-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatMenuModule],
  template: `
    <button class="icon-btn" type="button" [matMenuTriggerFor]="menu" [attr.aria-label]="label()" [title]="label()">
      <app-icon [name]="icon()" />
    </button>
    <mat-menu #menu="matMenu" xPosition="before">
      @for (option of options; track option.name) {
        <button
          mat-menu-item
          role="menuitemradio"
          [attr.aria-checked]="option.name === theme.choice()"
          (click)="theme.choose(option.name)"
        >
          <span class="option">
            <app-icon [name]="option.icon" />
            {{ option.label }}
            @if (option.name === theme.choice()) {
              <app-icon class="tick" name="check" [size]="14" />
            }
          </span>
        </button>
      }
    </mat-menu>
  `,
  styles: `
    [mat-menu-item] {
      min-height: 2.5rem;
    }
    .option {
      display: flex;
      align-items: center;
      gap: var(--space-3);
      min-width: 8rem;
    }
    .tick {
      margin-inline-start: auto;
      color: var(--accent);
    }
  `,
})
export class ThemeMenu {
  protected readonly theme = inject(Theme);
  protected readonly options = (['system', 'light', 'dark'] as const).map((name) => ({ name, ...looks[name] }));
  protected readonly icon = computed(() => looks[this.theme.choice()].icon);
  protected readonly label = computed(() => `Theme: ${looks[this.theme.choice()].label.toLowerCase()}`);
}
