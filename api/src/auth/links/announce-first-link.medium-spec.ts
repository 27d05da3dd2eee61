import type { Actor } from '@switchyard/contracts';
import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test';
import { goodPassword } from '../../testing/person-under-test';
import { announceFirstLink } from './announce-first-link';
import { FirstLink } from './first-link';

describe('announceFirstLink', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(database, { PUBLIC_URL: 'https://yard.example.com' });
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const announced = async () => {
    let text = '';
    const firstLink = api.app.get(FirstLink, { strict: false });
    await announceFirstLink(firstLink, api.config.http, (more) => (text += more));
    return text;
  };

  it('prints a link on a line of its own until somebody is there', async () => {
    const [, token = ''] =
      /^ {2}https:\/\/yard\.example\.com\/sign-in#link=([\w-]{43})$/m.exec(await announced()) ?? [];
    const person = { name: 'Ada', email: 'ada@yard.example', password: goodPassword };
    const answer = await api.callWith({})<Actor>('POST', '/api/v1/sign-in-links/redeem', { token, ...person });
    expect(answer.body).toMatchObject({ name: 'Ada', role: 'admin' });
    expect(await announced()).toBe('');
  });
});
