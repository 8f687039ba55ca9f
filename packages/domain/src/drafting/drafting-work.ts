import { z } from 'zod';
import { UnitHeir } from '../agreement/text-version.ts';
import { DraftingId, PersonId, RoundId, TenantId, TextVersionId, UnitId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';
import { StageVisit } from '../process/stage-visit.ts';
import { EditorialNote } from './editorial-note.ts';

/** What the officer works from: the answers of a round, or the text alone when this cycle has asked nobody yet. */
export const DraftingBasis = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answers'),
    roundId: RoundId,
    /** The version that was sent out: what the new one is compared with. */
    remissed: TextVersionId,
  }),
  z.strictObject({ kind: z.literal('textAlone') }),
]);
export type DraftingBasis = z.infer<typeof DraftingBasis>;

const common = {
  id: DraftingId,
  tenantId: TenantId,
  /** Counts the changes of the text and what is said of them; weighing a comment does not touch it. */
  version: z.int().positive(),
  stage: StageVisit,
  basis: DraftingBasis,
  /** The version whose words the work began with. */
  basedOn: TextVersionId,
};

/** An officer works the answers into the text: one document per visit. domain.md §4.2 steps 3–4. */
export const DraftingWork = z.discriminatedUnion('status', [
  z.strictObject({
    ...common,
    status: z.literal('open'),
    /** The words as they are being worked on: `AgreementText` of `packages/text`, parsed where it is used. */
    body: z.json(),
    /**
     * How many times each section has been changed, by its id; what is not here has not been. Two officers in
     * different sections do not meet, two in the same one never overwrite each other.
     */
    revisions: z.record(z.string(), z.int().positive()),
    /** The units that have been divided or joined in this work; absent when none has. */
    heirs: z.array(UnitHeir).exactOptional(),
    /** Sections that were changed because of what sent the text back, not because of an answer. */
    dueToReturn: z.array(UnitId),
    /** What was said of sections that were changed for the sake of the language alone; absent when nothing was. */
    editorial: z.array(EditorialNote).exactOptional(),
  }),
  z.strictObject({
    ...common,
    status: z.literal('finished'),
    textVersionId: TextVersionId,
    finishedAt: Instant,
    finishedBy: PersonId,
    /** What counted of what was said of editorial changes, with its reasons; absent when nothing did. */
    editorial: z.array(EditorialNote).exactOptional(),
  }),
]);
export type DraftingWork = z.infer<typeof DraftingWork>;
export type OpenDrafting = Extract<DraftingWork, { status: 'open' }>;

/** How many times a section has been changed in this work; 0 for one that is as it was. */
export function revisionOf(work: OpenDrafting, sectionId: UnitId): number {
  return work.revisions[sectionId] ?? 0;
}
