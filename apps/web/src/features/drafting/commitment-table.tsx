import { DataTable } from '@overens/ui/data-table';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { CommitmentView, DraftingView } from '@overens/usecases/drafting/drafting-views';
import Link from 'next/link';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { partHref } from './drafting-href.ts';

const words = draftingWords.commitments;

/** The commitments in force and what the new text makes of each. */
export function CommitmentTable({ work }: { readonly work: DraftingView }) {
  return (
    <section className="ov-section" aria-labelledby="ataganden">
      <h2 id="ataganden">{words.title}</h2>
      <p className="ov-measure">{words.lead}</p>
      <DataTable
        caption={words.title}
        isCaptionHidden
        rows={work.commitments}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'wording',
            header: words.columns.wording,
            isRowHeader: true,
            cell: ({ order, wording, partKey }) => (
              <>
                {order}.{' '}
                {partKey === null ? wording : <Link href={partHref(work.id, partKey)}>{wording}</Link>}
              </>
            ),
          },
          { key: 'party', header: words.columns.party, cell: ({ party }) => words.parties[party] },
          {
            key: 'fate',
            header: words.columns.fate,
            cell: ({ fate }) => <StatusBadge status={shapes[fate]}>{words.fates[fate]}</StatusBadge>,
          },
        ]}
      />
    </section>
  );
}

const shapes = {
  same: 'done',
  moved: 'done',
  changed: 'active',
  removed: 'ended',
  added: 'active',
} as const satisfies Record<CommitmentView['fate'], Status>;
