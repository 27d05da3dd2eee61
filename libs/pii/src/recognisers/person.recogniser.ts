import { canonicalNames } from '../names/canonical-names';
import { sentenceIn } from '../names/doc-sentence';
import { findCues } from '../names/find-cues';
import { isInsideCode } from '../names/inside-code';
import { joinedNames } from '../names/joined-names';
import { nameModel } from '../names/load-name-model';
import { mergeNames } from '../names/merge-names';
import { repeatedNames } from '../names/repeated-names';
import { tagNames } from '../names/name-tagger';
import type { Recogniser } from './recogniser';

const id = 'person';

/** Finds people's names: by a trained tagger, by phrases such as `my name is`, and where a found name is written again. */
export const personRecogniser: Recogniser = {
  id,
  types: ['PERSON'],
  find(doc, emit) {
    const sentence = sentenceIn(doc);
    const { tokens } = sentence;
    const tagging = tagNames(nameModel(), sentence, () => doc.budget.check());
    const names = joinedNames(mergeNames(tagging, findCues(sentence)));
    names.push(...repeatedNames(sentence, names));
    const canonical = canonicalNames(sentence, names);
    names.forEach(({ first, last, score, evidence }, index) => {
      if (isInsideCode(doc.text, sentence, first, last)) return;
      const start = tokens[first]?.start ?? 0;
      const end = tokens[last - 1]?.end ?? start;
      emit({
        start,
        end,
        type: 'PERSON',
        score,
        canonical: canonical[index] ?? '',
        evidence: { recogniser: id, label: evidence },
      });
    });
  },
};
