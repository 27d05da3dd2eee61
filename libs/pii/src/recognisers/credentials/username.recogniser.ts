import type { Recogniser } from '../recogniser';
import { notValues } from './not-values';
import { tiedValue } from './tied-value';

const id = 'username';
const form = /^@?[\p{L}\p{N}][\p{L}\p{N}._+\\-]{1,63}(?:#[0-9]{4})?/u;
/** The name of a person's folder is the name they log in with. */
const homeFolder = /(?:[A-Za-z]:\\Users\\|(?<![A-Za-z0-9.])\/(?:home|Users)\/)([A-Za-z0-9][A-Za-z0-9._-]{1,40})/gi;
const openFolders = new Set(
  'public default shared administrator all runner ubuntu node admin root user username app www deploy git me you name'.split(
    ' ',
  ),
);
const trailing = /[.,;:)\]#+-]+$/;
const chosen = /[0-9_@#\\]|\p{Ll}[.-]?\p{Lu}|\p{L}[.]\p{L}/u;
const said =
  /^[.,;!?)\]]{0,3}[ \t]*(?:\n|\r|$|[,;|/(]|(?:and|und|et|y|e|en|i|password|pw|pass|passwort|but|with)(?!\p{L}))/iu;

/** Names that people log in with: after their label, and in the path of a home folder. */
export const usernameRecogniser: Recogniser = {
  id,
  types: ['USERNAME'],
  find(doc, emit) {
    if (/[\\/](?:Users|home)[\\/]/i.test(doc.text)) {
      for (const match of doc.text.matchAll(homeFolder)) {
        const name = (match[1] ?? '').replace(trailing, '');
        const start = match.index + match[0].length - (match[1] ?? '').length;
        const end = start + name.length;
        if (openFolders.has(name.toLowerCase())) continue;
        emit({ start, end, type: 'USERNAME', score: 0.7, canonical: name, evidence: { recogniser: id } });
      }
    }
    if (!doc.hasLabel('username')) return;
    for (const label of doc.labels) {
      if (label.concept !== 'username') continue;
      doc.budget.check();
      const found = tiedValue(doc.text, label.end);
      const name = found && (form.exec(found.text)?.[0] ?? '').replace(trailing, '');
      if (!found || !name || name.length < 2) continue;
      if (notValues.has(name.toLowerCase()) || /^[0-9]{1,3}$/.test(name)) continue;
      const { start, tie } = found;
      const end = start + name.length;
      // A plain word is a user name only if a sign announces it and nothing else is said after it.
      if (!chosen.test(name)) {
        if (tie === 'prose' && label.weight < 1) continue;
        if (tie !== 'quoted' && !said.test(doc.text.slice(end, end + 12))) continue;
      }
      const canonical = name.replace(/^@/, '').toLowerCase();
      const score = label.weight < 1 ? 0.6 : 0.8;
      emit({ start, end, type: 'USERNAME', score, canonical, evidence: { recogniser: id, label: label.phrase } });
    }
  },
};
