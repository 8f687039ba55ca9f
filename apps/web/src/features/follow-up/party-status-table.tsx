import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { FollowUpView } from '@overens/usecases/follow-up/follow-up-views';
import { DataTable } from '@overens/ui/data-table';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import { followUpWords } from '../../messages/sv/follow-up.ts';

const words = followUpWords.parties;
type Party = FollowUpView['parties'][number];

export interface PartyStatusTableProps {
  readonly parties: readonly Party[];
  /** Nobody reports any more. */
  readonly isPublished: boolean;
}

/** Each party: whether it has reported, and when. */
export function PartyStatusTable({ parties, isPublished }: PartyStatusTableProps) {
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
      ]}
    />
  );
}

function receivedInWords({ received, state }: Party, isPublished: boolean): string {
  if (received === null) return state === 'left' || isPublished ? words.never : words.notYet;
  const late = received.timing === 'late' ? ` (${followUpWords.late})` : '';
  return `${formatInstant(received.at)}${late}`;
}

const statuses = {
  silent: 'waiting',
  begun: 'active',
  handedIn: 'done',
  left: 'ended',
} as const satisfies Record<Party['state'], Status>;
