/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Safari drops the meaning of a table that is laid out as blocks; written-out roles keep it. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type DataColumn<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end' | undefined;
  /** The column that names the row (at most one). */
  readonly isRowHeader?: boolean | undefined;
};

export type DataTableProps<Row> = {
  readonly caption: ReactNode;
  readonly isCaptionHidden?: boolean | undefined;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
};

/**
 * A table; in a narrow container each row becomes a card whose values carry the column's name.
 */
export function DataTable<Row>({
  caption,
  isCaptionHidden,
  columns,
  rows,
  rowKey,
  empty,
}: DataTableProps<Row>) {
  return (
    <div className="ov-table-frame">
      <table className="ov-table" role="table">
        <caption className={isCaptionHidden === true ? 'ov-visually-hidden' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" className={alignment(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.length === 0 && empty !== undefined ? (
            <tr role="row">
              <td role="cell" className="ov-table-empty" colSpan={columns.length}>
                {empty}
              </td>
            </tr>
          ) : (
            rows.map((row) => (
              <tr key={rowKey(row)} role="row">
                {columns.map((column) => (
                  <DataCell key={column.key} column={column} row={row} />
                ))}
              </tr>
            ))
          )}
        </tbody>
      </table>
    </div>
  );
}

function DataCell<Row>({ column, row }: { readonly column: DataColumn<Row>; readonly row: Row }) {
  const value = <div className="ov-table-value">{column.cell(row)}</div>;
  if (column.isRowHeader === true) {
    return (
      <th role="rowheader" scope="row" className={alignment(column)}>
        {value}
      </th>
    );
  }
  return (
    <td role="cell" data-label={column.header} className={alignment(column)}>
      {value}
    </td>
  );
}

function alignment(column: { readonly align?: 'start' | 'end' | undefined }): string | undefined {
  return classNames(column.align === 'end' && 'ov-table-end') || undefined;
}
