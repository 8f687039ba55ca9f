import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { EventLogView } from '@overens/usecases/agreement/agreement-views';
import { Alert } from '@overens/ui/alert';
import { DataTable, type DataColumn } from '@overens/ui/data-table';
import { eventLogWords, eventWords } from '../../messages/sv/event-log.ts';
import { shellWords } from '../../messages/sv/shell.ts';

type EventRow = EventLogView['events'][number];

/** Whether the chain holds, in words, and every event with its hash. */
export function EventTable({ log }: { readonly log: EventLogView }) {
  const { chain } = log;
  return (
    <>
      {chain.intact ? (
        <Alert tone="success" word={shellWords.tones.success} title={eventLogWords.intactTitle} role="none">
          {eventLogWords.intact(chain.events)}
        </Alert>
      ) : (
        <Alert tone="error" word={shellWords.tones.error} title={eventLogWords.brokenTitle}>
          {eventLogWords.broken(chain.events, chain.brokenAtSeq)}
        </Alert>
      )}
      <DataTable
        caption={eventLogWords.table}
        isCaptionHidden
        columns={columns}
        rows={log.events}
        rowKey={(row) => String(row.seq)}
      />
    </>
  );
}

const words: Readonly<Record<string, string>> = eventWords;

const columns: readonly DataColumn<EventRow>[] = [
  { key: 'seq', header: eventLogWords.columns.seq, cell: (row) => row.seq },
  {
    key: 'at',
    header: eventLogWords.columns.at,
    cell: (row) => <time dateTime={row.at}>{formatInstant(row.at)}</time>,
  },
  {
    key: 'what',
    header: eventLogWords.columns.what,
    isRowHeader: true,
    cell: (row) => words[row.type] ?? row.type,
  },
  { key: 'who', header: eventLogWords.columns.who, cell: (row) => row.actorName },
  {
    key: 'hash',
    header: eventLogWords.columns.hash,
    cell: (row) => <code className="ov-hash">{row.hash}</code>,
  },
];
