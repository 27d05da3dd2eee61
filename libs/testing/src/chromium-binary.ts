import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser program and the variables it needs beside those of this process. */
export interface ChromiumBinary {
  executablePath: string;
  env: Record<string, string>;
}

const installed = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const packageDir = join(root, 'node_modules/@sparticuz/chromium');

/** `CHROMIUM_PATH`, else the Chromium or Chrome of this machine; null when there is none. */
export function installedChromium(): ChromiumBinary | null {
  const asked = process.env['CHROMIUM_PATH'];
  const found = asked ?? installed.find((name) => spawnSync(name, ['--version'], { timeout: 20_000 }).status === 0);
  return found ? { executablePath: pathOf(found), env: {} } : null;
}

/** The Chromium out of the npm package (Linux x64), with the libraries and fonts that a bare system lacks. */
export function packagedChromium(): ChromiumBinary {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('There is no Chromium or Chrome on PATH; install one, or set CHROMIUM_PATH.');
  }
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  const dir = join(root, 'tmp', `chromium-${version}`);
  if (!existsSync(dir)) unpackInto(dir);
  return {
    executablePath: join(dir, 'chromium'),
    env: { LD_LIBRARY_PATH: join(dir, 'al2023/lib'), FONTCONFIG_FILE: writeFontList(dir) },
  };
}

/** The package unpacks into the temporary directory, and its libraries only where it believes to be on AWS. */
function unpackInto(dir: string): void {
  const draft = `${dir}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const unpack = `await (await import('@sparticuz/chromium')).default.executablePath();`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', unpack], {
    cwd: root,
    encoding: 'utf8',
    env: { TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  if (run.status !== 0) throw new Error(`Chromium could not be unpacked: ${run.stderr}`);
  try {
    renameSync(draft, dir);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(dir)) throw error; // Else another test process was first.
  }
}

/** The package's own list names folders of AWS. Written each time, because the working copy may have been moved. */
function writeFontList(dir: string): string {
  const path = join(dir, 'fonts.conf');
  const dirs = [join(dir, 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  writeFileSync(path, `<fontconfig>${dirs}<cachedir>${join(dir, 'font-cache')}</cachedir></fontconfig>`);
  return path;
}

function pathOf(program: string): string {
  if (program.includes('/')) return program;
  return spawnSync('/bin/sh', ['-c', 'command -v "$1"', 'sh', program], { encoding: 'utf8' }).stdout.trim();
}
