/** What a label says of the value beside it. `other`: a number of another kind, such as an order number. */
export type LabelConcept =
  | 'email'
  | 'phone'
  | 'dob'
  | 'card'
  | 'cvv'
  | 'iban'
  | 'bank-account'
  | 'routing'
  | 'sort-code'
  | 'bsb'
  | 'ifsc'
  | 'upi'
  | 'crypto'
  | 'ssn'
  | 'itin'
  | 'nino'
  | 'nhs'
  | 'sin'
  | 'tfn'
  | 'medicare'
  | 'aadhaar'
  | 'pan'
  | 'national-id'
  | 'passport'
  | 'driver-license'
  | 'vehicle'
  | 'ip'
  | 'mac'
  | 'username'
  | 'password'
  | 'secret'
  | 'other';

export interface LexiconEntry {
  concept: LabelConcept;
  /** How firmly the phrase names the concept, 0..1. */
  weight: number;
  /** Phrases in lower case, in any order of languages. */
  phrases: readonly string[];
}
