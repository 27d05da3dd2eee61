import { commonTopLevelDomains } from '../document/top-level-domains';
import type { Recogniser } from './recogniser';

const id = 'email';
const localUnit = "[\\p{L}\\p{M}\\p{N}._%+'!#$&*^~-]";
const hostUnit = '[\\p{L}\\p{M}\\p{N}-]';
/** Anchored at the sign, from which it reads backwards and forwards by bounded amounts. */
const address = new RegExp(
  `@(?<=(?<local>"[^"\\n@]{1,64}"|${localUnit}{1,128})@)(?:(?<host>${hostUnit}{1,63}(?:\\.${hostUnit}{1,63}){1,8})|\\[(?<ip>(?:IPv6:)?[0-9a-f.:]{3,45})\\])`,
  'giu',
);
const topLevel = /^(?:xn--[a-z0-9-]{2,59}|[\p{L}\p{M}]{2,24})$/iu;
const leadingSigns = /^[.'!#$%&*^~-]+/;
/** Scripts written without spaces: what stands before the address in one of them is the sentence. */
const spacelessThenAscii = /^.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}](?=[A-Za-z0-9])/u;
/** `https://user:secret@host` is a password, which has a recogniser of its own. */
const credentials = /:\/\/[^\s/@:]{1,64}:$/;
const scaledImage = /^[0-9]x\.(?:png|jpe?g|gif|webp|svg)$/i;

/** Takes off what a missing space after the sentence has glued to the host: `host.com.Thanks`. */
function trimHost(host: string): string | null {
  const labels = host.replace(/-+$/, '').split('.');
  while (labels.length > 1) {
    const last = labels.at(-1) ?? '';
    const before = labels.at(-2) ?? '';
    const glued = labels.length > 2 && /^\p{Lu}\p{Ll}/u.test(last) && commonTopLevelDomains.has(before);
    if (topLevel.test(last) && !glued) return labels.join('.');
    labels.pop();
  }
  return null;
}

function trimLocal(local: string): string {
  return local.replace(spacelessThenAscii, '').replace(leadingSigns, '');
}

/** E-mail addresses of any script, quoted local parts and literal network addresses included. */
export const emailRecogniser: Recogniser = {
  id,
  types: ['EMAIL'],
  find(doc, emit) {
    if (!doc.text.includes('@')) return;
    for (const match of doc.text.matchAll(address)) {
      doc.budget.check();
      const { local: written = '', host, ip } = match.groups ?? {};
      const local = trimLocal(written);
      const domain = host === undefined ? `[${ip ?? ''}]` : trimHost(host);
      const start = match.index - local.length;
      if (local === '' || domain === null || scaledImage.test(domain)) continue;
      if (credentials.test(doc.text.slice(Math.max(0, start - 80), start))) continue;
      const end = match.index + 1 + domain.length;
      // The user name of a repository address names nobody.
      if (local === 'git' && doc.text.charAt(end) === ':') continue;
      const canonical = `${local}@${domain}`.toLowerCase();
      emit({ start, end, type: 'EMAIL', score: 0.99, canonical, evidence: { recogniser: id } });
    }
  },
};
