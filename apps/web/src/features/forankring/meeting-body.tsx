import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { Alert } from '@overens/ui/alert';
import type { MeetingView } from '@overens/usecases/forankring/forankring-views';
import { forankringWords as words } from '../../messages/sv/forankring.ts';
import { NeedsScript } from '../command/needs-script.tsx';
import { CallFacts } from './call-facts.tsx';
import { CallSection } from './call-section.tsx';
import { ChangePanels } from './change-panels.tsx';
import { EvidenceSheet } from './evidence-sheet.tsx';
import { RecordForm } from './record-form.tsx';
import { RegistrationTable } from './registration-table.tsx';

/** What there is to do and to see where the meeting stands: call, follow, hold, read. */
export function MeetingBody({ meeting }: { readonly meeting: MeetingView }) {
  const { phase, may, evidence, evidenceHash, endorsedBy } = meeting;
  return (
    <div className="ov-stack ov-stack--wide">
      {may.work && phase !== 'closed' ? <NeedsScript /> : null}
      {meeting.holiday === null || phase !== 'called' ? null : (
        <Alert tone="warning" word={words.advice.word} role="none">
          {words.advice.holiday(meeting.holiday)}
        </Alert>
      )}
      {phase === 'started' && may.work ? <RecordForm key={meeting.id} meeting={meeting} /> : null}
      {evidence === null || evidenceHash === null ? null : (
        <EvidenceSheet evidence={evidence} evidenceHash={evidenceHash} endorsedBy={endorsedBy} />
      )}
      {phase === 'called' && endorsedBy === 'openMeeting' ? <RegistrationTable meeting={meeting} /> : null}
      <CallFacts meeting={meeting} />
      {(phase === 'planned' || phase === 'cancelled') && may.work ? <CallSection meeting={meeting} /> : null}
      {may.work ? <ChangeSection meeting={meeting} /> : null}
    </div>
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
      <h2 id="andra">{words.change.title}</h2>
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
