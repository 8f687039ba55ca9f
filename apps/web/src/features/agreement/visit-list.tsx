import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { AgreementView } from '@overens/usecases/agreement/agreement-views';
import Link from 'next/link';
import { agreementWords } from '../../messages/sv/agreement.ts';
import { stageLinks } from './stage-links.ts';

const words = agreementWords.page.visits;
type Visit = AgreementView['visits'][number];

/** The stages the agreement has been through and is in, the newest first, each with a way to its page. */
export function VisitList({ view }: { readonly view: AgreementView }) {
  if (view.visits.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="ov-plain-list">
      {view.visits.map((visit) => (
        <li key={visit.documentId}>
          <Link href={stageLinks[visit.kind](visit.documentId, view.id)}>{nameOf(visit)}</Link>{' '}
          <Standing visit={visit} view={view} />
        </li>
      ))}
    </ul>
  );
}

function Standing({ visit, view }: { readonly visit: Visit; readonly view: AgreementView }) {
  // Those who had joined an earlier version have confirmed; anyone else may join for as long as it is in force.
  const isJoinable =
    visit.kind === 'accession' &&
    visit.outcome === 'done' &&
    view.inForce?.cycle === visit.cycle &&
    view.inForce.lapsedOn === null;
  return (
    <>
      <StatusBadge status={isJoinable ? 'active' : statuses[visit.outcome]}>
        {isJoinable ? words.joinable : words.outcomes[visit.outcome]}
      </StatusBadge>
      <p className="ov-small">{spanOf(isJoinable ? { ...visit, endedAt: null } : visit)}</p>
    </>
  );
}

function nameOf({ title, visit, cycle }: Visit): string {
  const again = visit > 1 ? words.again(visit) : '';
  return `${title}${again}${cycle > 1 ? words.cycle(cycle) : ''}`;
}

function spanOf({ since, endedAt }: Visit): string {
  const from = formatDate(dateOf(since));
  return endedAt === null ? words.since(from) : words.span(from, formatDate(dateOf(endedAt)));
}

const statuses = {
  running: 'active',
  done: 'done',
  returned: 'waiting',
  annulled: 'ended',
} as const satisfies Record<Visit['outcome'], Status>;
