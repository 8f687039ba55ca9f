import { UnitId } from '@overens/domain/kernel/id';
import { unitHistories, type KnownVersion, type UnitEvent } from '@overens/text/history/unit-history';
import { z } from 'zod';

/**
 * Something that happened to a unit, in the version that it happened in, with the place that it has to do with: where
 * it stood before, or where the unit stands or stood that it was parted from or joined with. Empty when nobody knows.
 * The number 0 stands for the words that are being worked on, which are no version yet.
 */
export const UnitEventView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['added', 'reworded', 'removed']), number: z.int() }),
  z.strictObject({ kind: z.literal('moved'), number: z.int(), place: z.string() }),
  z.strictObject({
    kind: z.enum(['splitFrom', 'tookIn', 'mergedInto']),
    number: z.int(),
    unitId: UnitId,
    place: z.string(),
  }),
]);
export type UnitEventView = z.infer<typeof UnitEventView>;

/** What has happened to one unit, the first first. */
export const UnitHistoryView = z.strictObject({ id: UnitId, events: z.array(UnitEventView) });
export type UnitHistoryView = z.infer<typeof UnitHistoryView>;

/**
 * The histories of these units, in their order; those to which nothing happened are left out.
 * @param versions in their order, the one that is shown last
 */
export function historyViews(versions: readonly KnownVersion[], ids: readonly UnitId[]): UnitHistoryView[] {
  const histories = unitHistories(versions);
  return ids.flatMap((id) => {
    const events = histories.get(id);
    return events === undefined ? [] : [{ id, events: events.map((event: UnitEvent) => ({ ...event })) }];
  });
}
