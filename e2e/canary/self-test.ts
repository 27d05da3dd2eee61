import { piiTypes } from '@switchyard/domain';
import { type Identifier, makeIdentifiers } from './identifiers/identifiers';
import type { Place } from './scanning/place';
import { type Needle, needlesOf } from './scanning/renderings';
import { scan } from './scanning/scan';
import { Scanner } from './scanning/scanner';

/** The scanner overlooked what was put before it, or cried without a cause. */
export class SelfTestError extends Error {}

/** Values of their own: nothing is sent that any of them equals or holds. */
function decoysFor(real: readonly Identifier[], seed: number): Identifier[] {
  const sent = real.flatMap(needlesOf);
  const holdsSent = ({ text }: Needle) =>
    sent.some((needle) => (needle.near.length > 0 ? text === needle.text : text.includes(needle.text)));
  return makeIdentifiers(12 * piiTypes.length, seed + 1)
    .filter((identifier) => !needlesOf(identifier).some(holdsSent))
    .filter(({ type }, index, all) => all.slice(0, index).filter((other) => other.type === type).length < 2)
    .map((identifier) => ({ ...identifier, number: -identifier.number }));
}

/**
 * Plants values in every place, in every writing that is looked for, and resolves with their number once all have been
 * found and taken away again. Before that, no place may hold one of the values that are to be sent. Throws `SelfTestError`.
 */
export async function testScanner(
  places: readonly Place[],
  real: readonly Identifier[],
  seed: number,
): Promise<number> {
  const decoys = decoysFor(real, seed);
  const types = new Set(decoys.map(({ type }) => type));
  if (types.size < piiTypes.length)
    throw new SelfTestError(`only ${types.size} types are left to be planted; choose another seed`);
  const needles = decoys.flatMap(needlesOf);
  const scanner = new Scanner(decoys);
  const text = needles.map((needle) => ` ${needle.near[0] ?? ''} ${needle.text} `).join('\n');
  for (const { rendering, text: writing, near, identifier } of needles) {
    const isFound = scanner
      .find(`… ${near[0] ?? ''} ${writing} …`)
      .some(({ needle }) => needle.identifier === identifier);
    if (!isFound) throw new SelfTestError(`a ${identifier.type} ${rendering} was not found in a line`);
  }
  const realScanner = new Scanner(real);
  for (const place of places) {
    const takeAway = await place.plant(text);
    const found = new Set((await scan(place, scanner)).hits.map(({ identifier }) => identifier));
    await takeAway();
    const missed = decoys.filter((decoy) => !found.has(decoy));
    if (missed.length > 0)
      throw new SelfTestError(`${missed.length} of ${decoys.length} planted values were not found in: ${place.name}`);
    const [early] = (await scan(place, realScanner)).hits;
    if (early)
      throw new SelfTestError(
        `${early.identifier.type} ${early.identifier.number} stands in ${place.name} (${early.where} ${early.piece}) before it was sent`,
      );
  }
  return needles.length;
}
