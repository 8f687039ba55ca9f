import { DraftingId } from '@overens/domain/kernel/id';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { WorkShell } from '../../../../../features/agreement/work-shell.tsx';
import { NeedsScript } from '../../../../../features/command/needs-script.tsx';
import { DraftingHeader } from '../../../../../features/drafting/drafting-header.tsx';
import { draftingHref } from '../../../../../features/drafting/drafting-href.ts';
import { TextEditor } from '../../../../../features/drafting/text-editor.tsx';
import { pageTitle } from '../../../../../messages/page-title.ts';
import { draftingWords } from '../../../../../messages/sv/drafting.ts';
import { textEditorWords as words } from '../../../../../messages/sv/text-editor.ts';
import { serverApi } from '../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../server/workplace.ts';

interface TextPageProps {
  readonly params: Promise<{ draftingId: string }>;
}

/** The whole text of a drafting, to be written in. */
export default async function TextPage({ params }: TextPageProps) {
  const id = DraftingId.safeParse((await params).draftingId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality(async (tenantId) => {
    const about = { tenantId, draftingId: id.data };
    const [work, text] = await Promise.all([api.drafting.work(about), api.drafting.text(about)]);
    return { work, text };
  });
  const { work, text } = view;
  if (!text.mayWrite) redirect(draftingHref(work.id));
  return (
    <WorkShell here={here} rehearsalNow={work.mode === 'rehearsal' ? work.now : undefined}>
      <title>{pageTitle(words.title, work.title, work.agreementName)}</title>
      <DraftingHeader work={work} current="text" />
      <NeedsScript />
      <p className="ov-measure">{words.lead}</p>
      <TextEditor text={text} isWhole />
      <p>
        <Link href={draftingHref(work.id)}>{draftingWords.part.back}</Link>
      </p>
    </WorkShell>
  );
}
