import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { LinkButton } from '@overens/ui/link-button';
import type { PartyPageView } from '@overens/usecases/party-page/party-page-views';
import { partyPageWords } from '../../messages/sv/party-page.ts';

/** Open meetings ahead, each with the way to register. */
export function PartyMeetings({ view: { meetings, municipality } }: { readonly view: PartyPageView }) {
  const words = partyPageWords.meetings;
  if (meetings.length === 0) return null;
  return (
    <section className="ov-section" aria-labelledby="moten">
      <h2 id="moten">{words.title}</h2>
      {meetings.map(({ id, startsAt, place }) => (
        <Card
          key={id}
          headingLevel={3}
          title={words.meeting(formatInstant(startsAt))}
          actions={<LinkButton href={`/k/${municipality.slug}/mote/${id}`}>{words.open}</LinkButton>}
        >
          {place === '' ? null : <p>{place}</p>}
        </Card>
      ))}
    </section>
  );
}
