import { fold } from '../document/words';
import type { Candidate } from '../recognisers/recogniser';
import type { AllowList } from '../rules/redaction-rules';

const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;

function comparable(value: string): string {
  return fold(value).replace(notLetterOrDigit, '');
}

/** Gives the test for findings that an allow list keeps in the text; null when it names nothing. */
export function allowedBy({
  values = [],
  domains = [],
}: AllowList): ((found: Candidate, written: string) => boolean) | null {
  const allowedValues = new Set(values.map(comparable).filter((value) => value !== ''));
  const allowedDomains = domains
    .map((domain) => domain.toLowerCase().replace(/^[@.]+/, ''))
    .filter((domain) => domain !== '');
  if (allowedValues.size === 0 && allowedDomains.length === 0) return null;
  return ({ type, canonical }, written) => {
    if (allowedValues.has(comparable(written)) || allowedValues.has(comparable(canonical))) return true;
    if (type !== 'EMAIL') return false;
    const host = canonical.slice(canonical.lastIndexOf('@') + 1);
    return allowedDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  };
}
