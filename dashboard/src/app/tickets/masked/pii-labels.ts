import type { PiiType } from '@switchyard/domain';

/** Kinds of personal data that share a colour; the name is the CSS modifier `pii--…`. */
export type PiiGroup = 'person' | 'contact' | 'payment' | 'government' | 'device' | 'secret';

/** How each type of personal data is called and coloured. */
export const piiLabels: Record<PiiType, { label: string; group: PiiGroup }> = {
  PERSON: { label: 'Name', group: 'person' },
  DOB: { label: 'Date of birth', group: 'person' },
  USERNAME: { label: 'User name', group: 'person' },
  EMAIL: { label: 'E-mail', group: 'contact' },
  PHONE: { label: 'Phone', group: 'contact' },
  ADDRESS: { label: 'Address', group: 'contact' },
  CREDIT_CARD: { label: 'Card number', group: 'payment' },
  CVV: { label: 'Card code', group: 'payment' },
  IBAN: { label: 'IBAN', group: 'payment' },
  BANK_ACCOUNT: { label: 'Bank account', group: 'payment' },
  US_ROUTING: { label: 'Routing number', group: 'payment' },
  UK_SORT_CODE: { label: 'Sort code', group: 'payment' },
  AU_BSB: { label: 'BSB', group: 'payment' },
  IN_IFSC: { label: 'IFSC', group: 'payment' },
  IN_UPI: { label: 'UPI id', group: 'payment' },
  CRYPTO: { label: 'Crypto wallet', group: 'payment' },
  US_SSN: { label: 'SSN', group: 'government' },
  US_ITIN: { label: 'ITIN', group: 'government' },
  UK_NINO: { label: 'National Insurance', group: 'government' },
  UK_NHS: { label: 'NHS number', group: 'government' },
  CA_SIN: { label: 'SIN', group: 'government' },
  AU_TFN: { label: 'Tax file number', group: 'government' },
  AU_MEDICARE: { label: 'Medicare', group: 'government' },
  IN_AADHAAR: { label: 'Aadhaar', group: 'government' },
  IN_PAN: { label: 'PAN', group: 'government' },
  EU_NATIONAL_ID: { label: 'National id', group: 'government' },
  PASSPORT: { label: 'Passport', group: 'government' },
  DRIVER_LICENSE: { label: 'Driving licence', group: 'government' },
  VEHICLE: { label: 'Vehicle', group: 'device' },
  IP: { label: 'IP address', group: 'device' },
  MAC: { label: 'MAC address', group: 'device' },
  PASSWORD: { label: 'Password', group: 'secret' },
  SECRET: { label: 'Secret key', group: 'secret' },
};
