import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { WorkShell } from '../../../../../features/agreement/work-shell.tsx';
import { NeedsScript } from '../../../../../features/command/needs-script.tsx';
import { FollowUpHeader } from '../../../../../features/follow-up/follow-up-header.tsx';
import { OverdueNotice } from '../../../../../features/follow-up/overdue-notice.tsx';
import { followUpOf } from '../../../../../features/follow-up/follow-up-of.ts';
import { receivedInWords } from '../../../../../features/follow-up/received-in-words.ts';
import { ReportForm } from '../../../../../features/follow-up/report-form.tsx';
import { shownUnits } from '../../../../../features/follow-up/shown-units.ts';
import { pageTitle } from '../../../../../messages/page-title.ts';
import { followUpWords, reportFormWords } from '../../../../../messages/sv/follow-up.ts';

/** The municipality's own report, written by those who work there. */
export default async function OwnReportPage({ params }: { params: Promise<{ followUpId: string }> }) {
  const { here, view } = await followUpOf(params);
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(followUpWords.own.title, view.agreementName)}</title>
      <FollowUpHeader view={view} current="own" />
      <NeedsScript />
      <div className="ov-stack ov-stack--wide">
        <OverdueNotice view={view} />
        <section className="ov-section" aria-labelledby="kommunens-rapport">
          <h2 id="kommunens-rapport">{followUpWords.own.title}</h2>
          <p>{view.own.length === 0 ? followUpWords.commitments.none : followUpWords.own.lead}</p>
          <ReportForm
            way={{ kind: 'own', tenantId: view.tenantId, followUpId: view.id }}
            units={shownUnits(view.own)}
            mayReport={view.status === 'open' && view.may.work && view.own.length > 0}
            received={receivedInWords(view.ownReceived)}
            next={reportFormWords.handIn.nextOwn(formatDate(view.dueOn))}
          />
        </section>
      </div>
    </WorkShell>
  );
}
