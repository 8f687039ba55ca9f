import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { Alert } from '@overens/ui/alert';
import { Card } from '@overens/ui/card';
import { Disclosure } from '@overens/ui/disclosure';
import type { AdoptionView, BodyView, MinutesView } from '@overens/usecases/adoption/adoption-views';
import { adoptionWords as words } from '../../messages/sv/adoption.ts';
import { decisionFormWords } from '../../messages/sv/decision-forms.ts';
import { minutesWords } from '../../messages/sv/minutes.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import Link from 'next/link';
import { AppealCard } from './appeal-card.tsx';
import { commitmentsHref } from './adoption-href.ts';
import { CorrectDecisionForm, MinutesForm, RecordDecisionForm } from './forms-of-state.ts';
import { MinutesFacts } from './minutes-facts.tsx';
import { PlanMeetingForm } from './plan-meeting-form.tsx';

export interface BodyFormsProps {
  readonly adoption: AdoptionView;
  readonly body: BodyView;
}

/** What a secretary or an officer can do for a body now; readers see the days of the minutes only. */
export function BodyForms({ adoption, body }: BodyFormsProps) {
  const { id: adoptionId, tenantId, may, status, text, today } = adoption;
  const ids = { tenantId, adoptionId, bodyKey: body.key };
  const { decision, minutes } = body;
  if (body.state === 'waiting') {
    if (!may.record || status === 'closed') return null;
    const record = <RecordDecisionForm {...ids} body={body} text={text} today={today} />;
    const plan = (
      <Card title={decisionFormWords.plan.title}>
        <PlanMeetingForm
          {...ids}
          meetingOn={body.meetingOn}
          announcedOn={body.announcedOn}
          diarienummer={body.diarienummer}
          asksAnnouncement={body.type === 'fullmaktige'}
        />
      </Card>
    );
    // Before its turn there is nothing to record but what the law makes an exception for.
    return body.waitsFor.length > 0 ? (
      <>
        {plan}
        <Disclosure summary={decisionFormWords.record.beforeTurn}>{record}</Disclosure>
      </>
    ) : (
      <>
        <Card title={decisionFormWords.record.title} emphasis="key">
          {body.role === 'adopter' && adoption.commitments.state !== 'confirmed' ? (
            <Alert tone="warning" word={shellWords.tones.warning} role="none">
              <p>{words.todo.commitmentsWhy}</p>
              <p>
                <Link href={commitmentsHref(adoptionId)}>{words.todo.commitments}</Link>
              </p>
            </Alert>
          ) : null}
          {record}
        </Card>
        {plan}
      </>
    );
  }
  if (decision === null || minutes === null) return null;
  return (
    <>
      <Card title={minutesWords.title}>
        <MinutesFacts minutes={minutes} />
        {may.record ? (
          <MinutesForm {...ids} minutes={minutes} today={today} inWords={daysInWords(minutes)} />
        ) : null}
      </Card>
      {minutes.isAppealable ? <AppealCard adoption={adoption} body={body} minutes={minutes} /> : null}
      {may.record ? (
        <Disclosure summary={decisionFormWords.correct.title}>
          <CorrectDecisionForm {...ids} decision={decision} />
        </Disclosure>
      ) : null}
    </>
  );
}

function daysInWords({ justerasBy, anslasBy, earliestRemoval }: MinutesView) {
  return {
    justerasBy: formatDate(justerasBy),
    anslasBy: anslasBy === null ? null : formatDate(anslasBy),
    earliestRemoval: earliestRemoval === null ? null : formatDate(earliestRemoval),
  };
}
