import type { PublicMeetingView } from '@overens/usecases/forankring/forankring-views';
import { meetingWords } from '../../messages/sv/meeting.ts';
import { publicMeetingWords } from '../../messages/sv/public-meeting.ts';
import { positionInWords } from './position-in-words.ts';

const words = publicMeetingWords.outcome;

export interface MeetingOutcomeProps {
  readonly outcome: NonNullable<PublicMeetingView['outcome']>;
  readonly endorsedBy: PublicMeetingView['endorsedBy'];
  readonly jointBody: string;
}

/** What a closed meeting came to, for anyone: no names of organisations or people. */
export function MeetingOutcome({ outcome, endorsedBy, jointBody }: MeetingOutcomeProps) {
  const { position, statement, organisations, people, evidenceHash } = outcome;
  return (
    <section className="ov-section" aria-labelledby="utfall">
      <h2 id="utfall">{words.title}</h2>
      <p>
        <strong>{positionInWords(position, endorsedBy, jointBody)}.</strong>
      </p>
      {statement === '' ? null : <p className="ov-measure">{statement}</p>}
      <p>{words.present(organisations, meetingWords.people(people))}</p>
      <p className="ov-soft ov-small">
        {words.hash} <code>{evidenceHash}</code>
      </p>
    </section>
  );
}
