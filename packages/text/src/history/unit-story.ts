import type { UnitId } from '@overens/domain/kernel/id';
import { unitHistories, type KnownVersion, type UnitEvent } from './unit-history.ts';

/**
 * Tells what has happened to a unit and, from when it was joined to another, to that one: what somebody who spoke of
 * it has to know to find the words again.
 * @param versions in their order
 */
export function unitStories(versions: readonly KnownVersion[]): (id: UnitId) => readonly UnitEvent[] {
  const histories = unitHistories(versions);
  const order = new Map(versions.map(({ number }, index) => [number, index]));
  const at = ({ number }: UnitEvent): number => order.get(number) ?? 0;
  return (id) => {
    const story: UnitEvent[] = [];
    const seen = new Set<UnitId>();
    let follows: UnitId | null = id;
    while (follows !== null && !seen.has(follows)) {
      seen.add(follows);
      const last = story.at(-1);
      story.push(
        ...(histories.get(follows) ?? []).filter((event) => last === undefined || at(event) > at(last)),
      );
      const newest = story.at(-1);
      follows = newest?.kind === 'mergedInto' ? newest.unitId : null;
    }
    return story;
  };
}
