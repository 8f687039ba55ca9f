import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { FollowUpView } from '@overens/usecases/follow-up/follow-up-views';
import { DataTable } from '@overens/ui/data-table';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import { followUpWords } from '../../messages/sv/follow-up.ts';

const words = followUpWords.parties;
type Party = FollowUpView['parties'][number];

/** Each party: whether it has reported, and when. */
export function PartyStatusTable({ parties }: { readonly parties: readonly Party[] }) {
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
          cell: (row) => <StatusBadge status={statuses[row.state]}>{words.state[row.state]}</StatusBadge>,
        },
        { key: 'received', header: words.columns.received, cell: receivedInWords },
      ]}
    />
  );
}

function receivedInWords({ received, state }: Party): string {
  if (received === null) return state === 'left' ? words.never : words.notYet;
  const late = received.timing === 'late' ? ` (${followUpWords.late})` : '';
  return `${formatInstant(received.at)}${late}`;
}

const statuses = {
  silent: 'waiting',
  begun: 'active',
  handedIn: 'done',
  left: 'ended',
} as const satisfies Record<Party['state'], Status>;
