/** What a redirect to the sign-in page tells by `?problem=`. Names that are not known here are not repeated: anybody can write an address. */
const words: Readonly<Record<string, string>> = {
  'session-ended': 'Your session has ended. Sign in to go on where you were.',
  'not-signed-in': 'Sign in to open that page.',
  'oidc-unavailable': 'Your identity provider cannot be reached at the moment.',
  'oidc-failed': 'Signing in with your identity provider did not work. Try again.',
  'oidc-not-invited': 'Your identity provider knows you, but nobody has added you here. Ask an admin to.',
  'oidc-not-active': 'Your account here has been deactivated. Ask an admin.',
};

export function problemOfAddress(name: string | undefined): string | null {
  if (!name) return null;
  return words[name] ?? 'You have not been signed in.';
}
