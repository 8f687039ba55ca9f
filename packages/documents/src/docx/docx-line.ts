import type { PrintedLine, PrintedNote, PrintedRun } from '@overens/text/print/printed-document';
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
  readonly comment: (note: PrintedNote) => number;
  readonly comments: ICommentOptions[];
}

/**
 * A line as a paragraph of Word. One that came or went whole takes its paragraph mark with it. One that stood elsewhere
 * is new here and gone there, so that to reject every change gives the old text back; its comment says that it moved.
 */
export function docxLine(
  line: PrintedLine,
  how: Pick<IParagraphOptions, 'heading' | 'keepNext' | 'numbering'>,
  revisions: Revisions,
): Paragraph {
  const commented = line.notes.map((note) => revisions.comment(note));
  const runs = line.cameFromElsewhere === true ? asNew(line.runs) : line.runs;
  return new Paragraph({
    ...how,
    ...paragraphMark(runs, revisions),
    children: [
      ...commented.map((id) => new CommentRangeStart(id)),
      ...runs.map((part) => docxRun(part, revisions)),
      ...commented.flatMap((id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
    ],
  });
}

function asNew(runs: readonly PrintedRun[]): PrintedRun[] {
  return runs.filter(({ kind }) => kind !== 'removed').map(({ text }) => ({ kind: 'added', text }));
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
