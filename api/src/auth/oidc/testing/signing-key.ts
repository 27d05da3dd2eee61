import { generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';

/** An RSA key for RS256, and the same as JSON Web Keys. */
export interface SigningKey {
  privateKey: KeyObject;
  privateJwk: JsonWebKey;
  publicJwk: JsonWebKey;
}

export function newSigningKey(kid: string): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const names = { kid, alg: 'RS256', use: 'sig' };
  return {
    privateKey,
    privateJwk: { ...privateKey.export({ format: 'jwk' }), ...names },
    publicJwk: { ...publicKey.export({ format: 'jwk' }), ...names },
  };
}
