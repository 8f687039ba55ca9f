import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { FollowUpView } from '@overens/usecases/follow-up/follow-up-views';
import { DataTable, type DataColumn } from '@overens/ui/data-table';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import Link from 'next/link';
import { followUpWords } from '../../messages/sv/follow-up.ts';
import { paperReportWords } from '../../messages/sv/paper-report.ts';
import { mayEnterPaper } from './may-enter-paper.ts';

const words = followUpWords.parties;
type Party = FollowUpView['parties'][number];

export interface PartyStatusTableProps {
  readonly view: FollowUpView;
}

/** Each party: whether it has reported, and when. */
export function PartyStatusTable({ view }: PartyStatusTableProps) {
  const { parties } = view;
  // Nobody reports any more.
  const isPublished = view.status === 'closed';
  return (
    <DataTable
      caption={words.title}
      isCaptionHidden
      rows={parties}
      rowKey={(row) => row.key}
      columns={[
        { key: 'name', header: words.columns.name, isRowHeader: true, cell: (row) => row.name },
        {
          key: 'state',
          header: words.columns.state,
          cell: ({ state }) => {
            const isTooLate = isPublished && (state === 'silent' || state === 'begun');
            return (
              <StatusBadge status={isTooLate ? 'ended' : statuses[state]}>
                {words.state[isTooLate ? 'never' : state]}
              </StatusBadge>
            );
          },
        },
        { key: 'received', header: words.columns.received, cell: (row) => receivedInWords(row, isPublished) },
        ...(parties.some((party) => mayEnterPaper(view, party)) ? [paperColumn(view)] : []),
      ]}
    />
  );
}

function paperColumn(view: FollowUpView): DataColumn<Party> {
  return {
    key: 'paper',
    header: paperReportWords.column,
    cell: (row) =>
      mayEnterPaper(view, row) ? (
        <Link
          href={`/arbete/uppfoljning/${view.id}/papper/${row.key}`}
          aria-label={`${paperReportWords.enter}: ${row.name}`}
        >
          {paperReportWords.enter}
        </Link>
      ) : null,
  };
}

function receivedInWords({ received, state }: Party, isPublished: boolean): string {
  if (received === null) return state === 'left' || isPublished ? words.never : words.notYet;
  const late = received.timing === 'late' ? ` (${followUpWords.late})` : '';
  const { paperOn } = received;
  return paperOn === null
    ? `${formatInstant(received.at)}${late}`
    : `${paperReportWords.note(formatDate(paperOn))}${late}`;
}

const statuses = {
  silent: 'waiting',
  begun: 'active',
  handedIn: 'done',
  left: 'ended',
} as const satisfies Record<Party['state'], Status>;
