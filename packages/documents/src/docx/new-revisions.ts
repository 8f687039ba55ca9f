import type { PrintedDocument } from '@overens/text/print/printed-document';
import { Paragraph, TextRun, type ICommentOptions } from 'docx';
import type { Revisions } from './docx-line.ts';
import { printableText } from '../printable-text.ts';

/** No changes yet. Their author is the municipality: who at it wrote the words is not given out. */
export function newRevisions({ municipality, changedAt }: PrintedDocument): Revisions {
  const author = printableText(municipality.name);
  const date = `${(changedAt ?? NO_DAY).slice(0, 19)}Z`;
  const comments: ICommentOptions[] = [];
  let ids = 0;
  return {
    author,
    date,
    nextId: () => ++ids,
    comment: (text) => {
      const id = comments.length;
      const children = [new Paragraph({ children: [new TextRun(printableText(text))] })];
      comments.push({ id, author, date: new Date(date), initials: author.slice(0, 1), children });
      return id;
    },
    comments,
  };
}

const NO_DAY = '1980-01-01T00:00:00.000Z';
