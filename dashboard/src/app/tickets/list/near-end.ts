import { DestroyRef, Directive, effect, ElementRef, inject, input, output } from '@angular/core';

/** Tells when its element comes within a screen's height of being seen, anew each time the length of what is above changes. */
@Directive({ selector: '[appNearEnd]' })
export class NearEnd {
  readonly length = input.required<number>({ alias: 'appNearEnd' });
  readonly reached = output();

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const seen = (entries: IntersectionObserverEntry[]) => {
      if (entries.some((entry) => entry.isIntersecting)) this.reached.emit();
    };
    const observer = new IntersectionObserver(seen, { rootMargin: '100% 0px' });
    effect(() => {
      this.length();
      observer.unobserve(element);
      observer.observe(element);
    });
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }
}
