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
]);
export type ImportNote = z.infer<typeof ImportNote>;

/** A draft as read from a file or pasted, for the person to correct before launch. */
export const ImportedDraft = z.strictObject({
  text: AgreementText,
  source: z.strictObject({
    kind: z.enum(['txt', 'docx', 'pdf', 'html', 'md', 'pasted']),
    filename: z.string().nullable(),
    byteLength: z.number().int().nonnegative(),
  }),
  leftOut: z.array(LeftOutLine),
  notes: z.array(ImportNote),
  /** What was understood beside the wording; absent in drafts kept from before it was read. */
  findings: ImportFindings.optional(),
});
export type ImportedDraft = z.infer<typeof ImportedDraft>;
