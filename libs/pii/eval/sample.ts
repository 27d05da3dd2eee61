import { piiTypes, regions, type PiiType, type Region } from '@switchyard/domain';

/** A labelled range of a sample; UTF-16 offsets, end exclusive. */
export interface GoldSpan {
  start: number;
  end: number;
  /** A type of the product, `IGNORE` (counts neither way) or one that it does not know, which is left out. */
  type: PiiType | 'IGNORE';
}

/** A text with the personal data in it, and what the product would know beside the text. */
export interface Sample {
  text: string;
  spans: GoldSpan[];
  region: Region | null;
  names: string[];
  emails: string[];
  /** Domains whose addresses are the operator's own. */
  ownDomains: string[];
}

/** What Presidio calls the types. */
const aliases: Record<string, PiiType> = {
  STREET_ADDRESS: 'ADDRESS',
  PHONE_NUMBER: 'PHONE',
  EMAIL_ADDRESS: 'EMAIL',
  IBAN_CODE: 'IBAN',
  IP_ADDRESS: 'IP',
  US_DRIVER_LICENSE: 'DRIVER_LICENSE',
  US_PASSPORT: 'PASSPORT',
  US_BANK_NUMBER: 'BANK_ACCOUNT',
  DATE_OF_BIRTH: 'DOB',
  MAC_ADDRESS: 'MAC',
};
const known = new Set<string>(piiTypes);

type Row = Record<string, unknown>;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rows(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function typeOf(name: unknown): GoldSpan['type'] | null {
  if (typeof name !== 'string') return null;
  const type = aliases[name] ?? name;
  return type === 'IGNORE' || known.has(type) ? (type as GoldSpan['type']) : null;
}

function toSpan(row: Row): GoldSpan | null {
  const type = typeOf(row['type'] ?? row['entity_type'] ?? row['label']);
  const start = Number(row['start'] ?? row['start_position']);
  const end = Number(row['end'] ?? row['end_position']);
  return type && end > start ? { start, end, type } : null;
}

function toSample(row: Row, line: string): Sample {
  const text = row['text'] ?? row['full_text'];
  if (typeof text !== 'string') throw new Error(`no text in ${line.slice(0, 60)}`);
  const requester = isRow(row['requester']) ? row['requester'] : {};
  const region = regions.find((name) => name === row['region']) ?? null;
  return {
    text,
    spans: rows(row['spans'])
      .map(toSpan)
      .filter((span) => span !== null),
    region,
    names: strings([requester['name']]),
    emails: strings([requester['email']]),
    ownDomains: strings(row['ownDomains']),
  };
}

/** Reads samples from JSON Lines or a JSON array of `{text, spans}` or of Presidio's `{full_text, spans}`. */
export function parseSamples(file: string): Sample[] {
  if (file.trimStart().startsWith('[')) return rows(JSON.parse(file)).map((row) => toSample(row, 'the file'));
  return file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row: unknown = JSON.parse(line);
      if (!isRow(row)) throw new Error(`not an object: ${line.slice(0, 60)}`);
      return toSample(row, line);
    });
}
