import { Card } from '@overens/ui/card';
import type { PublicAgreementsView } from '@overens/usecases/accession/accession-views';
import Link from 'next/link';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';
import { ForceBadge } from './force-badge.tsx';
import { forceInWords } from './force-in-words.ts';

/** The municipality's agreements, each a way to its page. Nothing when there is none. */
export function PublicAgreementList({ view }: { readonly view: PublicAgreementsView }) {
  const words = publicAgreementWords;
  if (view.agreements.length === 0) return null;
  return (
    <section className="ov-section" aria-labelledby="overenskommelser">
      <h2 id="overenskommelser">{words.listTitle}</h2>
      <p>{words.listLead}</p>
      {view.agreements.map((agreement) => (
        <Card
          key={agreement.id}
          headingLevel={3}
          eyebrow={agreement.diarienummer.join(', ')}
          badge={<ForceBadge force={agreement.force} />}
          title={
            <Link href={`/k/${view.municipality.slug}/overenskommelse/${agreement.id}`}>
              {agreement.name}
            </Link>
          }
        >
          <p>
            {forceInWords(agreement.force)} {words.joinedCount(agreement.joined)}.
          </p>
        </Card>
      ))}
    </section>
  );
}
