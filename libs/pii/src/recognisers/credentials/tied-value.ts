import type { Span } from '../../document/view';

/** A value after its label. */
export interface TiedValue extends Span {
  text: string;
  /** `sign`: after a colon or the like; `quoted`; `prose`: after a word such as "is", or nothing at all. */
  tie: 'sign' | 'quoted' | 'prose';
}

/** Words between a label and what ties it to its value: "the password for my account is …". */
const qualifiers =
  '(?:[ \\t](?:wifi|wi-fi|wlan|temporary|old|new|current|account|login|for|of|the|my|on|file|für|vom|mein|du|de|del|della|compte|konta|do|da|para|per|voor|dla|i|we|you|used|use|using|have|had|set|entered|tried|chose)(?![\\p{L}\\p{N}])){0,4}';
const sign = '["\'`*_)]{0,3}[ \\t]{0,3}(?<sign>[:=]{1,2}>?|->|→|(?<=[ \\t])-(?=[ \\t]))[ \\t*_]{0,4}\\s{0,3}\\(?';
const verb =
  '[ \\t]{1,3}(?:is|was|are|ist|lautet|war|est|es|è|é|to|as|jest|brzmi|called|हैं?|है)(?![\\p{L}\\p{N}])[ \\t]{0,2}:?[ \\t]{0,2}\\(?';
const chosenAhead = '(?=[^\\s"\'`<>\\uFFFC]{0,30}[0-9!$%#@^&*_][^\\s"\'`<>\\uFFFC]{0,40})';
const tie = new RegExp(
  `${qualifiers}(?:${sign}|${verb}|[ \\t]{0,2}(?=["'\`])|[ \\t]{0,2}\\(|[ \\t]{1,2}${chosenAhead}|[ \\t]{0,3}\\r?\\n[ \\t>]{0,4}${chosenAhead})`,
  'iuy',
);
const value = /(?:"([^"\n\uFFFC]{2,64})"|'([^'\n\uFFFC]{2,64})'|`([^`\n\uFFFC]{2,64})`|([^\s"'`<>\uFFFC]{2,64}))/uy;
const closing = /[.,;)\]*]+$/;

/** The value that is tied to a label which ends at an offset, or null. */
export function tiedValue(text: string, offset: number): TiedValue | null {
  tie.lastIndex = offset;
  const tied = tie.exec(text);
  if (!tied) return null;
  value.lastIndex = tie.lastIndex;
  const found = value.exec(text);
  if (!found) return null;
  const quoted = found[1] ?? found[2] ?? found[3];
  const plain = quoted ?? (found[4] ?? '').replace(closing, '');
  const start = found.index + (quoted === undefined ? 0 : 1);
  return {
    text: plain,
    start,
    end: start + plain.length,
    tie: quoted !== undefined ? 'quoted' : tied.groups?.['sign'] !== undefined ? 'sign' : 'prose',
  };
}
