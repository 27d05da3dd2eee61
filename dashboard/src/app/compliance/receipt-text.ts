import type { Erasure } from '@switchyard/contracts';

/** A receipt as plain text, to be filed or sent on. */
export const receiptText = ({ id, at, subject, tickets, results, keysDestroyed }: Erasure): string =>
  [
    'Receipt of an erasure, issued by Switchyard',
    `Receipt id: ${id ?? '—'}`,
    `Erased at: ${at}`,
    `Subject (keyed hash of the e-mail address): ${subject}`,
    `Tickets erased: ${tickets}`,
    `Redacted texts, summaries and drafts emptied: ${results}`,
    `Keys destroyed: ${keysDestroyed}`,
  ].join('\n');
