import type { DraftingPartView } from '@overens/usecases/drafting/drafting-views';

/** A section as the server shows it. */
export type EditedSection = NonNullable<DraftingPartView['section']>;
type Paragraph = EditedSection['paragraphs'][number];

/** A paragraph in the editor: the id that it has in the text, and a key of its own while it has none. */
export interface ParagraphRow {
  readonly key: string;
  readonly id: Paragraph['id'] | null;
  readonly kind: Paragraph['kind'];
  readonly text: string;
}

/** A section as it stands in the editor. */
export interface SectionWords {
  readonly heading: string;
  readonly rows: readonly ParagraphRow[];
  readonly dueToReturn: boolean;
  /** How many times it had been changed when these words were read or saved. */
  readonly revision: number;
  /** Whether something is written that is not saved. */
  readonly isDirty: boolean;
}

/** The words of a section as the server shows it. */
export function wordsOf({ heading, paragraphs, dueToReturn, revision }: EditedSection): SectionWords {
  const rows = paragraphs.map(({ id, kind, text }): ParagraphRow => ({ key: id, id, kind, text }));
  return { heading, rows, dueToReturn, revision, isDirty: false };
}

/** The rows with one of them a step up or down; unchanged when there is nowhere to go. */
export function moved(rows: readonly ParagraphRow[], key: string, by: -1 | 1): readonly ParagraphRow[] {
  const at = rows.findIndex((row) => row.key === key);
  const row = rows[at];
  if (row === undefined || rows[at + by] === undefined) return rows;
  return rows.toSpliced(at, 1).toSpliced(at + by, 0, row);
}

/** The rows with the ids that the saved text gave them; what was written after saving is kept. */
export function withSavedIds(
  rows: readonly ParagraphRow[],
  sent: readonly ParagraphRow[],
  ids: readonly Paragraph['id'][],
): readonly ParagraphRow[] {
  const given = new Map(sent.map(({ key }, index) => [key, ids[index] ?? null]));
  return rows.map((row) => ({ ...row, id: row.id ?? given.get(row.key) ?? null }));
}
