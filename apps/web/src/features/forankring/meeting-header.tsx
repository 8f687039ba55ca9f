import { meetingTimeInWords } from '@overens/domain/forankring/meeting-time-wording';
import { PageHeader } from '@overens/ui/page-header';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { MeetingView } from '@overens/usecases/forankring/forankring-views';
import { forankringWords as words } from '../../messages/sv/forankring.ts';
import { AgreementBreadcrumbs } from '../agreement/agreement-breadcrumbs.tsx';

/** Which meeting it is, how it stands and what to do. */
export function MeetingHeader({ meeting }: { readonly meeting: MeetingView }) {
  return (
    <PageHeader
      title={meeting.title}
      eyebrow={meeting.agreementName}
      badge={<StatusBadge status={statuses[meeting.phase]}>{words.phase[meeting.phase]}</StatusBadge>}
      lead={leadOf(meeting)}
      breadcrumbs={
        <AgreementBreadcrumbs
          agreementId={meeting.agreementId}
          agreementName={meeting.agreementName}
          current={meeting.title}
        />
      }
    />
  );
}

function leadOf({ phase, call, endorsedBy, terms }: MeetingView): string {
  switch (phase) {
    case 'planned':
      return endorsedBy === 'openMeeting'
        ? words.lead.planned.openMeeting
        : words.lead.planned.jointBody(terms.jointBody);
    case 'called':
      return call === null ? '' : meetingTimeInWords(call);
    case 'started':
      return words.lead.started;
    case 'cancelled':
      return words.lead.cancelled;
    case 'closed':
      return words.lead.closed;
  }
}

const statuses = {
  planned: 'todo',
  called: 'waiting',
  started: 'active',
  cancelled: 'ended',
  closed: 'done',
} as const satisfies Record<MeetingView['phase'], Status>;
