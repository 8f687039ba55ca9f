import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { FollowUpId } from '@overens/domain/kernel/id';
import { PageHeader } from '@overens/ui/page-header';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { NeedsScript } from '../../../../../features/command/needs-script.tsx';
import { receivedInWords } from '../../../../../features/follow-up/received-in-words.ts';
import { ReportForm } from '../../../../../features/follow-up/report-form.tsx';
import { ReportNotices } from '../../../../../features/follow-up/report-notices.tsx';
import { shownUnits } from '../../../../../features/follow-up/shown-units.ts';
import { PageShell } from '../../../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../../../messages/page-title.ts';
import { reportFormWords as words } from '../../../../../messages/sv/follow-up.ts';
import { actingPartyOf } from '../../../../../server/acting-party.ts';
import { pageQuery } from '../../../../../server/page-query.ts';
import { partyServerApi } from '../../../../../server/server-api.ts';

export const metadata: Metadata = { title: pageTitle(words.title), robots: { index: false } };

/** A party's report of one year, by its personal link or signed in. */
export default async function PartyReportPage({
  params,
}: {
  params: Promise<{ partyLinkId: string; followUpId: string }>;
}) {
  const { partyLinkId, followUpId } = await params;
  const id = FollowUpId.safeParse(followUpId);
  if (!id.success) notFound();
  const party = await actingPartyOf(partyLinkId);
  // The party's page says what to do when the link is not this browser's.
  if (party === null) redirect(`/part/${partyLinkId}`);
  const { agreementId } = party;
  const view = await pageQuery(
    async () =>
      await (await partyServerApi(partyLinkId)).followUp.partyReport({ agreementId, followUpId: id.data }),
  );
  const { followUp, municipality } = view;
  return (
    <PageShell
      municipality={municipality}
      account="none"
      homeHref={`/part/${partyLinkId}`}
      rehearsalNow={view.mode === 'rehearsal' ? formatInstant(view.now) : undefined}
    >
      <PageHeader
        title={`${followUp.title} ${followUp.dueOn.slice(0, 4)}`}
        eyebrow={`${view.agreementName} · ${view.partyName}`}
        lead={followUp.mayReport ? `${words.lead} ${words.until(formatDate(followUp.reportBy))}` : undefined}
      />
      <NeedsScript />
      <ReportNotices view={view} />
      <ReportForm
        way={{ kind: 'party', partyLinkId, agreementId, followUpId: followUp.id }}
        units={shownUnits(view.units)}
        mayReport={followUp.mayReport && view.units.length > 0}
        received={receivedInWords(followUp.received)}
        next={words.handIn.next(formatDate(followUp.dueOn))}
      />
    </PageShell>
  );
}
