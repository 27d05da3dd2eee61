import { type ClientAuth, ClientSecretBasic, ClientSecretPost, None } from 'openid-client';

/**
 * How the API shows the provider that it is the client: by its secret in the header, which is the standard's default, or
 * in the body where the provider takes that alone. A public client has no secret; PKCE protects its codes.
 */
export function clientAuthentication(secret: string | null): ClientAuth {
  if (secret === null) return None();
  const inHeader = ClientSecretBasic(secret);
  const inBody = ClientSecretPost(secret);
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const authenticate = methods.includes('client_secret_basic') ? inHeader : inBody;
    return authenticate(server, ...rest);
  };
}
