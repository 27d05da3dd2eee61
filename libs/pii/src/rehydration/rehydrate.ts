import { neverRehydrated, type PiiType } from '@switchyard/domain';
import type { Vault } from './vault';
import { findWrittenPlaceholders } from './written-placeholders';

export interface Rehydration {
  text: string;
  /** As they are written, each once: they stand for nothing here, or must not go back. */
  unknown: string[];
}

const never = new Set<PiiType>(neverRehydrated);

/**
 * Puts the values of `vault` back into a text, for the types given and never for cards, ids, secrets and the like.
 * Everything else stays as it is. Values go in as they are and are not searched again.
 */
export function rehydrate(text: string, vault: Vault, types: readonly PiiType[]): Rehydration {
  const allowed = new Set(types.filter((type) => !never.has(type)));
  const unknown = new Set<string>();
  let result = '';
  let read = 0;
  for (const { start, end, canonical, type } of findWrittenPlaceholders(text)) {
    const value = type && allowed.has(type) && Object.hasOwn(vault, canonical) ? vault[canonical] : undefined;
    if (value === undefined) unknown.add(text.slice(start, end));
    result += text.slice(read, start) + (value ?? text.slice(start, end));
    read = end;
  }
  return { text: result + text.slice(read), unknown: [...unknown] };
}
