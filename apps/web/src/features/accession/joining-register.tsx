import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { dayOf } from './day-of.ts';
import { DataTable } from '@overens/ui/data-table';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { AccessionView, JoiningRow } from '@overens/usecases/accession/accession-views';
import { accessionWords, joiningWords } from '../../messages/sv/accession.ts';
import { PrintButton } from '../answering/print-button.tsx';
import { documentWords } from '../../messages/sv/documents.ts';
import { DownloadLinks } from '../documents/download-links.tsx';
import { JoinedActs } from './joined-acts.tsx';

export interface JoiningRegisterProps {
  readonly view: AccessionView;
  readonly inForce: NonNullable<AccessionView['inForce']>;
}

/** The register: who, which version, when, how it came in; printable, and as a spreadsheet. */
export function JoiningRegister({ view, inForce }: JoiningRegisterProps) {
  const words = accessionWords.register;
  return (
    <section className="ov-section" aria-labelledby="register">
      <h2 id="register">{words.title}</h2>
      <div className="ov-actions ov-no-print">
        <a href={`/arbete/anslutning/${view.agreementId}/register`} download>
          {words.csv}
        </a>
        <DownloadLinks
          href={`/arbete/anslutning/${view.agreementId}/fil/anslutna`}
          what={documentWords.register}
          formats={['pdf', 'docx', 'html']}
        />
        <PrintButton>{words.print}</PrintButton>
      </div>
      <DataTable
        caption={words.caption}
        isCaptionHidden
        rows={view.joinings}
        rowKey={({ id }) => id}
        empty={words.none}
        columns={[
          { key: 'name', header: words.columns.name, isRowHeader: true, cell: nameCell },
          { key: 'state', header: words.columns.state, cell: (row) => <State row={row} inForce={inForce} /> },
          { key: 'versions', header: words.columns.versions, cell: versionsCell },
          { key: 'arrived', header: words.columns.arrived, cell: arrivedCell },
          { key: 'receipt', header: words.columns.receipt, cell: receiptCell },
          {
            key: 'acts',
            header: words.columns.acts,
            cell: (row) => <Acts row={row} view={view} inForce={inForce} />,
          },
        ]}
      />
    </section>
  );
}

function nameCell({ name, joiner }: JoiningRow) {
  if (joiner.kind === 'organisation') return name;
  const { paragraph, diarienummer } = joiner.decision;
  return `${name} (${accessionWords.register.decision(paragraph, diarienummer)})`;
}

function State({ row, inForce }: { readonly row: JoiningRow } & Pick<JoiningRegisterProps, 'inForce'>) {
  const { progress, hasVersionInForce, isBoundToAnnulled, versions } = row;
  const isBehind = progress.state === 'joined' && (!hasVersionInForce || isBoundToAnnulled);
  const number = versions.at(-1)?.number ?? 0;
  const reason = progress.state === 'refused' || progress.state === 'withdrawn' ? progress.reason : '';
  return (
    <>
      <StatusBadge status={isBehind ? 'attention' : statuses[progress.state]}>
        {isBehind
          ? isBoundToAnnulled
            ? joiningWords.boundToAnnulled(number)
            : joiningWords.notConfirmed(number, inForce.number)
          : joiningWords.states[progress.state]}
      </StatusBadge>
      <p className="ov-small">{dayOf(progress.at)}</p>
      {reason === '' ? null : <p className="ov-small">{accessionWords.register.reason(reason)}</p>}
    </>
  );
}

function versionsCell({ versions }: JoiningRow) {
  return (
    <ul className="ov-plain-list">
      {versions.map(({ number, at }) => (
        <li key={number}>{accessionWords.register.joinedOn(number, dayOf(at))}</li>
      ))}
    </ul>
  );
}

function receiptCell({ receiptNumber }: JoiningRow) {
  return <span className="ov-nowrap">{receiptNumber}</span>;
}

function arrivedCell({ arrival }: JoiningRow) {
  const when = arrival.channel === 'online' ? formatInstant(arrival.at) : formatDate(arrival.arrivedOn);
  return accessionWords.register.arrived(when, joiningWords.channels[arrival.channel]);
}

function Acts({ row, view, inForce }: { readonly row: JoiningRow } & JoiningRegisterProps) {
  const { tenantId, agreementId } = view;
  const { textVersionId, number } = inForce;
  if (!view.may.work || row.progress.state === 'refused' || row.progress.state === 'withdrawn') {
    return accessionWords.register.noActs;
  }
  return (
    <JoinedActs
      ids={{ tenantId, agreementId, joiningId: row.id }}
      name={row.name}
      toConfirm={
        row.progress.state === 'joined' && !row.hasVersionInForce && view.isJoinable
          ? { textVersionId, number }
          : null
      }
    />
  );
}

const statuses = {
  applied: 'todo',
  asked: 'waiting',
  joined: 'done',
  refused: 'ended',
  withdrawn: 'ended',
} as const satisfies Record<JoiningRow['progress']['state'], Status>;
