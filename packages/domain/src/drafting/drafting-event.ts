import { z } from 'zod';
import { DispositionId, DraftingId, TextVersionId, UnitId } from '../kernel/id.ts';
import { Sha256 } from '../process/pin.ts';
import { VerdictOutcome } from './disposition.ts';

const drafting = { draftingId: DraftingId };

/** What can happen while answers are worked into the text. Ids and hashes: reasons and words are in the documents. */
export const draftingEvents = [
  z.strictObject({
    type: z.literal('drafting.commentsWeighed'),
    data: z.strictObject({
      ...drafting,
      dispositionIds: z.array(DispositionId),
      outcome: VerdictOutcome,
      /** Of the verdict with its reason: a reason that is changed afterwards shows. */
      verdictHash: Sha256,
    }),
  }),
  z.strictObject({
    type: z.literal('drafting.textChanged'),
    data: z.strictObject({ ...drafting, sectionId: UnitId, textHash: Sha256 }),
  }),
  /** A changed document was read in: how many units, headings and paragraphs, each thing happened to. */
  z.strictObject({
    type: z.literal('drafting.textReadIn'),
    data: z.strictObject({
      ...drafting,
      textHash: Sha256,
      same: z.int(),
      changed: z.int(),
      moved: z.int(),
      added: z.int(),
      removed: z.int(),
    }),
  }),
  /** An officer said that a section's change is editorial. The reason is in the work. */
  z.strictObject({
    type: z.literal('drafting.editorialDeclared'),
    data: z.strictObject({ ...drafting, sectionId: UnitId, reasonHash: Sha256 }),
  }),
  z.strictObject({
    type: z.literal('drafting.editorialTakenBack'),
    data: z.strictObject({ ...drafting, sectionId: UnitId }),
  }),
  z.strictObject({
    type: z.literal('drafting.finished'),
    data: z.strictObject({
      ...drafting,
      textVersionId: TextVersionId,
      number: z.int(),
      textHash: Sha256,
      weighed: z.int(),
      changed: z.int(),
      /** Sections that were said to be editorial; where `withoutCause` is absent, those for which nothing was said. */
      editorial: z.int(),
      /** Changed sections that nothing was said to have led to. */
      withoutCause: z.int().exactOptional(),
    }),
  }),
] as const;
