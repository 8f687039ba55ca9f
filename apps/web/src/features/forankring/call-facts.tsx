import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { meetingTimeInWords } from '@overens/domain/forankring/meeting-time-wording';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import type { MeetingView } from '@overens/usecases/forankring/forankring-views';
import { forankringWords } from '../../messages/sv/forankring.ts';

const words = forankringWords.facts;

/** What everyone has been told, and when they are reminded. */
export function CallFacts({ meeting }: { readonly meeting: MeetingView }) {
  const { call, moves, cancelled } = meeting;
  if (call === null) return null;
  return (
    <Card title={words.title}>
      {cancelled === null ? null : <p>{words.cancelled(formatInstant(cancelled.at), cancelled.reason)}</p>}
      <DefinitionList
        items={[
          { term: words.time, value: <strong>{meetingTimeInWords(call)}</strong> },
          ...(call.place === '' ? [] : [{ term: words.place, value: call.place }]),
          ...(call.digitalLink === ''
            ? []
            : [{ term: words.link, value: <a href={call.digitalLink}>{call.digitalLink}</a> }]),
          ...(call.accessibility === '' ? [] : [{ term: words.accessibility, value: call.accessibility }]),
          {
            term: words.agenda,
            value: (
              <ol>
                {call.agenda.map((point, index) => (
                  <li key={`${index}-${point}`}>{point}</li>
                ))}
              </ol>
            ),
          },
          { term: words.text, value: words.version(call.textNumber) },
          { term: words.contact, value: `${call.contact.name}, ${call.contact.email}` },
          { term: words.invited, value: words.organisations(meeting.invited) },
          ...(meeting.phase === 'called' ? [{ term: words.reminder, value: reminderOf(meeting) }] : []),
        ]}
      />
      {moves.length === 0 ? null : (
        <>
          <h3>{words.moves}</h3>
          <ul>
            {moves.map(({ at, previousStartsAt, startsAt, reason }) => (
              <li key={at}>
                {previousStartsAt === startsAt
                  ? words.samePlaceTime(reason)
                  : words.move(formatInstant(previousStartsAt), formatInstant(startsAt), reason)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="ov-no-print">
        <a href={`/k/${meeting.slug}/mote/${meeting.id}`}>{words.publicPage}</a>
      </p>
    </Card>
  );
}

function reminderOf({ reminder }: MeetingView): string {
  if (reminder === null) return words.reminderNone;
  const when = formatInstant(reminder.at);
  return reminder.state === 'sent' ? words.reminderSent(when) : words.reminderAhead(when);
}
