import { newRecoveryCodes, newSecret, normalisedRecoveryCode, otpauthUri, stepOf } from './one-time-codes';

/** The shared secret of RFC 6238's test vectors, base32. */
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('stepOf', () => {
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_234_567_890, '005924', 41_152_263],
    [20_000_000_000, '353130', 666_666_666],
  ])('knows the code of RFC 6238 at %i s', (seconds, code, step) => {
    expect(stepOf(rfcSecret, code, seconds * 1000)).toBe(step);
  });

  it('forgives a clock one period off and no more', () => {
    expect(stepOf(rfcSecret, '287082', (59 + 30) * 1000)).toBe(1);
    expect(stepOf(rfcSecret, '287082', (59 + 61) * 1000)).toBeNull();
  });

  it.each(['', '28708', '2870822', 'abcdef'])('refuses %j', (code) => {
    expect(stepOf(rfcSecret, code, 59_000)).toBeNull();
  });
});

describe('secrets and recovery codes', () => {
  it('are new each time', () => {
    expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newSecret()).not.toBe(newSecret());
    expect(new Set([...newRecoveryCodes(), ...newRecoveryCodes()]).size).toBe(20);
  });

  it('are readable as typed', () => {
    const [code = ''] = newRecoveryCodes();
    expect(code).toMatch(/^[a-z2-7]{5}-[a-z2-7]{5}$/);
    expect(normalisedRecoveryCode(` ${code.toUpperCase()} `)).toBe(code.replace('-', ''));
  });

  it('go into an otpauth URI with issuer and account', () => {
    expect(otpauthUri(rfcSecret, 'ada@yard.example')).toContain('otpauth://totp/Switchyard:ada%40yard.example?');
  });
});
