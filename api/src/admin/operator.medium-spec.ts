import { type AppConfig, parseConfig } from '@switchyard/config';
import type { IssuedLink } from '@switchyard/contracts';
import { openDataSource, People, SignInLinks } from '@switchyard/data-access';
import { attachEmbedded, type EmbeddedYard } from '@switchyard/embedded';
import { createDataDir, type DataDir } from '@switchyard/testing';
import type { DataSource } from 'typeorm';
import { hashToken } from '../auth/tokens';
import { runCommand } from './testing/run-command';

describe('the admin command line, with an embedded database', () => {
  let folder: DataDir;
  let config: AppConfig;
  let yard: EmbeddedYard;
  let database: DataSource;

  beforeAll(async () => {
    folder = createDataDir();
    config = parseConfig({ DATA_DIR: folder.path }, '/');
  });
  afterAll(async () => {
    await database?.destroy();
    await yard?.release();
    folder.remove();
  }, 30_000);

  it('makes the database of a fresh copy, and keeps to one line of JSON', async () => {
    const { exitCode, out, err } = await runCommand(config, 'verify-audit', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ isIntact: true, entries: 0, head: null });
    expect(err).toContain('Making the embedded database');
    yard = await attachEmbedded({ dataDir: folder.path, log: () => undefined });
    database = await openDataSource(yard.databaseUrl, 2);
  }, 60_000);

  it('makes links for the operator, who is made on first use', async () => {
    const links = [];
    for (let n = 0; n < 2; n++) {
      const { exitCode, out } = await runCommand(config, 'sign-in-link', '--json');
      expect(exitCode).toBe(0);
      links.push((JSON.parse(out) as { link: IssuedLink }).link);
    }
    const people = await new People(database).list();
    expect(people).toEqual([
      expect.objectContaining({ email: 'operator@localhost', role: 'admin', hasPassword: false }),
    ]);
    for (const { url } of links) {
      const stored = await new SignInLinks(database).find(hashToken(url.split('#link=')[1] ?? ''));
      expect(stored).toMatchObject({ kind: 'sign-in', personId: people[0]?.id });
    }
    const entries: { action: string; actor_kind: string }[] = await database.query(
      'SELECT action, actor_kind FROM audit_entry ORDER BY seq',
    );
    expect(entries).toEqual(
      ['person.added', 'person.link-issued', 'person.link-issued'].map((action) => ({ action, actor_kind: 'console' })),
    );
  }, 60_000);

  it('makes none for an operator who was switched off', async () => {
    const people = new People(database);
    const operator = await people.findByEmail('operator@localhost');
    await people.change(operator?.id ?? '', { isActive: false });
    const { exitCode, out, err } = await runCommand(config, 'sign-in-link');
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain('Operator is switched off');
  }, 30_000);
});
