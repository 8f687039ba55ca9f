import type { PrintedDocument } from '@overens/text/print/printed-document';
import { Paragraph, TextRun, type ICommentOptions } from 'docx';
import type { Revisions } from './docx-line.ts';
import { printableText } from '../printable-text.ts';

/** No changes yet. Their author is who made them, or the municipality where that is not given out; a cause's is who asked for it. */
export function newRevisions({ municipality, changedAt, changedBy }: PrintedDocument): Revisions {
  const author = printableText(changedBy ?? municipality.name);
  const date = `${(changedAt ?? NO_DAY).slice(0, 19)}Z`;
  const comments: ICommentOptions[] = [];
  let ids = 0;
  return {
    author,
    date,
    nextId: () => ++ids,
    comment: ({ by, text }) => {
      const id = comments.length;
      const from = by === null ? author : printableText(by);
      const children = [new Paragraph({ children: [new TextRun(printableText(text))] })];
      comments.push({ id, author: from, date: new Date(date), initials: from.slice(0, 1), children });
      return id;
    },
    comments,
  };
}

const NO_DAY = '1980-01-01T00:00:00.000Z';
