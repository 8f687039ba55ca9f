import { deadlineInWords } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { LinkButton } from '@overens/ui/link-button';
import { StatusBadge } from '@overens/ui/status-badge';
import type { PartyFollowUpsView } from '@overens/usecases/follow-up/follow-up-views';
import { partyPageWords } from '../../messages/sv/party-page.ts';

export interface PartyReportsProps {
  readonly reports: PartyFollowUpsView;
  readonly partyLinkId: string;
}

/** The yearly follow-ups that the party is asked about, each with the way to its report. */
export function PartyReports({ reports: { followUps, now }, partyLinkId }: PartyReportsProps) {
  const words = partyPageWords.reports;
  if (followUps.length === 0) return null;
  return (
    <section className="ov-section" aria-labelledby="rapporter">
      <h2 id="rapporter">{words.title}</h2>
      {followUps.map((followUp) => {
        const isToDo = isReportToDo(followUp);
        return (
          <Card
            key={followUp.id}
            headingLevel={3}
            title={followUp.title}
            emphasis={isToDo ? 'key' : 'normal'}
            badge={
              <StatusBadge status={isToDo ? 'todo' : followUp.received === null ? 'ended' : 'done'}>
                {isToDo ? words.todo : followUp.received === null ? words.closed : words.received}
              </StatusBadge>
            }
            actions={
              <LinkButton href={`/part/${partyLinkId}/rapport/${followUp.id}`}>
                {followUp.mayReport ? words.open : words.see}
              </LinkButton>
            }
          >
            {followUp.mayReport ? <p>{deadlineInWords({ ...followUp, now })}</p> : null}
          </Card>
        );
      })}
    </section>
  );
}

/** Whether a report is still waited for. */
export function isReportToDo({ mayReport, received }: PartyFollowUpsView['followUps'][number]): boolean {
  return mayReport && received === null;
}
