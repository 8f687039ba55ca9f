import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { WorkShell } from '../../../../../../features/agreement/work-shell.tsx';
import { NeedsScript } from '../../../../../../features/command/needs-script.tsx';
import { FollowUpHeader } from '../../../../../../features/follow-up/follow-up-header.tsx';
import { followUpOf } from '../../../../../../features/follow-up/follow-up-of.ts';
import { mayEnterPaper } from '../../../../../../features/follow-up/may-enter-paper.ts';
import { PaperForm } from '../../../../../../features/follow-up/paper-form.tsx';
import { pageTitle } from '../../../../../../messages/page-title.ts';
import { paperReportWords as words } from '../../../../../../messages/sv/paper-report.ts';

interface PaperReportPageProps {
  readonly params: Promise<{ followUpId: string; partyId: string }>;
}

/** An organisation's report that came on paper is entered by those who work at the municipality. */
export default async function PaperReportPage({ params }: PaperReportPageProps) {
  const { here, view } = await followUpOf(params);
  const { partyId } = await params;
  const party = view.parties.find(({ key }) => key === partyId);
  if (party === undefined || !mayEnterPaper(view, party)) notFound();
  const title = words.title(party.name);
  return (
    <WorkShell here={here} rehearsalNow={view.mode === 'rehearsal' ? view.now : undefined}>
      <title>{pageTitle(title, view.agreementName)}</title>
      <FollowUpHeader view={view} current="overview" />
      <NeedsScript />
      <section className="ov-section" aria-labelledby="papper">
        <h2 id="papper">{title}</h2>
        {party.received === null ? null : <p>{words.has}</p>}
        <PaperForm
          tenantId={view.tenantId}
          followUpId={view.id}
          partyId={partyId}
          opensOn={view.opensOn}
          today={dateOf(view.now)}
          commitments={view.commitments
            .filter((commitment) => commitment.party !== 'kommun')
            .map(({ id, order, party: whose, wording }) => ({ id, order, party: whose, wording }))}
        />
        <p>
          <Link href={`/arbete/uppfoljning/${view.id}`}>{words.back}</Link>
        </p>
      </section>
    </WorkShell>
  );
}
