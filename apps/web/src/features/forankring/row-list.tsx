'use client';

import { Button } from '@overens/ui/button';
import type { ReactNode } from 'react';

export interface RowListProps<Row extends { readonly key: number }> {
  readonly rows: readonly Row[];
  /** A row as it is added. */
  readonly empty: (key: number) => Row;
  /** The words of the button that adds one. */
  readonly add: string;
  readonly change: (rows: readonly Row[]) => void;
  /** The fields of one row. */
  readonly children: (row: Row, hand: RowHand<Row>) => ReactNode;
}

/** What can be done with one row. */
export interface RowHand<Row> {
  readonly index: number;
  readonly set: (changed: Partial<Row>) => void;
  readonly remove: () => void;
}

/** Rows that can be added to, changed and removed; each keeps its key as long as it is there. */
export function RowList<Row extends { readonly key: number }>({
  rows,
  empty,
  add,
  change,
  children,
}: RowListProps<Row>) {
  const nextKey = Math.max(-1, ...rows.map(({ key }) => key)) + 1;
  return (
    <>
      {rows.map((row, index) =>
        children(row, {
          index,
          set: (changed) => change(rows.with(index, { ...row, ...changed })),
          remove: () => change(rows.toSpliced(index, 1)),
        }),
      )}
      <div className="ov-actions">
        <Button variant="secondary" onClick={() => change([...rows, empty(nextKey)])}>
          {add}
        </Button>
      </div>
    </>
  );
}
