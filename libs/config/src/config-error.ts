/** The environment cannot be used as it is; each line names a variable and what is wrong with it. */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(`Configuration error\n${lines.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}
