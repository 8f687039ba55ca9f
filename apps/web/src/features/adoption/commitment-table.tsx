import { DataTable } from '@overens/ui/data-table';
import type { CommitmentsView } from '@overens/usecases/adoption/adoption-views';
import { worksheetWords as words } from '../../messages/sv/worksheet.ts';

/** The list to read: each commitment, whose it is, and what it grew out of. */
export function CommitmentTable({ list }: { readonly list: CommitmentsView }) {
  const wordingOf = (id: string): string => list.earlier.find((one) => one.id === id)?.wording ?? '';
  return (
    <>
      <DataTable
        caption={words.table.caption}
        empty={words.none}
        rows={list.rows.map((row, index) => ({ ...row, order: index + 1 }))}
        rowKey={({ order }) => String(order)}
        columns={[
          { key: 'order', header: words.table.columns.order, cell: ({ order }) => order },
          {
            key: 'wording',
            header: words.table.columns.wording,
            isRowHeader: true,
            cell: (row) => row.wording,
          },
          { key: 'party', header: words.table.columns.party, cell: ({ party }) => words.parties[party] },
          {
            key: 'change',
            header: words.table.columns.change,
            cell: ({ change, from }) => (
              <>
                {words.changes[change]}
                {from.map((id) => (
                  <p key={id} className="ov-small">
                    {wordingOf(id)}
                  </p>
                ))}
              </>
            ),
          },
        ]}
      />
      {list.dropped.length === 0 ? null : (
        <section className="ov-section" aria-labelledby="utgar">
          <h2 id="utgar">{words.earlier.dropped}</h2>
          <ul>
            {list.dropped.map(({ id, reason }) => (
              <li key={id}>
                {wordingOf(id)} <span className="ov-small">{reason}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
