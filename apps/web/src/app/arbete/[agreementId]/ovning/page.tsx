import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { AgreementId } from '@overens/domain/kernel/id';
import { EmptyState } from '@overens/ui/empty-state';
import { notFound } from 'next/navigation';
import { AgreementHeader } from '../../../../features/agreement/agreement-header.tsx';
import { AgreementTabs } from '../../../../features/agreement/agreement-tabs.tsx';
import { WorkShell } from '../../../../features/agreement/work-shell.tsx';
import { NeedsScript } from '../../../../features/command/needs-script.tsx';
import { DeleteRehearsalPanel } from '../../../../features/rehearsal/delete-rehearsal-panel.tsx';
import { RehearsalClockPanel } from '../../../../features/rehearsal/rehearsal-clock-panel.tsx';
import { RehearsalMailList } from '../../../../features/rehearsal/rehearsal-mail-list.tsx';
import { pageTitle } from '../../../../messages/page-title.ts';
import { rehearsalWords as words } from '../../../../messages/sv/rehearsal.ts';
import { pageQuery } from '../../../../server/page-query.ts';
import { serverApi } from '../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../server/workplace.ts';

export default async function RehearsalPage({ params }: { params: Promise<{ agreementId: string }> }) {
  const id = AgreementId.safeParse((await params).agreementId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.agreement.page({ tenantId, agreementId: id.data }),
  );
  if (view.mode === 'real') {
    return (
      <WorkShell here={here}>
        <title>{pageTitle(words.title, view.name)}</title>
        <AgreementHeader agreement={view} />
        <AgreementTabs agreementId={view.id} mode={view.mode} current="rehearsal" />
        <EmptyState title={words.notRehearsalTitle}>{words.notRehearsalText}</EmptyState>
      </WorkShell>
    );
  }
  const { mails } = await pageQuery(() =>
    api.rehearsal.mail({ tenantId: here.tenantId, agreementId: view.id }),
  );
  return (
    <WorkShell here={here} rehearsalNow={view.now}>
      <title>{pageTitle(words.title, view.name)}</title>
      <AgreementHeader agreement={view} lead={words.lead} />
      <AgreementTabs agreementId={view.id} mode={view.mode} current="rehearsal" />
      <NeedsScript />
      {view.may.lead ? (
        <RehearsalClockPanel
          tenantId={here.tenantId}
          agreementId={view.id}
          nowInWords={formatInstant(view.now)}
          today={dateOf(view.now)}
        />
      ) : (
        <p>{words.onlyOwner}</p>
      )}
      <RehearsalMailList mails={mails} />
      {view.may.lead ? (
        <DeleteRehearsalPanel
          tenantId={here.tenantId}
          agreementId={view.id}
          name={view.name}
          afterwards={`/arbete?kommun=${here.slug}&ovning=borttagen`}
        />
      ) : null}
    </WorkShell>
  );
}
