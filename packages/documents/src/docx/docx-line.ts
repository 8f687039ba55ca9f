import type { PrintedLine, PrintedRun } from '@overens/text/print/printed-document';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  InsertedTextRun,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type IParagraphOptions,
} from 'docx';
import { printableText } from '../printable-text.ts';

/** The tracked changes and comments of one document, numbered as they come. */
export interface Revisions {
  readonly author: string;
  /** ISO, to the second. */
  readonly date: string;
  readonly nextId: () => number;
  /** Keeps a comment and gives its number. */
  readonly comment: (text: string) => number;
  readonly comments: ICommentOptions[];
}

/** A line as a paragraph of Word. One that came or went whole takes its paragraph mark with it. */
export function docxLine(
  line: PrintedLine,
  how: Pick<IParagraphOptions, 'heading' | 'keepNext' | 'numbering'>,
  revisions: Revisions,
): Paragraph {
  const commented = line.notes.map((note) => revisions.comment(note));
  return new Paragraph({
    ...how,
    ...paragraphMark(line.runs, revisions),
    children: [
      ...commented.map((id) => new CommentRangeStart(id)),
      ...line.runs.map((part) => docxRun(part, revisions)),
      ...commented.flatMap((id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
    ],
  });
}

function docxRun({ kind, text }: PrintedRun, revisions: Revisions) {
  const run = { text: printableText(text) };
  switch (kind) {
    case 'same':
      return new TextRun(run);
    case 'added':
      return new InsertedTextRun({ ...run, ...change(revisions) });
    case 'removed':
      return new DeletedTextRun({ ...run, ...change(revisions) });
  }
}

function paragraphMark(runs: readonly PrintedRun[], revisions: Revisions): Pick<IParagraphOptions, 'run'> {
  if (runs.length === 0) return {};
  if (runs.every(({ kind }) => kind === 'added')) return { run: { insertion: change(revisions) } };
  if (runs.every(({ kind }) => kind === 'removed')) return { run: { deletion: change(revisions) } };
  return {};
}

function change({ author, date, nextId }: Revisions) {
  return { id: nextId(), author, date };
}
