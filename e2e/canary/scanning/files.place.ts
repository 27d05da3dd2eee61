import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Evidence, Place } from './place';

/** Every file below `folder`, as it lies on the disk; whatever `isLeftOut` is not looked at. */
export function filesPlace(name: string, folder: string, isLeftOut: (path: string) => boolean = () => false): Place {
  return {
    name,
    unit: 'files',
    read: () => filesBelow(folder, folder, isLeftOut),
    plant: async (text) => {
      const path = join(folder, 'canary-self-test.txt');
      writeFileSync(path, text);
      return async () => rmSync(path);
    },
  };
}

function* filesBelow(root: string, folder: string, isLeftOut: (path: string) => boolean): Iterable<Evidence> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const where = relative(root, path);
    if (isLeftOut(where)) continue;
    if (entry.isDirectory()) yield* filesBelow(root, path, isLeftOut);
    else if (entry.isFile()) yield* contentOf(path, where);
  }
}

/** Servers rename and remove their files while they are read. */
function* contentOf(path: string, where: string): Iterable<Evidence> {
  try {
    const bytes = statSync(path).size;
    if (bytes > 0)
      yield {
        where,
        piece: '',
        text: readFileSync(path).toString('utf8'),
        locate: (at) => ({ piece: `near byte ${at}` }),
      };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
