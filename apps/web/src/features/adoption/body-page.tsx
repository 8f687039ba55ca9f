import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { Alert } from '@overens/ui/alert';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import type { AdoptionView, BodyView } from '@overens/usecases/adoption/adoption-views';
import { adoptionWords } from '../../messages/sv/adoption.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { NeedsScript } from '../command/needs-script.tsx';
import { BodyForms } from './body-forms.tsx';
import { DecisionCard } from './decision-card.tsx';
import { DecisionOrderNotices } from './decision-order-notices.tsx';
import { WarningList } from './warning-list.tsx';

const words = adoptionWords.body;

export interface BodyPageProps {
  readonly adoption: AdoptionView;
  readonly body: BodyView;
}

/** One body: its meeting, its decision with what was corrected, and the forms for those who record. */
export function BodyPage({ adoption, body }: BodyPageProps) {
  const isRegistered = body.decision !== null || body.postponed.length > 0;
  const notice = noticeOf(adoption, body);
  return (
    <div className="ov-stack ov-stack--wide">
      {adoption.may.record ? <NeedsScript /> : null}
      {notice === null ? null : (
        <Alert tone="info" word={shellWords.tones.info} role="none">
          {notice}
        </Alert>
      )}
      <DecisionOrderNotices orders={adoption.orders} />
      <WarningList bodies={[body]} />
      <BodyFacts body={body} />
      {isRegistered || !adoption.may.record ? <DecisionCard adoptionId={adoption.id} body={body} /> : null}
      <BodyForms adoption={adoption} body={body} />
    </div>
  );
}

function BodyFacts({ body }: { readonly body: BodyView }) {
  const { type, role, diarienummer, meetingOn, announcedOn } = body;
  return (
    <Card title={words.facts}>
      <DefinitionList
        items={[
          { term: words.type, value: adoptionWords.types[type] },
          { term: words.role, value: adoptionWords.roles[role] },
          { term: words.diarienummer, value: diarienummer ?? adoptionWords.table.noDiarienummer },
          {
            term: words.meeting,
            value: meetingOn === null ? adoptionWords.table.noMeeting : formatDate(meetingOn),
          },
          ...(announcedOn === null ? [] : [{ term: words.announced, value: formatDate(announcedOn) }]),
        ]}
      />
    </Card>
  );
}

/** Why nothing is to be done here now. */
function noticeOf({ status }: AdoptionView, { state, waitsFor, fromVisit }: BodyView): string | null {
  if (fromVisit !== null) return words.carriedOver(fromVisit);
  const waits = state === 'waiting' && waitsFor.length > 0 && status === 'open';
  return waits ? words.waitsFor(waitsFor.join(', ')) : null;
}
