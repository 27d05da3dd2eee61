import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { LogoMark } from './shell/logo-mark';

/** The root: the mark alone until it is known who is signed in, then the page. */
@Component({
  selector: 'app-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LogoMark, RouterOutlet],
  template: `
    @if (!isUp()) {
      <div class="boot"><app-logo-mark [size]="48" /></div>
    }
    <router-outlet (activate)="isUp.set(true)" />
  `,
  styles: `
    .boot {
      position: fixed;
      inset: 0;
      display: grid;
      place-items: center;
      /* Only to be seen where the answer takes its time. */
      animation: appear 300ms 400ms both;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  `,
})
export class App {
  protected readonly isUp = signal(false);
}
