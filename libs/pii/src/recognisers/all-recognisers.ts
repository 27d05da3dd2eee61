import { creditCardRecogniser } from './card/credit-card.recogniser';
import { cvvRecogniser } from './card/cvv.recogniser';
import { emailRecogniser } from './email.recogniser';
import { ibanRecogniser } from './iban/iban.recogniser';
import { ipRecogniser } from './ip.recogniser';
import { macRecogniser } from './mac.recogniser';
import { passwordRecogniser } from './password.recogniser';
import { phoneRecogniser } from './phone/phone.recogniser';
import type { Recogniser } from './recogniser';
import { secretRecogniser } from './secret.recogniser';
import { usSsnRecogniser } from './us-ssn.recogniser';

/** The recognisers that look at every view of a part that keeps its words apart. */
export const recognisers: readonly Recogniser[] = [
  emailRecogniser,
  creditCardRecogniser,
  cvvRecogniser,
  ibanRecogniser,
  usSsnRecogniser,
  phoneRecogniser,
  ipRecogniser,
  macRecogniser,
  secretRecogniser,
  passwordRecogniser,
];
