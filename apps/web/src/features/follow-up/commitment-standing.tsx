import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { DataTable, type DataColumn } from '@overens/ui/data-table';
import type { CommitmentsView } from '@overens/usecases/follow-up/follow-up-views';
import { commitmentsWords as words } from '../../messages/sv/commitments.ts';
import { reporterWords } from '../../messages/sv/follow-up.ts';
import { CommitmentStatusBadge } from './commitment-status-badge.tsx';

type Commitment = CommitmentsView['commitments'][number];

/** Every commitment with what each party said last, and when that was published. */
export function CommitmentStanding({ commitments }: { readonly commitments: readonly Commitment[] }) {
  return (
    <DataTable
      caption={words.title}
      isCaptionHidden
      columns={columns}
      rows={commitments}
      rowKey={({ id }) => id}
    />
  );
}

const columns: readonly DataColumn<Commitment>[] = [
  {
    key: 'wording',
    header: words.columns.wording,
    isRowHeader: true,
    cell: ({ order, wording }) => `${order}. ${wording}`,
  },
  { key: 'party', header: words.columns.party, cell: ({ party }) => reporterWords[party] },
  {
    key: 'status',
    header: words.columns.status,
    cell: ({ latest }) =>
      latest.length === 0 ? (
        words.notYet
      ) : (
        <ul className="ov-plain-list">
          {latest.map(({ name, status }) => (
            <li key={name}>
              {name} <CommitmentStatusBadge status={status} />
            </li>
          ))}
        </ul>
      ),
  },
  { key: 'when', header: words.columns.when, cell: ({ latest }) => lastTime(latest) },
  { key: 'before', header: words.columns.before, cell: ({ origin }) => origins(origin.from) },
];

function lastTime(latest: Commitment['latest']): string {
  const days = latest.map(({ publishedOn }) => publishedOn).toSorted();
  const last = days.at(-1);
  return last === undefined ? '–' : formatDate(last);
}

function origins(from: Commitment['origin']['from']): string {
  return from.length === 0
    ? words.isNew
    : from.map(({ cycle, order }) => words.origin(cycle, order)).join(', ');
}
