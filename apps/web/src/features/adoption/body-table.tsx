import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { DataTable, type DataColumn } from '@overens/ui/data-table';
import { StatusBadge } from '@overens/ui/status-badge';
import type { AdoptionView, BodyView } from '@overens/usecases/adoption/adoption-views';
import Link from 'next/link';
import { adoptionWords } from '../../messages/sv/adoption.ts';
import { decisionFormWords } from '../../messages/sv/decision-forms.ts';
import { bodyHref } from './adoption-href.ts';
import { bodyState } from './body-state.ts';

const words = adoptionWords.table;

/** Every body with its decision, and those whose decisions are missing. */
export function BodyTable({ adoption }: { readonly adoption: AdoptionView }) {
  const isOpen = adoption.status === 'open';
  const columns: readonly DataColumn<BodyView>[] = [
    {
      key: 'body',
      header: words.columns.body,
      isRowHeader: true,
      cell: (body) => (
        <>
          <Link href={bodyHref(adoption.id, body.key)}>{body.name}</Link>
          <span className="ov-table-note">{adoptionWords.roles[body.role]}</span>
        </>
      ),
    },
    {
      key: 'state',
      header: words.columns.state,
      cell: (body) => {
        const { status, word } = bodyState(body, isOpen);
        return <StatusBadge status={status}>{word}</StatusBadge>;
      },
    },
    {
      key: 'meeting',
      header: words.columns.meeting,
      cell: ({ meetingOn }) => (meetingOn === null ? words.noMeeting : formatDate(meetingOn)),
    },
    { key: 'decision', header: words.columns.decision, cell: decisionLine },
    {
      key: 'dnr',
      header: words.columns.diarienummer,
      cell: ({ diarienummer }) => diarienummer ?? words.noDiarienummer,
    },
  ];
  return (
    <DataTable
      caption={words.caption}
      isCaptionHidden
      columns={columns}
      rows={adoption.bodies}
      rowKey={({ key }) => key}
    />
  );
}

function decisionLine({ decision }: BodyView): string {
  if (decision === null) return words.missing;
  return `${decisionFormWords.outcomes[decision.outcome.kind]}, ${decision.paragraph}`;
}
