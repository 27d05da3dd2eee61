import { addressRecogniser } from './address/address.recogniser';
import { accountAfterBranchRecogniser } from './banking/account-after-branch.recogniser';
import { cryptoRecogniser } from './banking/crypto.recogniser';
import { upiRecogniser } from './banking/upi.recogniser';
import { creditCardRecogniser } from './card/credit-card.recogniser';
import { cvvRecogniser } from './card/cvv.recogniser';
import { codeRecogniser } from './codes/code.recogniser';
import { labelledCodeRecogniser } from './codes/labelled-code.recogniser';
import { allCodes } from './codes/specs/all-codes';
import { connectionStringRecogniser } from './credentials/connection-string.recogniser';
import { keyRecogniser } from './credentials/key.recogniser';
import { passwordRecogniser } from './credentials/password.recogniser';
import { secretRecogniser } from './credentials/secret.recogniser';
import { urlCredentialsRecogniser } from './credentials/url-credentials.recogniser';
import { usernameRecogniser } from './credentials/username.recogniser';
import { dobRecogniser } from './dob/dob.recogniser';
import { emailRecogniser } from './email.recogniser';
import { ibanRecogniser } from './iban/iban.recogniser';
import { ipRecogniser } from './network/ip.recogniser';
import { macRecogniser } from './network/mac.recogniser';
import { personRecogniser } from './person.recogniser';
import { phoneRecogniser } from './phone/phone.recogniser';
import type { Recogniser } from './recogniser';
import { usSsnRecogniser } from './us-ssn.recogniser';

/** The recognisers that look at every view of a part that keeps its words apart. */
export const recognisers: readonly Recogniser[] = [
  emailRecogniser,
  upiRecogniser,
  creditCardRecogniser,
  cvvRecogniser,
  ibanRecogniser,
  cryptoRecogniser,
  usSsnRecogniser,
  codeRecogniser('code', allCodes),
  labelledCodeRecogniser,
  accountAfterBranchRecogniser,
  dobRecogniser,
  phoneRecogniser,
  ipRecogniser,
  macRecogniser,
  secretRecogniser,
  passwordRecogniser,
  urlCredentialsRecogniser,
  usernameRecogniser,
  addressRecogniser,
  personRecogniser,
];

/** The recognisers whose findings may be long: they look at a whole text at once, and need no labels. */
export const wholeTextRecognisers: readonly Recogniser[] = [connectionStringRecogniser, keyRecogniser];
