import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { EventLogView } from '@overens/usecases/agreement/agreement-views';
import { Alert } from '@overens/ui/alert';
import { DataTable, type DataColumn } from '@overens/ui/data-table';
import { LinkButton } from '@overens/ui/link-button';
import Link from 'next/link';
import { eventLogWords, eventWords } from '../../messages/sv/event-log.ts';
import { shellWords } from '../../messages/sv/shell.ts';

type EventRow = EventLogView['events'][number];

export interface EventTableProps {
  readonly log: EventLogView;
  /** The first page, where the whole chain is checked. */
  readonly firstPage: string;
}

/** Whether the chain holds, in words, and every event with its hash. */
export function EventTable({ log, firstPage }: EventTableProps) {
  return (
    <>
      <ChainCheck chain={log.chain} firstPage={firstPage} />
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

function ChainCheck({
  chain,
  firstPage,
}: {
  readonly chain: EventLogView['chain'];
  readonly firstPage: string;
}) {
  const isWhole = chain.checked === 'whole';
  const checkWhole = isWhole ? undefined : (
    <LinkButton href={firstPage} variant="secondary" linkAs={Link}>
      {eventLogWords.checkWhole}
    </LinkButton>
  );
  if (!chain.intact) {
    return (
      <Alert
        tone="error"
        word={shellWords.tones.error}
        title={eventLogWords.brokenTitle}
        actions={checkWhole}
      >
        {isWhole
          ? eventLogWords.broken(chain.events, chain.brokenAtSeq)
          : eventLogWords.pageBroken(chain.brokenAtSeq)}
      </Alert>
    );
  }
  return (
    <Alert
      tone="success"
      word={shellWords.tones.success}
      title={isWhole ? eventLogWords.intactTitle : eventLogWords.pageIntactTitle}
      role="none"
      actions={checkWhole}
    >
      {isWhole ? eventLogWords.intact(chain.events) : eventLogWords.pageIntact(chain.events)}
    </Alert>
  );
}

/** What happened, and under it which stage, which bodies, which days and why. */
function WhatHappened({ row }: { readonly row: EventRow }) {
  const lines = linesOf(row);
  return (
    <>
      {words[row.type] ?? row.type}
      {lines.map((line) => (
        <span key={line} className="ov-table-note">
          {line}
        </span>
      ))}
    </>
  );
}

function linesOf({ type, details: { stage, bodies, lastDay, reason } }: EventRow): string[] {
  const from = lastDay === null || lastDay.from === null ? null : formatDate(lastDay.from);
  const why = type === 'remiss.declined' ? eventLogWords.note : eventLogWords.reason;
  return [
    ...(stage === null ? [] : [eventLogWords.stage(stage)]),
    ...(lastDay === null ? [] : [eventLogWords.lastDay(from, formatDate(lastDay.to))]),
    ...(bodies.length === 0 ? [] : [eventLogWords.bodies(bodies)]),
    ...(reason === null ? [] : [why(reason)]),
  ];
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
    cell: (row) => <WhatHappened row={row} />,
  },
  { key: 'who', header: eventLogWords.columns.who, cell: (row) => row.actorName },
  {
    key: 'hash',
    header: eventLogWords.columns.hash,
    cell: (row) => <code className="ov-hash">{row.hash}</code>,
  },
];
