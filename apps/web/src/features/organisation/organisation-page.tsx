import { isInTime } from '@overens/domain/calendar/deadline';
import { EmptyState } from '@overens/ui/empty-state';
import { PageHeader } from '@overens/ui/page-header';
import type { OrganisationHomeView } from '@overens/usecases/remiss/remiss-views';
import { organisationWords } from '../../messages/sv/organisation.ts';
import { OrganisationRound } from './organisation-round.tsx';

/** An organisation's home: what it is asked now, its drafts, its receipts. */
export function OrganisationPage({ view }: { readonly view: OrganisationHomeView }) {
  const words = organisationWords;
  const isOpen = (round: Round) => round.status === 'open' && isInTime(view.now, round.closesAt);
  return (
    <>
      <PageHeader title={view.name} lead={words.lead} />
      {view.rounds.length === 0 ? (
        <EmptyState title={words.noneTitle}>
          <p>{words.none}</p>
        </EmptyState>
      ) : null}
      <Rounds title={words.open} rounds={view.rounds.filter(isOpen)} now={view.now} />
      <Rounds title={words.closed} rounds={view.rounds.filter((round) => !isOpen(round))} now={view.now} />
    </>
  );
}

type Round = OrganisationHomeView['rounds'][number];

function Rounds({
  title,
  rounds,
  now,
}: {
  readonly title: string;
  readonly rounds: readonly Round[];
  readonly now: OrganisationHomeView['now'];
}) {
  if (rounds.length === 0) return null;
  return (
    <section className="ov-section" aria-label={title}>
      <h2>{title}</h2>
      <div className="ov-grid">
        {rounds.map((round) => (
          <OrganisationRound key={round.recipientId} round={round} now={now} />
        ))}
      </div>
    </section>
  );
}
