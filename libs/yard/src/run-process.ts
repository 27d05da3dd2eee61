/** Runs a process's start; when that fails says why in plain words and exits with 1. */
export async function runProcess(name: string, start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    process.stderr.write(`${name} cannot start: ${reason}\n`);
    process.exit(1);
  }
}
