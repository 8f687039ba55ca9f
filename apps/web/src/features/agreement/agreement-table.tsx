import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { AgreementListView, AgreementRow } from '@overens/usecases/agreement/agreement-views';
import { DataTable, type DataColumn } from '@overens/ui/data-table';
import { StatusBadge } from '@overens/ui/status-badge';
import Link from 'next/link';
import { agreementWords } from '../../messages/sv/agreement.ts';
import { waitInWords } from './wait-in-words.ts';

const words = agreementWords.dashboard;

/** What, when and who is awaited, for every agreement; the server puts what is overdue first. */
export function AgreementTable({ list }: { readonly list: AgreementListView }) {
  return (
    <DataTable
      caption={words.table}
      isCaptionHidden
      columns={columns}
      rows={list.rows}
      rowKey={(row) => row.id}
    />
  );
}

const columns: readonly DataColumn<AgreementRow>[] = [
  {
    key: 'name',
    header: words.columns.name,
    isRowHeader: true,
    cell: (row) => (
      <>
        <Link href={`/arbete/${row.id}`}>{row.name}</Link>
        <span className="ov-table-note">{row.diarienummer.join(', ')}</span>
        {row.mode === 'rehearsal' ? (
          <StatusBadge status="waiting">{agreementWords.rehearsal}</StatusBadge>
        ) : null}
      </>
    ),
  },
  { key: 'standing', header: words.columns.standing, cell: (row) => standingInWords(row.standing) },
  { key: 'next', header: words.columns.next, cell: (row) => row.next?.title ?? nothingNext(row) },
  {
    key: 'when',
    header: words.columns.when,
    cell: (row) =>
      row.next === null ? (
        '–'
      ) : (
        <>
          <time dateTime={row.next.until}>{waitInWords(row.next)}</time>
          {row.next.overdue ? <StatusBadge status="problem">{agreementWords.overdue}</StatusBadge> : null}
        </>
      ),
  },
  {
    key: 'awaited',
    header: words.columns.awaited,
    cell: (row) => (row.next === null ? '–' : agreementWords.awaited[row.next.awaited]),
  },
];

function nothingNext({ standing }: AgreementRow): string {
  return standing.state === 'betweenStages'
    ? agreementWords.page.nothingPlannedTitle
    : agreementWords.nothingNext;
}

/** Where an agreement stands, in words. */
export function standingInWords(standing: AgreementRow['standing']): string {
  const words = agreementWords.standing;
  switch (standing.state) {
    case 'starting':
      return words.starting;
    case 'inStage':
      return `${words.inStage(standing.title)}, ${words.since(formatDate(dateOf(standing.since)))}`;
    case 'betweenStages':
      return `${words.betweenStages}, ${words.since(formatDate(dateOf(standing.since)))}`;
    case 'inForce':
      return `${standing.to === null ? words.inForce : words.inForceTo(formatDate(standing.to))}${words.appeal[standing.appeal]}`;
    case 'lapsed':
      return standing.isAnnulled
        ? words.annulled(formatDate(standing.on))
        : words.lapsed(formatDate(standing.on));
  }
}
