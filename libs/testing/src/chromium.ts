import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { installedChromium, packagedChromium } from './chromium-binary';

/** A headless browser with a fresh profile. */
export interface TestBrowser {
  context: BrowserContext;
  /** Ends the browser and removes its profile. */
  close: () => Promise<void>;
}

export interface ChromiumOptions {
  /** `packaged`: the one of the npm package, even where the machine has one of its own. */
  binary?: 'any' | 'packaged';
}

const flags = [
  '--no-sandbox', // Root, and containers without user namespaces, have no sandbox; only our own pages are opened.
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of this machine, or else the packaged one. */
export async function launchChromium({ binary = 'any' }: ChromiumOptions = {}): Promise<TestBrowser> {
  const { executablePath, env } = (binary === 'any' && installedChromium()) || packagedChromium();
  const profile = mkdtempSync(join(tmpdir(), 'switchyard-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    env: { ...process.env, ...env },
    headless: true,
    args: flags,
    viewport: { width: 1440, height: 900 },
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
