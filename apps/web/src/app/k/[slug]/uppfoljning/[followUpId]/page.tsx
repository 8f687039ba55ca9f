import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { LinkButton } from '@overens/ui/link-button';
import { PageHeader } from '@overens/ui/page-header';
import type { Metadata } from 'next';
import { PublishedReport } from '../../../../../features/follow-up/published-report.tsx';
import { publicReportOf as reportOf } from '../../../../../features/follow-up/public-report-of.ts';
import { DownloadSection } from '../../../../../features/documents/download-section.tsx';
import { documentWords } from '../../../../../messages/sv/documents.ts';
import { PrintButton } from '../../../../../features/answering/print-button.tsx';
import { PageShell } from '../../../../../features/shell/page-shell.tsx';
import { pageTitle } from '../../../../../messages/page-title.ts';
import { publishedReportWords as words } from '../../../../../messages/sv/follow-up.ts';

type Props = { params: Promise<{ slug: string; followUpId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, followUpId } = await params;
  const { title, report } = await reportOf(slug, followUpId);
  return { title: pageTitle(words.title(title, report.dueOn.slice(0, 4)), report.agreementName) };
}

/** A yearly report as it was published, for everyone; made for paper as well. */
export default async function PublicReportPage({ params }: Props) {
  const { slug, followUpId } = await params;
  const view = await reportOf(slug, followUpId);
  const { report, municipality } = view;
  return (
    <PageShell
      municipality={municipality}
      rehearsalNow={view.mode === 'rehearsal' ? formatInstant(view.at) : undefined}
    >
      <PageHeader
        title={words.title(view.title, report.dueOn.slice(0, 4))}
        eyebrow={`${report.agreementName} · ${report.diarienummer.join(', ')}`}
        lead={words.lead(formatInstant(view.at), view.timing === 'late')}
        actions={
          <>
            <PrintButton>{words.print}</PrintButton>
            <LinkButton variant="quiet" href={`/k/${municipality.slug}/overenskommelse/${view.agreementId}`}>
              {words.toAgreement}
            </LinkButton>
          </>
        }
      />
      <PublishedReport view={view} />
      <DownloadSection
        href={`/k/${municipality.slug}/uppfoljning/${view.followUpId}/fil/arsrapport-${report.dueOn}`}
        what={documentWords.report}
        formats={['pdf', 'docx', 'html', 'txt']}
      />
    </PageShell>
  );
}
