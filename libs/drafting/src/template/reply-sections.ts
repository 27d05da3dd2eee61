const sectionLine = /^\[([a-z]{2})\]$/;

/** A reply in one language. */
export interface LocalisedReply {
  language: string;
  text: string;
}

/**
 * Picks the part of a category's reply template that is in a language. A template is English text, then other languages,
 * each under a line with its ISO 639-1 code in square brackets. Gives the English part where the language is missing.
 */
export function replyInLanguage(template: string, language: string): LocalisedReply {
  const sections = new Map<string, string[]>([['en', []]]);
  let current = 'en';
  for (const line of template.split(/\r?\n/)) {
    const code = sectionLine.exec(line.trim())?.[1];
    if (code === undefined) {
      sections.get(current)?.push(line);
    } else {
      current = code;
      sections.set(code, []);
    }
  }
  const text = (sections.get(language) ?? []).join('\n').trim();
  return text === '' ? { language: 'en', text: (sections.get('en') ?? []).join('\n').trim() } : { language, text };
}
