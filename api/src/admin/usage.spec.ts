import { parseConfig } from '@switchyard/config';
import { allCommands } from './all-commands';
import { runCommand } from './testing/run-command';

/** Nothing answers there: what is not understood must not get as far as asking. */
const config = parseConfig(
  { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', MASTER_KEY: Buffer.alloc(32, 1).toString('base64') },
  '/',
);

describe('the admin command line', () => {
  it.each([['help'], ['--help']])('explains every command by %s', async (word) => {
    const { exitCode, out, err } = await runCommand(config, word);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    for (const { name } of allCommands) expect(out).toContain(`\n  ${name} `);
    expect(out).toContain('tickets:read');
  });

  it('explains one command alone', async () => {
    const { exitCode, out } = await runCommand(config, 'revoke-api-key', '--help');
    expect(exitCode).toBe(0);
    expect(out).toContain('revoke-api-key --id <id> [--json]');
    expect(out).not.toContain('verify-audit');
  });

  it.each<[string, string[]]>([
    ['Usage: npm run admin', []],
    ['There is no command "dance".', ['dance']],
    ['There is no command "--json".', ['--json']],
    ["Unknown option '--what'", ['list-api-keys', '--what']],
    ["Unexpected argument 'more'", ['verify-audit', 'more']],
    ['--name is missing\n--role is missing', ['create-api-key']],
    ['--role: ', ['create-api-key', '--name', 'x', '--role', 'boss']],
    ['--name: ', ['create-api-key', '--name', ' ', '--role', 'agent']],
    ['--scopes: ', ['create-api-key', '--name', 'x', '--role', 'agent', '--scopes', 'everything']],
    ['--scopes: ', ['create-api-key', '--name', 'x', '--role', 'agent', '--scopes', '']],
    ['--expires-in-days: ', ['create-api-key', '--name', 'x', '--role', 'agent', '--expires-in-days', '0']],
    ['--expires-in-days: ', ['create-api-key', '--name', 'x', '--role', 'agent', '--expires-in-days', 'soon']],
    ["'--name <value>' argument missing", ['create-api-key', '--name']],
    ['--id: ', ['revoke-api-key', '--id', '7']],
    ['--email is missing', ['set-password-link']],
    ['--base: must be an address', ['first-link', '--base', 'javascript:alert(1)']],
  ])('refuses with %j: %j', async (message, args) => {
    const { exitCode, out, err } = await runCommand(config, ...args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(message);
  });
});
