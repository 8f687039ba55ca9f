import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { Alert } from '@overens/ui/alert';
import { Disclosure } from '@overens/ui/disclosure';
import type { MeetingView } from '@overens/usecases/forankring/forankring-views';
import { changeWords, dayAdviceWords } from '../../messages/sv/meeting-call.ts';
import { phoneWords } from '../../messages/sv/phone-registration.ts';
import { NeedsScript } from '../command/needs-script.tsx';
import { CallFacts } from './call-facts.tsx';
import { CallSection } from './call-section.tsx';
import { evidenceFileName } from './evidence-file-name.ts';
import { EvidenceSheet } from './evidence-sheet.tsx';
import { ChangePanels, PhoneForm, RecordForm } from './forms-of-phase.ts';
import { MeetingLetters } from './meeting-letters.tsx';
import { MeetingOrderNotices } from './meeting-order-notices.tsx';
import { RegistrationTable } from './registration-table.tsx';

/** What there is to do and to see where the meeting stands: call, follow, hold, read. */
export function MeetingBody({ meeting }: { readonly meeting: MeetingView }) {
  const { phase, may } = meeting;
  return (
    <div className="ov-stack ov-stack--wide">
      {may.work && phase !== 'closed' ? <NeedsScript /> : null}
      <MeetingOrderNotices orders={meeting.orders} />
      <Foremost meeting={meeting} />
      <CallFacts meeting={meeting} />
      {may.work && (phase === 'planned' || phase === 'cancelled') ? <CallSection meeting={meeting} /> : null}
      {may.work ? <ChangeSection meeting={meeting} /> : null}
      <MeetingLetters meeting={meeting} />
    </div>
  );
}

/** What one came for: who comes before the day, the notes on it, the evidence after it. */
function Foremost({ meeting }: { readonly meeting: MeetingView }) {
  const { phase, may, holiday, evidence, evidenceHash, endorsedBy, terms } = meeting;
  const registered = endorsedBy === 'openMeeting' ? <RegistrationTable meeting={meeting} /> : null;
  switch (phase) {
    case 'planned':
    case 'cancelled':
      return null;
    case 'called':
      return (
        <>
          {holiday === null ? null : (
            <Alert tone="warning" word={dayAdviceWords.word} role="none">
              {dayAdviceWords.holiday(holiday)}
            </Alert>
          )}
          {registered}
          <OnThePhone meeting={meeting} />
        </>
      );
    case 'started':
      return (
        <>
          {may.work ? <RecordForm meeting={meeting} /> : null}
          {registered}
        </>
      );
    case 'closed':
      return evidence === null || evidenceHash === null ? null : (
        <EvidenceSheet
          evidence={evidence}
          evidenceHash={evidenceHash}
          endorsedBy={endorsedBy}
          jointBody={terms.jointBody}
          fileHref={`/arbete/forankring/${meeting.id}/fil/${evidenceFileName(evidence)}`}
        />
      );
  }
}

/** Those who phone are taken down while one can register, by those who work with the meeting. */
function OnThePhone({ meeting }: { readonly meeting: MeetingView }) {
  const { tenantId, id, endorsedBy, may } = meeting;
  if (endorsedBy !== 'openMeeting' || !may.work) return null;
  return (
    <Disclosure summary={phoneWords.title}>
      <PhoneForm tenantId={tenantId} meetingId={id} />
    </Disclosure>
  );
}

/** A meeting that has begun can be cancelled only while nothing is noted at it. */
function ChangeSection({ meeting }: { readonly meeting: MeetingView }) {
  const { phase, call, record } = meeting;
  const isOpen = phase === 'called' || (phase === 'started' && record === null);
  if (call === null || !isOpen) return null;
  const { on, from, to, place, digitalLink } = call;
  return (
    <section className="ov-section" aria-labelledby="andra">
      <h2 id="andra">{changeWords.title}</h2>
      <ChangePanels
        tenantId={meeting.tenantId}
        meetingId={meeting.id}
        today={dateOf(meeting.now)}
        call={{ on, from, to, place, digitalLink }}
        mayMove={phase === 'called'}
      />
    </section>
  );
}
