import { EmptyState } from '@overens/ui/empty-state';
import { PageHeader } from '@overens/ui/page-header';
import type { PublicRoundsView } from '@overens/usecases/remiss/remiss-views';
import { publicWords } from '../../messages/sv/public-pages.ts';
import { PostalAddress } from '../answering/postal-address.tsx';
import { PublicRound } from './public-round.tsx';

/** The rounds that are open now in a municipality, for anyone, and how to answer also without the web. */
export function PublicRoundsPage({ view }: { readonly view: PublicRoundsView }) {
  const words = publicWords.rounds;
  return (
    <>
      <PageHeader title={words.title(view.municipality.name)} lead={words.lead} />
      {view.rounds.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      ) : null}
      {view.rounds.map((round) => (
        <PublicRound key={round.id} round={round} municipality={view.municipality} now={view.now} />
      ))}
      <section className="ov-section" aria-labelledby="kontakt">
        <h2 id="kontakt">{words.contactTitle}</h2>
        <p>
          {words.contact}{' '}
          <a href={`mailto:${view.municipality.registrarEmail}`}>{view.municipality.registrarEmail}</a>
        </p>
        <PostalAddress lines={view.municipality.paperAddress} />
      </section>
      <p className="ov-soft ov-small">{words.noTracking}</p>
    </>
  );
}
