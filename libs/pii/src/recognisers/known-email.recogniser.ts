import type { Recogniser } from './recogniser';

const id = 'known-email';

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Finds the addresses that are known to belong to the ticket, also those of no usual form (`root@localhost`). */
export function knownEmailRecogniser(emails: readonly string[]): Recogniser {
  const patterns = emails
    .map((email) => email.trim())
    .filter((email) => email.length > 2 && email.length <= 320 && email.includes('@'))
    .map((email) => new RegExp(`(?<![\\p{L}\\p{N}])${escape(email)}(?![\\p{L}\\p{N}])`, 'giu'));
  return {
    id,
    types: ['EMAIL'],
    find(doc, emit) {
      if (!doc.text.includes('@')) return;
      for (const pattern of patterns) {
        doc.budget.check();
        for (const match of doc.text.matchAll(pattern)) {
          const end = match.index + match[0].length;
          const canonical = match[0].toLowerCase();
          emit({ start: match.index, end, type: 'EMAIL', score: 0.99, canonical, evidence: { recogniser: id } });
        }
      }
    },
  };
}
