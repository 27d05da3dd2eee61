import type { PiiType } from '@switchyard/domain';

/** Findings that are public and stay in the text, such as the operator's own support address. */
export interface AllowList {
  /** Values that stay, of any type; compared by their letters and digits, in any case. */
  values?: readonly string[];
  /** Domains whose e-mail addresses stay; subdomains are meant as well. */
  domains?: readonly string[];
}

/** `mask` replaces a finding, `keep` reports it and leaves it in the text, `ignore` does neither. */
export type Treatment = 'mask' | 'keep' | 'ignore';

/** A value that is masked wherever it stands as whole words, in any case; whatever else the rules say. */
export interface DeniedValue {
  value: string;
  type: PiiType;
}

/** What a regular expression in RE2 syntax matches counts as its type, with a score of 1. `^` and `$` mean line ends. */
export interface CustomPattern {
  name: string;
  type: PiiType;
  pattern: string;
  isCaseSensitive: boolean;
}

/**
 * How the operator wants personal data treated. What is worked out from an object of rules is kept for as long as the
 * object lives, so it must not be changed after its first use.
 */
export interface RedactionRules {
  /** Types that are not listed are masked. A type to ignore is not looked for: what else its place may be still counts. */
  treatments?: Readonly<Partial<Record<PiiType, Treatment>>>;
  /** Score (0..1) from which a finding of a type counts; 0.5 if not listed. Known and denied values always count. */
  thresholds?: Readonly<Partial<Record<PiiType, number>>>;
  allow?: AllowList;
  deny?: readonly DeniedValue[];
  custom?: readonly CustomPattern[];
}
