import { z } from 'zod';
import { ImportFacts } from './import-facts.ts';

/** What the importer can be unsure of. */
export const ImportQuestionCode = z.enum([
  // The text as a whole.
  'titleGuessed',
  'noHeadingsFound',
  'notSwedish',
  'severalAgreements',
  'duplicateHeading',
  'annexMissing',
  'annexTitleAtEnd',
  // What it says.
  'principleCount',
  'emptyCommitmentList',
  'commitmentPartyUnclear',
  'commitmentInProse',
  'partialDate',
  'endorsementAfterVersion',
  // What was lost on the way into the file.
  'highlightLost',
  'replacementCharacters',
  'decodedAsWindows1252',
  'brokenUtf8Replaced',
  'trackedChanges',
  'trackedDeletion',
  'commentsLeftOut',
  'comment',
  'unreadElements',
  'embeddedLeftOut',
  'pagesWithoutText',
  // A case: its letter and the extracts of protocols.
  'dnrConflict',
  'tjansteskrivelseDateConflict',
  'implausibleDate',
  'sundayDate',
  'cleanedDate',
  'struckText',
  'missingParagraph',
  'missingMeetingDate',
  'missingResponses',
  'bodyNameVariant',
]);
export type ImportQuestionCode = z.infer<typeof ImportQuestionCode>;

/** Something that the importer is not sure of, for a person to look at beside its line. */
export const ImportQuestion = z.strictObject({
  /** From 1, in the order of the source. */
  number: z.int().positive(),
  code: ImportQuestionCode,
  /** What it is about, in the source's own words or a count; empty when the code says all. */
  detail: z.string(),
  /** Null when it is about the document as a whole. */
  line: z.int().positive().nullable(),
  /** The source line as it stands, at most its first 300 characters. */
  source: z.string(),
});
export type ImportQuestion = z.infer<typeof ImportQuestion>;

/** How many of the lines that hold something are in a unit, and how many were left out with a reason. */
export const ImportCoverage = z.strictObject({
  lines: z.int().nonnegative(),
  inUnits: z.int().nonnegative(),
  leftOut: z.int().nonnegative(),
});
export type ImportCoverage = z.infer<typeof ImportCoverage>;

/** What was understood beside the wording itself. */
export const ImportFindings = z.strictObject({
  /** The documents in the file, in its order. */
  parts: z.array(
    z.strictObject({
      kind: z.enum(['tjansteskrivelse', 'agreement', 'protocolExtract']),
      title: z.string(),
      line: z.int().positive(),
    }),
  ),
  facts: ImportFacts,
  questions: z.array(ImportQuestion),
  coverage: ImportCoverage,
});
export type ImportFindings = z.infer<typeof ImportFindings>;
