import { credentialIn } from './credentials';

const token = 'a'.repeat(43);

describe('credentialIn', () => {
  it.each([
    [{}, null],
    [{ cookie: `switchyard_session=${token}` }, { kind: 'session', token }],
    [{ cookie: `a=b; __Host-switchyard_session=${token}; c=d` }, { kind: 'session', token }],
    [{ cookie: `other_switchyard_session=${token}` }, null],
    [{ cookie: 'switchyard_session=short' }, null],
    [{ authorization: 'Bearer syk_x' }, { kind: 'api-key', token: 'syk_x' }],
    [
      { authorization: 'Bearer syk_x', cookie: `switchyard_session=${token}` },
      { kind: 'api-key', token: 'syk_x' },
    ],
    [{ authorization: 'Basic abc', cookie: `switchyard_session=${token}` }, null],
    [{ authorization: `Bearer ${'x'.repeat(101)}` }, null],
    [{ authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.' }, null],
  ])('%j', (headers, credential) => {
    expect(credentialIn(headers)).toEqual(credential);
  });
});
