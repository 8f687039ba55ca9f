'use client';

import type { PastedRowsView } from '@overens/usecases/remiss/remiss-views';
import { DataTable } from '@overens/ui/data-table';
import { StatusBadge } from '@overens/ui/status-badge';
import { pastedRowWords } from '../../messages/sv/pasted-rows.ts';

const words = pastedRowWords;

/** Pasted rows as they were understood, each bad one with why. */
export function PastedRowsTable({ rows }: { readonly rows: PastedRowsView['rows'] }) {
  return (
    <DataTable
      caption={words.rowsTable}
      rows={rows}
      rowKey={(row) => String(row.line)}
      columns={[
        { key: 'line', header: words.rowColumns.line, cell: (row) => row.line },
        {
          key: 'result',
          header: words.rowColumns.result,
          cell: (row) =>
            row.ok ? (
              <StatusBadge status="done">{words.rowOk}</StatusBadge>
            ) : (
              <StatusBadge status="problem">{words.rowWhy[row.why]}</StatusBadge>
            ),
        },
        {
          key: 'name',
          header: words.rowColumns.name,
          isRowHeader: true,
          cell: (row) => (row.ok ? row.name : row.raw),
        },
        { key: 'email', header: words.rowColumns.email, cell: (row) => (row.ok ? row.email : '') },
      ]}
    />
  );
}
