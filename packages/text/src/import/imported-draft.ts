import { z } from 'zod';
import { ImportFindings } from '../findings/import-findings.ts';
import { AgreementText } from '../model/agreement-text.ts';

/** Why a line of the source is not in the text. The person sees each, and can take it in. */
export const LeftOutWhy = z.enum([
  'tableOfContents',
  'pageNumber',
  'runningHead',
  'ruler',
  'frontMatter',
  'diaryNumber',
  'pageHeader',
  'pageFooter',
  'footnote',
  'comment',
  'trackedDeletion',
  'linkAddress',
  'tableHead',
  'otherAgreement',
]);
export type LeftOutWhy = z.infer<typeof LeftOutWhy>;

export const LeftOutLine = z.strictObject({
  /** From 1; for docx the paragraph's position, with headers, footnotes and comments counted after the body. */
  line: z.number().int().positive(),
  text: z.string().min(1),
  why: LeftOutWhy,
});
export type LeftOutLine = z.infer<typeof LeftOutLine>;

/** What the person should know before trusting the preview. */
export const ImportNote = z.enum([
  'decodedAsWindows1252',
  'decodedAsUtf16',
  'brokenUtf8Replaced',
  'replacementCharacters',
  'normalisedToNfc',
  'hyphensJoined',
  'pageBreaksJoined',
  'frontMatterLeftOut',
  'textBeforeFirstHeading',
  'noHeadingsFound',
  'titleGuessed',
  'levelsFlattened',
  'tablesAsLines',
  'listNumbersLeftOut',
  'imagesLeftOut',
  'footnotesLeftOut',
  'commentsLeftOut',
  'trackedChanges',
  'unreadElements',
  'externalLinks',
  'embeddedLeftOut',
]);
export type ImportNote = z.infer<typeof ImportNote>;

/** A text as it was read, with all that was left out of it and what to know of it. */
const ReadText = z.strictObject({
  text: AgreementText,
  leftOut: z.array(LeftOutLine),
  notes: z.array(ImportNote),
  /** What was understood beside the wording; absent in drafts kept from before it was read. */
  findings: ImportFindings.optional(),
});

/** One of several agreements in a file, read as if the others were not there: their lines are left out. */
export const AgreementInFile = z.strictObject({
  ...ReadText.shape,
  /** Its first and last line in the file. */
  fromLine: z.number().int().positive(),
  toLine: z.number().int().positive(),
});
export type AgreementInFile = z.infer<typeof AgreementInFile>;

/** A draft as read from a file or pasted, for the person to correct before launch. */
export const ImportedDraft = z.strictObject({
  ...ReadText.shape,
  source: z.strictObject({
    kind: z.enum(['txt', 'docx', 'pdf', 'html', 'md', 'pasted']),
    filename: z.string().nullable(),
    byteLength: z.number().int().nonnegative(),
  }),
  /** There when the file holds more than one agreement: the person chooses one, or keeps the whole. */
  agreements: z.array(AgreementInFile).min(2).optional(),
});
export type ImportedDraft = z.infer<typeof ImportedDraft>;
