import { hashOf } from './hash';
import { WordTable } from './word-table';

/** Kinds of word pairs a name may run across; see `linkOf`. */
export const linkCount = 8;
/** Weights of a link: from no name or a name, to no name or a name. */
export const linkWeights = linkCount * 4;

/** What the tagger has learnt: flags of known words, and weights of hashed features. */
export interface NameModel {
  /** Flags of a word, by the hash of its folded form. */
  words: WordTable;
  /** Weight of each feature bucket; its length is a power of two. */
  weights: Float32Array | Int8Array;
  links: Float32Array;
  /** What a weight of 1 stands for. */
  scale: number;
}

/** Flags of every word of a list: each line holds a set of flags and the words that have them. */
export function readWords(list: string): WordTable {
  const groups = list.split('\n').map((line) => line.split(' '));
  const words = new WordTable(groups.reduce((sum, group) => sum + group.length, 0));
  for (const [flags, ...group] of groups) for (const word of group) words.set(hashOf(word), Number(flags));
  return words;
}

/**
 * Reads a model: length of the word list, the word list, the scale, the link weights, then one signed byte for each
 * feature bucket. Numbers are little-endian.
 */
export function readModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listLength = view.getUint32(0, true);
  const words = readWords(new TextDecoder().decode(bytes.subarray(4, 4 + listLength)));
  const links = new Float32Array(linkWeights);
  const numbers = 4 + listLength;
  for (let at = 0; at < linkWeights; at += 1) links[at] = view.getFloat32(numbers + 4 + at * 4, true);
  const start = numbers + 4 + linkWeights * 4;
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start);
  return { words, weights, links, scale: view.getFloat32(numbers, true) };
}

/** The bytes `readModel` reads. */
export function writeModel(list: string, model: NameModel): Uint8Array {
  const listBytes = new TextEncoder().encode(list);
  const numbers = 4 + listBytes.length;
  const start = numbers + 4 + linkWeights * 4;
  const bytes = new Uint8Array(start + model.weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, listBytes.length, true);
  bytes.set(listBytes, 4);
  view.setFloat32(numbers, model.scale, true);
  model.links.forEach((weight, at) => view.setFloat32(numbers + 4 + at * 4, weight, true));
  model.weights.forEach((weight, at) => view.setInt8(start + at, weight));
  return bytes;
}
