import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Theme } from './theme';

describe('Theme', () => {
  let systemIsDark: boolean;
  let changed: (() => void) | undefined;
  const root = document.documentElement;
  const start = () => {
    const theme = TestBed.inject(Theme);
    TestBed.tick();
    return theme;
  };

  beforeEach(() => {
    localStorage.clear();
    systemIsDark = false;
    window.matchMedia = jest.fn().mockImplementation(() => ({
      get matches() {
        return systemIsDark;
      },
      addEventListener: (_: string, listener: () => void) => (changed = listener),
      removeEventListener: () => (changed = undefined),
    }));
  });

  it('follows the system, also when that changes', () => {
    const theme = start();
    expect([theme.choice(), theme.shown()]).toEqual(['system', 'light']);
    expect(root.dataset['theme']).toBeUndefined();
    systemIsDark = true;
    changed?.();
    expect(theme.shown()).toBe('dark');
  });

  it('applies and remembers a choice', () => {
    const theme = start();
    theme.choose('dark');
    TestBed.tick();
    expect(root.dataset['theme']).toBe('dark');
    expect(theme.shown()).toBe('dark');
    TestBed.resetTestingModule();
    expect(start().choice()).toBe('dark');
  });

  it('goes back to the system', () => {
    const theme = start();
    theme.choose('dark');
    TestBed.tick();
    theme.choose('system');
    TestBed.tick();
    expect(root.dataset['theme']).toBeUndefined();
  });

  it('takes a stored word it does not know for none', () => {
    localStorage.setItem('switchyard.theme', 'sepia');
    expect(start().choice()).toBe('system');
  });

  it('works where storage is blocked', () => {
    const blocked = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('blocked');
    });
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    const theme = start();
    theme.choose('light');
    expect(theme.shown()).toBe('light');
    blocked.mockRestore();
    full.mockRestore();
  });

  afterEach(() => {
    TestBed.inject(DOCUMENT).documentElement.removeAttribute('data-theme');
    TestBed.resetTestingModule();
  });
});
