import { WorkShell } from '../../../../../features/agreement/work-shell.tsx';
import { NeedsScript } from '../../../../../features/command/needs-script.tsx';
import { CommitmentReports } from '../../../../../features/follow-up/commitment-reports.tsx';
import { CompileForm } from '../../../../../features/follow-up/compile-form.tsx';
import { FollowUpHeader } from '../../../../../features/follow-up/follow-up-header.tsx';
import { OverdueNotice } from '../../../../../features/follow-up/overdue-notice.tsx';
import { followUpOf } from '../../../../../features/follow-up/follow-up-of.ts';
import { pageTitle } from '../../../../../messages/page-title.ts';
import { followUpWords } from '../../../../../messages/sv/follow-up.ts';

const words = followUpWords.compile;

/** What the parties have reported, and what the officer makes of it. */
export default async function CompilePage({ params }: { params: Promise<{ followUpId: string }> }) {
  const { here, view } = await followUpOf(params);
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(words.title, view.agreementName)}</title>
      <FollowUpHeader view={view} current="compile" />
      <NeedsScript />
      <div className="ov-stack ov-stack--wide">
        <OverdueNotice view={view} />
        <section className="ov-section" aria-labelledby="sammanstallning">
          <h2 id="sammanstallning">{words.title}</h2>
          {view.status === 'open' ? <p>{words.lead}</p> : null}
          {view.commitments.length === 0 ? <p>{followUpWords.commitments.none}</p> : null}
          <CompileForm
            tenantId={view.tenantId}
            followUpId={view.id}
            mayWork={view.may.work && view.status === 'open'}
            jointBodyName={view.jointBodyName}
            compiled={view.compiled}
            commitments={view.commitments.map(({ id, order, wording, summary, reports }) => ({
              id,
              order,
              wording,
              summary,
              reports: <CommitmentReports reports={reports} />,
            }))}
          />
        </section>
      </div>
    </WorkShell>
  );
}
