import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { PublicAgreementView } from '@overens/usecases/accession/accession-views';
import Link from 'next/link';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';
import { dayOf } from '../accession/day-of.ts';

export interface ReportListProps {
  readonly reports: PublicAgreementView['reports'];
  readonly slug: string;
}

/** The yearly reports that have been published, each a way to it. */
export function ReportList({ reports, slug }: ReportListProps) {
  const words = publicAgreementWords.reports;
  return (
    <section className="ov-section" aria-labelledby="uppfoljning">
      <h2 id="uppfoljning">{words.title}</h2>
      {reports.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {reports.map(({ id, dueOn, publishedAt }) => (
            <li key={id}>
              <Link href={`/k/${slug}/uppfoljning/${id}`}>
                {words.report(formatDate(dueOn), dayOf(publishedAt))}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
