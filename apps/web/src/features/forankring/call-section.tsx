import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { Card } from '@overens/ui/card';
import type { MeetingView } from '@overens/usecases/forankring/forankring-views';
import { forankringWords } from '../../messages/sv/forankring.ts';
import { callWords } from '../../messages/sv/meeting-call.ts';
import { CallForm } from './forms-of-phase.ts';

const words = callWords;

/** The form that calls to the meeting, and beside it whom it will reach. */
export function CallSection({ meeting }: { readonly meeting: MeetingView }) {
  return (
    <div className="ov-split">
      <section className="ov-section" aria-labelledby="kalla">
        <h2 id="kalla">{meeting.phase === 'cancelled' ? words.again : words.title}</h2>
        <CallForm
          tenantId={meeting.tenantId}
          meetingId={meeting.id}
          today={dateOf(meeting.now)}
          proposal={meeting.proposal}
          texts={meeting.texts.map(({ id, number, createdAt }) => ({
            value: id,
            label: words.textOption(number, formatDate(dateOf(createdAt))),
          }))}
        />
      </section>
      <aside>
        <Card title={forankringWords.facts.invited} emphasis="quiet">
          <p>{reachOf(meeting)}</p>
          {meeting.endorsedBy === 'openMeeting' && meeting.reach > 0 ? <p>{words.reachPublic}</p> : null}
          {meeting.mode === 'rehearsal' ? <p>{words.rehearsal}</p> : null}
        </Card>
      </aside>
    </div>
  );
}

function reachOf({ endorsedBy, reach, terms }: MeetingView): string {
  if (endorsedBy === 'jointBody') {
    return reach === 0 ? words.reachNoJointBody(terms.jointBody) : words.reachJointBody(terms.jointBody);
  }
  return reach === 0 ? words.reachNobody : words.reach(reach);
}
