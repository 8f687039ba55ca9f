import { deadlineInWords } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { LinkButton } from '@overens/ui/link-button';
import { StatusBadge } from '@overens/ui/status-badge';
import type { AgreementId } from '@overens/domain/kernel/id';
import { partyPageWords } from '../../messages/sv/party-page.ts';
import { pageQuery } from '../../server/page-query.ts';
import { partyServerApi } from '../../server/server-api.ts';

export interface PartyReportsProps {
  readonly agreementId: AgreementId;
  readonly partyLinkId: string;
}

/** The yearly follow-ups that the party is asked about, each with the way to its report. */
export async function PartyReports({ agreementId, partyLinkId }: PartyReportsProps) {
  const words = partyPageWords.reports;
  const { followUps, now } = await pageQuery(
    async () => await (await partyServerApi(partyLinkId)).followUp.ofParty({ agreementId }),
  );
  if (followUps.length === 0) return null;
  return (
    <section className="ov-section" aria-labelledby="rapporter">
      <h2 id="rapporter">{words.title}</h2>
      {followUps.map((followUp) => {
        const isTodo = followUp.mayReport && followUp.received === null;
        return (
          <Card
            key={followUp.id}
            headingLevel={3}
            title={followUp.title}
            emphasis={isTodo ? 'key' : 'normal'}
            badge={
              <StatusBadge status={isTodo ? 'todo' : followUp.received === null ? 'ended' : 'done'}>
                {isTodo ? words.todo : followUp.received === null ? words.closed : words.received}
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
