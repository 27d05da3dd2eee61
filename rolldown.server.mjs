// One ES module bundle per Node project; everything from node_modules stays external.
import { spawn } from 'node:child_process';
import { defineConfig } from 'rolldown';
import { importScripts } from './rolldown.script.mjs';

/** In `--watch` mode restarts the app after every good build (used by `nx serve`). */
function restartAfterBuild(file) {
  let child;
  const stop = () =>
    new Promise((done) => {
      if (!child || child.exitCode !== null || child.signalCode) return done();
      child.once('exit', done);
      child.kill('SIGTERM');
    });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop().then(() => process.exit(0)));
  return {
    name: 'restart-after-build',
    async writeBundle() {
      await stop();
      child = spawn(process.execPath, ['--enable-source-maps', file], {
        stdio: ['inherit', 'inherit', 'inherit', 'ipc'], // By the channel the app notices when this process was killed.
      });
    },
  };
}

/**
 * @param {string} project folder of the Nx project
 * @param {Record<string, string>} input entry name → source file; `main` is the one that `nx serve` runs
 */
export const nodeBundle = (project, input = { main: `${project}/src/main.ts` }) =>
  defineConfig({
    input,
    platform: 'node',
    tsconfig: `${project}/tsconfig.json`, // paths, experimentalDecorators, emitDecoratorMetadata
    external: (id) => !/^(\.|\/|@switchyard\/|@oxc-project\/runtime|\0)/.test(id),
    moduleTypes: { '.yaml': 'text' },
    output: { dir: `dist/${project}`, format: 'esm', sourcemap: true, entryFileNames: '[name].js', cleanDir: true },
    plugins: [importScripts(), process.env.ROLLDOWN_RUN && restartAfterBuild(`dist/${project}/main.js`)],
  });
