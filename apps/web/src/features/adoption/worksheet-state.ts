import type { LineageChange } from '@overens/domain/agreement/commitment';
import type { CommitmentsView, WorksheetRowView } from '@overens/usecases/adoption/adoption-views';

/** A row as it is edited; `key` stays while others come and go. */
export interface EditedRow extends Omit<WorksheetRowView, 'change'> {
  readonly key: number;
}

/** The list as it is edited: rows, and the reason for each earlier commitment that is dropped. */
export interface EditedList {
  readonly rows: readonly EditedRow[];
  readonly reasons: Readonly<Record<string, string>>;
}

export type ListEdit =
  | { readonly what: 'row'; readonly key: number; readonly change: Partial<EditedRow> }
  | { readonly what: 'remove'; readonly key: number }
  | { readonly what: 'add'; readonly unit: CommitmentsView['units'][number] }
  | { readonly what: 'reason'; readonly id: string; readonly reason: string };

/** The list as it was read. */
export function editedListOf({ rows, dropped }: CommitmentsView): EditedList {
  return {
    rows: rows.map(({ change: _change, ...row }, index) => ({ ...row, key: index + 1 })),
    reasons: Object.fromEntries(dropped.map(({ id, reason }) => [id, reason])),
  };
}

export function editList(list: EditedList, edit: ListEdit): EditedList {
  switch (edit.what) {
    case 'row': {
      const rows = list.rows.map((row) => (row.key === edit.key ? { ...row, ...edit.change } : row));
      return { ...list, rows };
    }
    case 'remove':
      return { ...list, rows: list.rows.filter(({ key }) => key !== edit.key) };
    case 'add': {
      const { id, text, maybeOf } = edit.unit;
      const key = Math.max(0, ...list.rows.map((row) => row.key)) + 1;
      const row: EditedRow = {
        key,
        unitId: id,
        party: maybeOf ?? 'both',
        wording: text,
        from: [],
        confidence: null,
        guesses: [],
      };
      return { ...list, rows: [...list.rows, row] };
    }
    case 'reason':
      return { ...list, reasons: { ...list.reasons, [edit.id]: edit.reason } };
  }
}

/** What is sent: earlier commitments that a row carries on are not dropped, whatever was written about them. */
export function sentList({ rows, reasons }: EditedList) {
  const carried = new Set<string>(rows.flatMap(({ from }) => from));
  return {
    rows: rows.map(({ unitId, party, wording, from }) => ({ unitId, party, wording, from })),
    dropped: Object.entries(reasons)
      .filter(([id, reason]) => reason.trim() !== '' && !carried.has(id))
      .map(([id, reason]) => ({ id, reason })),
  };
}

/** What becomes of the earlier ones in a row, as it is being edited; the server says the last word. */
export function changeWhileEdited(
  row: EditedRow,
  rows: readonly EditedRow[],
  earlier: CommitmentsView['earlier'],
): LineageChange {
  const [first, ...others] = row.from;
  if (first === undefined) return 'new';
  if (others.length > 0) return 'merged';
  if (rows.filter(({ from }) => from.includes(first)).length > 1) return 'split';
  const wording = earlier.find(({ id }) => id === first)?.wording ?? '';
  return plain(wording) === plain(row.wording) ? 'kept' : 'reworded';
}

function plain(wording: string): string {
  return wording.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '').toLocaleLowerCase('sv');
}
