import { AgreementId } from '@overens/domain/kernel/id';
import type { AgreementView } from '@overens/usecases/agreement/agreement-views';
import { notFound } from 'next/navigation';
import { AppealNotice } from '../../../features/agreement/appeal-notice.tsx';
import { AgreementFacts } from '../../../features/agreement/agreement-facts.tsx';
import { AgreementHeader } from '../../../features/agreement/agreement-header.tsx';
import { AgreementTabs } from '../../../features/agreement/agreement-tabs.tsx';
import { AgreementTimeline } from '../../../features/agreement/agreement-timeline.tsx';
import { NextEventCard } from '../../../features/agreement/next-event-card.tsx';
import { TimePlan } from '../../../features/agreement/time-plan.tsx';
import { VisitList } from '../../../features/agreement/visit-list.tsx';
import { RoundCard } from '../../../features/agreement/round-card.tsx';
import { WorkShell } from '../../../features/agreement/work-shell.tsx';
import { EditionList } from '../../../features/documents/edition-list.tsx';
import { SubscribeToCalendar } from '../../../features/calendar/subscribe-to-calendar.tsx';
import { calendarWords } from '../../../messages/sv/calendar.ts';
import { Disclosure } from '@overens/ui/disclosure';
import { agreementWords } from '../../../messages/sv/agreement.ts';
import { pageTitle } from '../../../messages/page-title.ts';
import { pageQuery } from '../../../server/page-query.ts';
import { serverApi } from '../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../server/workplace.ts';

const words = agreementWords.page;

export default async function AgreementPage({ params }: { params: Promise<{ agreementId: string }> }) {
  const id = AgreementId.safeParse((await params).agreementId);
  if (!id.success) notFound();
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality((tenantId) =>
    api.agreement.page({ tenantId, agreementId: id.data }),
  );
  const isRoundOver = view.rounds.length > 0 && view.rounds.every(({ status }) => status === 'closed');
  const { editions } = await pageQuery(() =>
    api.agreement.editions({ tenantId: here.tenantId, agreementId: id.data }),
  );
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(view.name)}</title>
      <AgreementHeader agreement={view} />
      <AgreementTabs agreementId={view.id} mode={view.mode} current="here" />
      <div className="ov-split">
        <div className="ov-stack ov-stack--wide">
          <AppealNotice view={view} />
          <NextEventCard view={view} />
          {isRoundOver ? null : <Rounds view={view} />}
          {view.timePlan === null ? null : (
            <section className="ov-section" aria-labelledby="tidplan">
              <h2 id="tidplan">{words.timePlan.title}</h2>
              <TimePlan plan={view.timePlan} />
            </section>
          )}
          <section className="ov-section" aria-labelledby="steg">
            <h2 id="steg">{words.visits.title}</h2>
            <VisitList view={view} />
          </section>
          {isRoundOver ? <Rounds view={view} /> : null}
          <EditionList agreementId={view.id} editions={editions} />
          <section className="ov-section" aria-labelledby="tidslinje">
            <h2 id="tidslinje">{words.timeline}</h2>
            <AgreementTimeline view={view} />
          </section>
        </div>
        <aside>
          <AgreementFacts view={view} />
          <Disclosure summary={calendarWords.title}>
            <SubscribeToCalendar tenantId={here.tenantId} agreementId={view.id} />
          </Disclosure>
        </aside>
      </div>
    </WorkShell>
  );
}

/** The rounds; further down when there is none to prepare or to follow. */
function Rounds({ view: { rounds } }: { readonly view: AgreementView }) {
  return (
    <section className="ov-section" aria-labelledby="remiss">
      <h2 id="remiss">{words.rounds}</h2>
      {rounds.length === 0 ? (
        <p>{words.noRounds}</p>
      ) : (
        rounds.map((round) => <RoundCard key={round.id} round={round} />)
      )}
    </section>
  );
}
