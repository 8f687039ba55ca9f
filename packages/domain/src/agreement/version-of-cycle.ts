import type { Agreement } from './agreement.ts';
import type { InForce } from './in-force.ts';

/** The version that was adopted in a cycle, in force or not. Throws when none was: nothing is followed up before. */
export function versionOfCycle(
  { id, inForce, formerly }: Pick<Agreement, 'id' | 'inForce' | 'formerly'>,
  cycle: number,
): InForce {
  const version = [...(inForce === null ? [] : [inForce]), ...formerly].find((one) => one.cycle === cycle);
  if (version === undefined) throw new Error(`${id} had nothing in force in cycle ${cycle}.`);
  return version;
}
