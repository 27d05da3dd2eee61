import { TestBed } from '@angular/core/testing';
import { Sparkline } from './sparkline';

describe('Sparkline', () => {
  const draw = (values: (number | null)[], scale: 'zero' | 'share' = 'zero') => {
    const fixture = TestBed.createComponent(Sparkline);
    fixture.componentRef.setInput('values', values);
    fixture.componentRef.setInput('scale', scale);
    fixture.detectChanges();
    const paths = [...(fixture.nativeElement as HTMLElement).querySelectorAll('path')];
    return Object.fromEntries(
      ['area', 'line', 'newest', 'lone'].map((name, index) => [name, paths[index]?.getAttribute('d')]),
    );
  };

  it('draws the complete stretch solid and the newest one dashed', () => {
    const { line, newest } = draw([0, 5, 10]);
    expect(line).toBe('M0 28L50 14');
    expect(newest).toBe('M50 14L100 0');
  });

  it('leaves gaps where nothing was measured', () => {
    expect(draw([10, 10, null, 10, 10, 5])['line']).toBe('M0 0L20 0M60 0L80 0');
  });

  it('marks a point without neighbours', () => {
    const { line, lone } = draw([null, 4, null, 2, 4]);
    expect(lone).toBe('M25 0h0');
    expect(line).toBe('');
  });

  it('does not blow up small changes of a share', () => {
    expect(draw([0.9, 0.91, 0.9], 'share')['line']).toBe('M0 5.6L50 5.04');
  });

  it('draws a flat line when all is zero', () => {
    expect(draw([0, 0, 0])['line']).toBe('M0 28L50 28');
  });
});
