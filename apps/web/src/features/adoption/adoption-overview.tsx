import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { Alert } from '@overens/ui/alert';
import type { AdoptionView } from '@overens/usecases/adoption/adoption-views';
import Link from 'next/link';
import { adoptionWords as words } from '../../messages/sv/adoption.ts';
import { appealWords } from '../../messages/sv/appeal.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { documentWords } from '../../messages/sv/documents.ts';
import { DownloadSection } from '../documents/download-section.tsx';
import { adoptionHref } from './adoption-href.ts';
import { BodyTable } from './body-table.tsx';
import { DecisionOrderNotices } from './decision-order-notices.tsx';
import { NextStepCard } from './next-step-card.tsx';
import { ResultCard } from './result-card.tsx';
import { WarningList } from './warning-list.tsx';

/** A text's way through the bodies: what to do now, who has decided, who is missing. */
export function AdoptionOverview({ adoption }: { readonly adoption: AdoptionView }) {
  const { visits, text } = adoption;
  const isOld = visits.some(({ visit }) => visit > adoption.visit);
  return (
    <div className="ov-stack ov-stack--wide">
      {isOld ? (
        <Alert tone="info" word={shellWords.tones.info} role="none">
          {words.visits.old}
        </Alert>
      ) : null}
      {adoption.because === null ? null : (
        <Alert tone="info" word={shellWords.tones.info} role="none">
          <p>
            {appealWords.notice.because(
              adoption.because.visit,
              formatDate(adoption.because.on),
              adoption.because.courtCase,
            )}
          </p>
          <p>
            {appealWords.reason}: {adoption.because.reason}
          </p>
        </Alert>
      )}
      <DecisionOrderNotices orders={adoption.orders} />
      <ResultCard adoption={adoption} />
      <NextStepCard adoption={adoption} />
      <WarningList bodies={adoption.bodies} />
      <section className="ov-section" aria-labelledby="organen">
        <h2 id="organen">{words.table.title}</h2>
        <BodyTable adoption={adoption} />
        <p className="ov-small">{words.text(text.number, text.hash.slice(0, 12))}</p>
      </section>
      <DownloadSection
        href={`${adoptionHref(adoption.id)}/fil/beslut-varv${adoption.cycle}-omgang${adoption.visit}`}
        what={documentWords.decisions}
        formats={['pdf', 'docx', 'html']}
      />
      {visits.length > 1 ? <VisitLinks visits={visits} /> : null}
    </div>
  );
}

function VisitLinks({ visits }: Pick<AdoptionView, 'visits'>) {
  return (
    <nav aria-label={words.visits.label} className="ov-section">
      <h2>{words.visits.label}</h2>
      <ul className="ov-plain-list">
        {visits.map(({ id, visit, isThis }) => (
          <li key={id}>
            <Link href={adoptionHref(id)} aria-current={isThis ? 'page' : undefined}>
              {words.visits.item(visit)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
