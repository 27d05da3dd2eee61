import type { View } from './view';

// A comment longer than the bound stays in the text; the bound keeps a text full of openings linear.
const tag = /<!--(?:[^-]|-(?!->)){0,400}-->|<\/?([a-z][a-z0-9]{0,11})(?=[\s/>])[^<>]*>/gi;

const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const blockTags = new Set(
  'address article aside blockquote body br button caption center col colgroup dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html input li link main meta nav ol option p pre section select style summary table tbody td textarea tfoot th thead title tr ul'.split(
    ' ',
  ),
);

/** The text a reader of the HTML sees: in-line tags and comments taken out, block tags as line ends. Null without tags. */
export function htmlView(view: View): View | null {
  if (!/<[!/a-z]/i.test(view.text)) return null;
  const seen = view.rewrite(tag, (match) => {
    const name = match[1]?.toLowerCase();
    if (name === undefined || inlineTags.has(name)) return '';
    return blockTags.has(name) ? '\n' : null;
  });
  return seen === view ? null : seen;
}
