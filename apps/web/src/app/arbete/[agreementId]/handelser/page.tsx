import { AgreementId } from '@overens/domain/kernel/id';
import { Pagination } from '@overens/ui/pagination';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { AgreementHeader } from '../../../../features/agreement/agreement-header.tsx';
import { AgreementTabs } from '../../../../features/agreement/agreement-tabs.tsx';
import { EventTable } from '../../../../features/agreement/event-table.tsx';
import { WorkShell } from '../../../../features/agreement/work-shell.tsx';
import { pageTitle } from '../../../../messages/page-title.ts';
import { eventLogWords } from '../../../../messages/sv/event-log.ts';
import { serverApi } from '../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../server/workplace.ts';

interface EventsPageProps {
  readonly params: Promise<{ agreementId: string }>;
  readonly searchParams: Promise<{ efter?: string }>;
}

export default async function EventsPage({ params, searchParams }: EventsPageProps) {
  const id = AgreementId.safeParse((await params).agreementId);
  if (!id.success) notFound();
  const afterSeq = Math.max(0, Math.trunc(Number((await searchParams).efter ?? 0)) || 0);
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality(async (tenantId) => {
    const [agreement, log] = await Promise.all([
      api.agreement.page({ tenantId, agreementId: id.data }),
      api.agreement.events({ tenantId, agreementId: id.data, afterSeq }),
    ]);
    return { agreement, log };
  });
  const { agreement, log } = view;
  const address = `/arbete/${agreement.id}/handelser`;
  return (
    <WorkShell here={here} rehearsalNow={agreement.mode === 'rehearsal' ? agreement.now : undefined}>
      <title>{pageTitle(eventLogWords.title, agreement.name)}</title>
      <AgreementHeader agreement={agreement} lead={eventLogWords.lead} />
      <AgreementTabs agreementId={agreement.id} mode={agreement.mode} current="events" />
      <EventTable log={log} firstPage={address} />
      <Pagination
        label={eventLogWords.paging}
        linkAs={Link}
        previous={afterSeq === 0 ? undefined : { href: address, text: eventLogWords.first }}
        next={
          log.nextAfterSeq === null
            ? undefined
            : { href: `${address}?efter=${log.nextAfterSeq}`, text: eventLogWords.more }
        }
      />
    </WorkShell>
  );
}
