import type { MaskedSpan, PiiType, Region } from '@switchyard/domain';

/** A stretch of a redacted text: either plain (`type` null) or the placeholder of something masked. */
export interface TextPart {
  text: string;
  type: PiiType | null;
  region: Region | null;
}

/**
 * Cuts a redacted text at its masked spans (UTF-16 offsets, any order). The parts' texts joined are always the text: a span out of
 * range is clipped, of two that overlap the one that starts later keeps only its rest, an empty or reversed one is passed over.
 */
export function splitMaskedText(text: string, spans: readonly MaskedSpan[]): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  const plainUpTo = (end: number) => {
    if (end > done) parts.push({ text: text.slice(done, end), type: null, region: null });
    done = Math.max(done, end);
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(span.start, done);
    const end = Math.min(span.end, text.length);
    if (!(end > start)) continue;
    plainUpTo(start);
    parts.push({ text: text.slice(start, end), type: span.type, region: span.region ?? null });
    done = end;
  }
  plainUpTo(text.length);
  return parts;
}

/**
 * How much of a long text to show at first: up to `maxLines` lines and `maxLength` UTF-16 units, cut at the end of a word where
 * one is near and never inside a masked span or a character. The text's length if it is short enough, or nearly.
 */
export function previewLength(
  text: string,
  spans: readonly MaskedSpan[],
  { maxLength, maxLines }: { maxLength: number; maxLines: number },
): number {
  const lines = [...text.slice(0, maxLength).matchAll(/\n/g)];
  const limit = Math.min(lines[maxLines - 1]?.index ?? maxLength, maxLength);
  if (text.length <= limit * 1.2) return text.length;
  const space = Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf('\n', limit));
  const cut = space > limit * 0.9 ? space : limit - (isHighSurrogate(text.charCodeAt(limit - 1)) ? 1 : 0);
  return spans.find((span) => span.start < cut && span.end > cut)?.start ?? cut;
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
