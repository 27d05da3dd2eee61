import { ChangeDetectionStrategy, Component, computed, input, resource } from '@angular/core';
import { qrPath } from './qr-path';

/** A text as a QR code, dark on white in every theme, for cameras read it best that way. */
@Component({
  selector: 'app-qr-code',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (drawn(); as code) {
      <svg role="img" [attr.aria-label]="label()" [attr.viewBox]="'0 0 ' + code.size + ' ' + code.size">
        <path [attr.d]="code.path" />
      </svg>
    } @else {
      <span class="skeleton"></span>
    }
  `,
  styles: `
    :host {
      display: block;
      width: 11rem;
      height: 11rem;
      padding: var(--space-2);
      border: 1px solid var(--border);
      border-radius: var(--radius-md);
      background: #fff;
    }
    svg,
    .skeleton {
      width: 100%;
      height: 100%;
    }
    path {
      fill: #000;
      shape-rendering: crispedges;
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input.required<string>();
  private readonly encoder = resource({ loader: () => import('uqr') });
  protected readonly drawn = computed(() => {
    if (!this.encoder.hasValue()) return null;
    const { data, size } = this.encoder.value().encode(this.text(), { ecc: 'M', border: 1 });
    return { size, path: qrPath(data) };
  });
}
