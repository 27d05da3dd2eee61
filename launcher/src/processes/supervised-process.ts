import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';
import { endProcess, ownGroup, signalGroup } from './end-process';
import { lastWord, readableLine, warningIn } from './log-line';
import { OutputLines } from './output-lines';
import { Repeats } from './repeats';
import { decideRestart, healthyAfterMs } from './restart-policy';

export interface ProcessSpec {
  name: string;
  /** Script that Node runs. */
  script: string;
  /** What the script is given. */
  args?: readonly string[];
  env: NodeJS.ProcessEnv;
  /** File that takes everything the process writes. */
  log: string;
  say: (line: string) => void;
  /** Called once, with its last lines, when the process ends again and again. */
  onGivenUp: (lastLines: readonly string[]) => void;
}

/** A part that is away makes others warn many times a second; the log has them all. */
const sayAgainAfterMs = 10_000;

/** A Node process that is started again when it ends without being asked to. */
export class SupervisedProcess {
  private child: ChildProcess | null = null;
  private restart: NodeJS.Timeout | undefined;
  private quickDeaths = 0;
  private stopping = false;
  private readonly log: WriteStream;
  private readonly repeats = new Repeats(sayAgainAfterMs);

  constructor(private readonly spec: ProcessSpec) {
    mkdirSync(dirname(spec.log), { recursive: true });
    this.log = createWriteStream(spec.log, { flags: 'w' });
  }

  start(): void {
    const startedAt = Date.now();
    const lines = new OutputLines((line) => this.show(warningIn(line)));
    const child = spawn(process.execPath, ['--enable-source-maps', this.spec.script, ...(this.spec.args ?? [])], {
      ...ownGroup,
      env: this.spec.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'], // The channel tells the child when this process is gone.
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        this.log.write(chunk);
        lines.add(chunk);
      });
    }
    child.once('error', (error) => lines.add(`${error.message}\n`));
    child.once('close', (code, signal) => {
      const lastLine = lastWord(lines.last);
      const how = signal ?? `exit code ${code}${lastLine ? `, its last line: ${lastLine}` : ''}`;
      this.ended(how, Date.now() - startedAt, lines.last);
    });
    this.child = child;
  }

  /** Ends the process, hard after `graceMs`. */
  async stop(graceMs: number): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    if (this.child) await endProcess(this.child, graceMs);
    this.log.end();
  }

  kill(): void {
    this.stopping = true;
    if (this.child) signalGroup(this.child, 'SIGKILL');
  }

  private show(warning: string | null): void {
    if (warning !== null && !this.repeats.has(warning)) this.spec.say(`[${this.spec.name}] ${warning}`);
  }

  private ended(how: string, livedMs: number, lastLines: readonly string[]): void {
    if (this.stopping) return;
    this.quickDeaths = livedMs < healthyAfterMs ? this.quickDeaths + 1 : 0;
    const decision = decideRestart(this.quickDeaths);
    if (decision === 'give-up') {
      this.stopping = true;
      return this.spec.onGivenUp(lastLines.map(readableLine));
    }
    this.spec.say(`${this.spec.name} ended (${how}) and is started again`);
    this.restart = setTimeout(() => this.start(), decision.delayMs);
  }
}
