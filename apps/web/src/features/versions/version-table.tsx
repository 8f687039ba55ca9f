import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { DataTable } from '@overens/ui/data-table';
import { StatusBadge } from '@overens/ui/status-badge';
import type { VersionRow } from '@overens/usecases/drafting/version-views';
import Link from 'next/link';
import { versionWords as words } from '../../messages/sv/versions.ts';
import { draftingHref } from '../drafting/drafting-href.ts';
import { compareHref, versionTextHref } from './version-hrefs.ts';

export interface VersionTableProps {
  readonly agreementId: string;
  readonly versions: readonly VersionRow[];
}

/** Every version: when, by whom, what it came of, and its hash. */
export function VersionTable({ agreementId, versions }: VersionTableProps) {
  return (
    <DataTable
      caption={words.list}
      rows={versions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          header: words.columns.number,
          isRowHeader: true,
          cell: (row) => (
            <>
              {words.version(row.number)}
              {row.state === 'draft' ? null : (
                <StatusBadge status={row.state === 'inForce' ? 'active' : 'ended'}>
                  {words.states[row.state]}
                </StatusBadge>
              )}
              <span className="ov-table-note">
                <Link href={versionTextHref(agreementId, row.number)}>
                  {words.read}
                  <span className="ov-visually-hidden"> {words.version(row.number)}</span>
                </Link>
              </span>
              {row.wasRemissed ? <span className="ov-table-note">{words.wasRemissed}</span> : null}
            </>
          ),
        },
        {
          key: 'made',
          header: words.columns.made,
          cell: ({ createdAt, by }) => words.made(formatInstant(createdAt), by),
        },
        {
          key: 'origin',
          header: words.columns.origin,
          cell: ({ origin, number }) => <Origin agreementId={agreementId} origin={origin} number={number} />,
        },
        {
          key: 'hash',
          header: words.columns.hash,
          cell: ({ hash }) => <code className="ov-hash">{hash}</code>,
        },
      ]}
    />
  );
}

interface OriginProps {
  readonly agreementId: string;
  readonly origin: VersionRow['origin'];
  readonly number: number;
}

function Origin({ agreementId, origin, number }: OriginProps) {
  if (origin.kind === 'launched') return words.launched;
  const title = words.drafted(origin.title, origin.visit);
  return (
    <>
      {origin.draftingId === null ? title : <Link href={draftingHref(origin.draftingId)}>{title}</Link>}
      {origin.returnedBy === null ? null : ` ${words.returnedBy(origin.returnedBy)}`}
      <span className="ov-table-note">{words.changed(origin.changed)}</span>
      {origin.withoutCause === 0 ? null : (
        <StatusBadge status="attention">{words.withoutCause(origin.withoutCause)}</StatusBadge>
      )}
      {origin.basedOn === null ? null : (
        <span className="ov-table-note">
          <Link href={compareHref(agreementId, { from: origin.basedOn, to: number })}>
            {words.compareWith(origin.basedOn)}
          </Link>
        </span>
      )}
    </>
  );
}
