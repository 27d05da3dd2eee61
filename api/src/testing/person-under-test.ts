import type { Actor, PersonAdded } from '@switchyard/contracts';
import type { Role } from '@switchyard/domain';
import type { Answer, ApiUnderTest, Call } from './api-under-test';

export const goodPassword = 'correct horse battery staple';

/** The session cookie that an answer sets, as a browser would send it back. */
export function cookieOf({ headers }: Pick<Answer<unknown>, 'headers'>): string {
  const set = headers.getSetCookie().find((cookie) => cookie.includes('switchyard_session='));
  return set?.split(';')[0] ?? '';
}

/** A person who has set a password by their link and is signed in. */
export interface PersonUnderTest {
  id: string;
  email: string;
  cookie: string;
  call: Call;
}

let count = 0;

/** Adds a person as the admin and lets them set `goodPassword`. */
export async function addPerson(api: ApiUnderTest, role: Role): Promise<PersonUnderTest> {
  const email = `${role}-${++count}@yard.example`;
  const { body } = await api.call<PersonAdded>('POST', '/api/v1/people', { name: `A ${role}`, email, role });
  const token = body.link.url.split('#link=')[1] ?? '';
  const redemption = { token, password: goodPassword };
  const answer = await api.callWith({})<Actor>('POST', '/api/v1/sign-in-links/redeem', redemption);
  const cookie = cookieOf(answer);
  return { id: body.person.id, email, cookie, call: api.callWith({ cookie, origin: api.url }) };
}
