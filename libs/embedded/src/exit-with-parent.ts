const graceMs = 12_000;

/**
 * Makes a child process end when the process that started it with an IPC channel dies, by kill -9 too: it gets a
 * SIGTERM, as from a person, and is ended hard if it is still there after 12 s. Without a channel nothing happens.
 */
export function exitWithParent(): void {
  if (!process.channel) return;
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), graceMs).unref();
    if (process.platform === 'win32') process.exit(1);
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel.unref(); // The listener alone must not keep a finished process alive.
}
