import { UnitId } from '@overens/domain/kernel/id';
import { z } from 'zod';
import { UnitHistoryView } from '../drafting/unit-history-view.ts';

/** What has happened to the units of an adopted version, as the public is told. */
export const PublicHistoryView = z.strictObject({
  /** Told by the versions that have been in force, the first of them first; the one that is shown last. */
  versions: z.array(z.int()),
  histories: z.array(UnitHistoryView),
  /** The units that those who answered the last remiss have not seen, or have seen in other words. */
  afterRemiss: z.array(z.strictObject({ id: UnitId, mark: z.enum(['added', 'changed']) })),
});
export type PublicHistoryView = z.infer<typeof PublicHistoryView>;
