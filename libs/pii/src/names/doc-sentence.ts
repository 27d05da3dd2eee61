import type { Doc } from '../document/doc';
import { type Sentence, sentenceOf } from './features';
import { nameModel } from './load-name-model';
import { tokensOf } from './tokens';

const sentences = new WeakMap<Doc, Sentence>();

/** The tokens of a doc with what the word lists know of them; worked out once for each doc. */
export function sentenceIn(doc: Doc): Sentence {
  let sentence = sentences.get(doc);
  if (!sentence) {
    doc.budget.check();
    sentence = sentenceOf(tokensOf(doc.text), nameModel().words);
    sentences.set(doc, sentence);
  }
  return sentence;
}
