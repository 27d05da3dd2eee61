const placeholder = '<[A-Z_]{2,20}_\\d{1,4}>';
const tagNames =
  'p|div|br|span|a|b|i|u|s|strong|em|small|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|html|body|head|title|meta|link|' +
  'style|script|img|font|center|blockquote|pre|code|hr|iframe|svg|form|input|button|label|section|article|header|footer';
/** Bounded and stopping at the next "<", so that the whole is linear. */
const tagPattern = new RegExp(
  `(?!${placeholder})<(/?)(${tagNames})(?:\\s{0,50}/?|\\s{1,50}[a-z"'][^<>]{0,2000})>|<!--|-->`,
  'gi',
);
const inlineTags = new Set(['a', 'b', 'i', 'u', 's', 'strong', 'em', 'small', 'span', 'font', 'code', 'label']);
/** Elements whose content the customer did not write, or did not write this time. */
const hiddenTags = new Set(['script', 'style', 'head', 'title', 'blockquote', 'svg']);
const entities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };

/**
 * The words of a ticket's text: HTML tags, scripts, styles and quoted blocks taken out, common entities resolved,
 * control characters made blanks. Nothing is joined that was apart, so a redacted text stays one.
 */
export function plainText(text: string): string {
  return withoutTags(text)
    .replace(/&(nbsp|amp|lt|gt|quot|apos|#39);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, ' ');
}

function withoutTags(text: string): string {
  let kept = '';
  let from = 0;
  let hidden: string | null = null;
  let depth = 0;
  let hiddenFrom = 0;
  for (const match of text.matchAll(tagPattern)) {
    const tag = (match[2] ?? match[0]).toLowerCase();
    const closing = match[1] === '/' || tag === '-->';
    if (hidden !== null) {
      if (tag !== hidden && !(hidden === '<!--' && tag === '-->')) continue;
      depth += closing ? -1 : 1;
      if (depth > 0) continue;
      hidden = null;
      from = match.index + match[0].length;
      continue;
    }
    kept += text.slice(from, match.index) + (inlineTags.has(tag) ? ' ' : '\n');
    from = match.index + match[0].length;
    if (!closing && (hiddenTags.has(tag) || tag === '<!--')) {
      hidden = tag;
      depth = 1;
      hiddenFrom = from;
    }
  }
  // An element that is never closed hides nothing: the customer only mentions the tag.
  return kept + text.slice(hidden === null ? from : hiddenFrom);
}
