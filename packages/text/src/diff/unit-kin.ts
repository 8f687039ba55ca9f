import type { UnitHeir } from '@overens/domain/agreement/text-version';
import type { UnitId } from '@overens/domain/kernel/id';
import { presentUnit, splitFrom } from '../history/unit-history.ts';

/** Units of an older and of a newer text that share words, because units were divided or joined between the two. */
export interface UnitKin {
  readonly olds: readonly UnitId[];
  readonly news: readonly UnitId[];
}

/** What a unit has to do with another: it was split off from it, took it in, or became part of it. */
export interface Kinship {
  /** The unit of the older text that it was a part of. */
  readonly splitFrom: UnitId | null;
  /** The units of the older text that became part of it. */
  readonly tookIn: readonly UnitId[];
  /** The unit of the newer text where its words are now, when it is gone. */
  readonly continuesIn: UnitId | null;
}

/** Units in the order of their text. */
export type UnitOrder = ReadonlyMap<UnitId, unknown>;

/**
 * The units that share words, other than one with itself. What was divided and joined again between the two texts, or
 * is new or gone as a whole, is not here.
 */
export function unitKin(was: UnitOrder, is: UnitOrder, heirs: readonly UnitHeir[]): UnitKin[] {
  const families = familiesOf(heirs.filter((heir) => counts(heir, was, is)));
  return families.flatMap((family) => {
    const kin = {
      olds: [...was.keys()].filter((id) => family.has(id)),
      news: [...is.keys()].filter((id) => family.has(id)),
    };
    const isOneUnit = kin.olds.length === 1 && kin.news.length === 1 && kin.olds[0] === kin.news[0];
    return kin.olds.length === 0 || kin.news.length === 0 || isOneUnit ? [] : [kin];
  });
}

/** What each unit of some that share words has to do with the others. */
export function kinships(
  { olds, news }: UnitKin,
  was: UnitOrder,
  is: UnitOrder,
  heirs: readonly UnitHeir[],
): ReadonlyMap<UnitId, Kinship> {
  const counting = heirs.filter((heir) => counts(heir, was, is));
  const wasThere = (id: UnitId): boolean => was.has(id);
  const gone = olds.filter((id) => !is.has(id));
  // One that is gone, and of which only a part that was split off is left, is met there.
  const continued = new Map(
    gone.map((id) => [id, presentUnit(id, (one) => is.has(one), counting) ?? news[0] ?? null]),
  );
  const goneBetween = counting
    .filter(({ of, how }) => how === 'merged' && !was.has(of))
    .map(({ of }) => ({
      from: splitFrom(of, wasThere, counting),
      into: presentUnit(of, (one) => is.has(one), counting),
    }));
  const kinshipOf = (id: UnitId): Kinship => ({
    splitFrom: was.has(id) ? null : splitFrom(id, wasThere, counting),
    tookIn: [
      ...new Set([
        ...gone.filter((one) => continued.get(one) === id),
        ...goneBetween.flatMap(({ from, into }) =>
          into === id && from !== null && from !== id ? [from] : [],
        ),
      ]),
    ],
    continuesIn: continued.get(id) ?? null,
  });
  return new Map([...new Set([...olds, ...news])].map((id) => [id, kinshipOf(id)]));
}

/** A split counts for what was not there before, a join for what is not there any more: both may have been undone. */
function counts({ heir, of, how }: UnitHeir, was: UnitOrder, is: UnitOrder): boolean {
  return how === 'split' ? !was.has(heir) : !is.has(of);
}

function familiesOf(heirs: readonly UnitHeir[]): ReadonlySet<UnitId>[] {
  const families = new Map<UnitId, Set<UnitId>>();
  for (const { heir, of } of heirs) {
    const both = [families.get(heir) ?? new Set([heir]), families.get(of) ?? new Set([of])];
    const joined = new Set(both.flatMap((family) => [...family]));
    for (const id of joined) families.set(id, joined);
  }
  return [...new Set(families.values())];
}
