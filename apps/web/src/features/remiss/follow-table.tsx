import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { RoundView } from '@overens/usecases/remiss/remiss-views';
import { DataTable, type DataColumn } from '@overens/ui/data-table';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import { mailWords, stateWords } from '../../messages/sv/round.ts';
import { followWords as words } from '../../messages/sv/round-following.ts';
import { DeliveryLine } from '../mail-text/delivery-line.tsx';
import { RecipientActions } from './recipient-actions.tsx';

type Recipient = RoundView['recipients'][number];

/** Each body: how far it has come, the last mail and how it went, what can be done. */
export function FollowTable({ round }: { readonly round: RoundView }) {
  const actions: DataColumn<Recipient> = {
    key: 'act',
    header: words.columns.act,
    cell: (row) => (
      <RecipientActions
        tenantId={round.tenantId}
        roundId={round.id}
        recipientId={row.id}
        name={row.name}
        mayDecline={row.progress.state !== 'handedIn' && row.progress.state !== 'declined'}
      />
    ),
  };
  const mayAct = round.may.work && round.status === 'open';
  return (
    <DataTable
      caption={words.table}
      isCaptionHidden
      rows={round.recipients}
      rowKey={(row) => row.id}
      columns={mayAct ? [...columnsOf(round), actions] : columnsOf(round)}
    />
  );
}

function columnsOf({ mode }: RoundView): readonly DataColumn<Recipient>[] {
  return [
    {
      key: 'name',
      header: words.columns.name,
      isRowHeader: true,
      cell: (row) => (
        <>
          {row.name}
          <span className="ov-table-note">{row.email}</span>
        </>
      ),
    },
    { key: 'state', header: words.columns.state, cell: (row) => <Progress row={row} /> },
    {
      key: 'mail',
      header: words.columns.mail,
      cell: (row) => <LastMail row={row} isRehearsal={mode === 'rehearsal'} />,
    },
  ];
}

function Progress({ row: { progress } }: { readonly row: Recipient }) {
  return (
    <>
      <StatusBadge status={statuses[progress.state]}>
        {stateWords[progress.state]}
        {progress.state === 'handedIn' && progress.timing === 'late' ? ` (${words.late})` : ''}
      </StatusBadge>
      {progress.state === 'added' ? null : (
        <span className="ov-table-note">{formatInstant(progress.at)}</span>
      )}
      {progress.state === 'handedIn' && progress.versions > 1 ? (
        <span className="ov-table-note">{words.versions(progress.versions)}</span>
      ) : null}
      {progress.state === 'declined' ? <span className="ov-table-note">{progress.note}</span> : null}
    </>
  );
}

function LastMail({ row, isRehearsal }: { readonly row: Recipient; readonly isRehearsal: boolean }) {
  const last = row.deliveries.at(-1);
  if (last === undefined) return <>{words.noMail}</>;
  return <DeliveryLine what={mailWords[last.mail] ?? last.mail} delivery={last} isRehearsal={isRehearsal} />;
}

const statuses = {
  added: 'todo',
  invited: 'waiting',
  opened: 'active',
  draft: 'active',
  handedIn: 'done',
  declined: 'ended',
} as const satisfies Record<Recipient['progress']['state'], Status>;
