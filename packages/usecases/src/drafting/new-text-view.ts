import { UnitId } from '@overens/domain/kernel/id';
import { ImportCoverage } from '@overens/text/findings/import-findings';
import { AgreementText } from '@overens/text/model/agreement-text';
import { z } from 'zod';
import { ComparedWords, FateCounts } from './compared-views.ts';

/** A text as the importer read it: what is sent back with the decisions. */
export const ReadText = AgreementText;

/** What a person says of an uncertain pair, by the new unit's id as it was read. */
export const UnitDecision = z.strictObject({ newId: UnitId, verdict: z.enum(['same', 'new']) });

/** What reading in a changed document would do to the text being worked on; nothing is stored yet. */
export const NewTextView = z.strictObject({
  /** What the replacing must build on. */
  version: z.int(),
  read: AgreementText,
  coverage: ImportCoverage.nullable(),
  /** How many things the importer was unsure of. */
  questions: z.int(),
  counts: FateCounts,
  /** Pairs that may be the same unit; a person says. */
  undecided: z.array(
    z.strictObject({
      oldId: UnitId,
      newId: UnitId,
      kind: z.enum(['heading', 'paragraph']),
      /** From 0 to 1. */
      confidence: z.number(),
      before: z.string(),
      after: z.string(),
      parts: ComparedWords,
    }),
  ),
  /** Every unit that is not as it was, in reading order, with how sure it is that it is the same one. */
  changed: z.array(
    z.strictObject({
      id: UnitId,
      kind: z.enum(['heading', 'paragraph']),
      fate: z.enum(['changed', 'added', 'removed', 'moved']),
      confidence: z.number().nullable(),
      parts: ComparedWords,
    }),
  ),
});
export type NewTextView = z.infer<typeof NewTextView>;
