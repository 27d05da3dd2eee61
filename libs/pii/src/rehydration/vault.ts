import type { PiiEntity } from '@switchyard/domain';

/** What each placeholder of a ticket stands for: `<EMAIL_1>` → the value as it was written first. In memory only. */
export type Vault = Readonly<Record<string, string>>;

/** Collects the values from the texts as they came and the findings in them; offsets are those of `original`. */
export function vaultOf(parts: readonly { original: string; entities: readonly PiiEntity[] }[]): Vault {
  const values = new Map<string, string>();
  for (const { original, entities } of parts) {
    for (const { placeholder, start, end } of entities) {
      if (!values.has(placeholder)) values.set(placeholder, original.slice(start, end));
    }
  }
  return Object.fromEntries(values);
}
