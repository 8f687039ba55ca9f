import { DraftingId } from '@overens/domain/kernel/id';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { WorkShell } from '../../../../../features/agreement/work-shell.tsx';
import { NeedsScript } from '../../../../../features/command/needs-script.tsx';
import { DraftingHeader } from '../../../../../features/drafting/drafting-header.tsx';
import { draftingHref } from '../../../../../features/drafting/drafting-href.ts';
import { NewTextForm } from '../../../../../features/drafting/new-text-form.tsx';
import { pageTitle } from '../../../../../messages/page-title.ts';
import { newTextWords as words } from '../../../../../messages/sv/new-text.ts';
import { serverApi } from '../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../server/workplace.ts';

interface NewTextPageProps {
  readonly params: Promise<{ draftingId: string }>;
}

/** A changed document is read into the text being worked on. */
export default async function NewTextPage({ params }: NewTextPageProps) {
  const id = DraftingId.safeParse((await params).draftingId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.drafting.work({ tenantId, draftingId: id.data }),
  );
  if (!view.may.work) redirect(draftingHref(view.id));
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(words.title, view.title, view.agreementName)}</title>
      <DraftingHeader work={view} current="newText" />
      <NeedsScript />
      <NewTextForm
        tenantId={view.tenantId}
        draftingId={view.id}
        returnedBy={view.returned === null ? null : view.returned.title}
      />
      <p>
        <Link href={draftingHref(view.id)}>{words.back}</Link>
      </p>
    </WorkShell>
  );
}
