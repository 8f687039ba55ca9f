import { meetingTimeInWords } from '@overens/domain/forankring/meeting-time-wording';
import { Card } from '@overens/ui/card';
import type { PublicMeetingsView } from '@overens/usecases/forankring/forankring-views';
import { publicMeetingWords } from '../../messages/sv/public-meeting.ts';

const words = publicMeetingWords.list;

/** The meetings ahead that anyone may come to, on the municipality's page; nothing when there is none. */
export function PublicMeetings({ view }: { readonly view: PublicMeetingsView }) {
  if (view.meetings.length === 0) return null;
  return (
    <section className="ov-section" aria-labelledby="moten">
      <h2 id="moten">{words.title}</h2>
      {view.meetings.map((meeting) => (
        <Card key={meeting.id} title={meeting.title} eyebrow={meeting.agreementName} headingLevel={3}>
          <p>
            <strong>{meetingTimeInWords(meeting)}</strong>
          </p>
          <p>{words.where(meeting.place, meeting.isDigital)}</p>
          <p>
            <a href={`/k/${view.slug}/mote/${meeting.id}`}>{words.read}</a>
          </p>
        </Card>
      ))}
    </section>
  );
}
