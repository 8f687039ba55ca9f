import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { PublicAgreementView } from '@overens/usecases/accession/accession-views';
import Link from 'next/link';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';

/** Every version that has been in force, the newest first; each can be read. */
export function VersionList({ view, href }: { readonly view: PublicAgreementView; readonly href: string }) {
  const words = publicAgreementWords.versions;
  return (
    <section className="ov-section" aria-labelledby="versioner">
      <h2 id="versioner">{words.title}</h2>
      <ul>
        {view.versions.map(({ number, from, replacedOn }) => (
          <li key={number}>
            {number === view.shown.number ? (
              words.version(number)
            ) : (
              <Link href={replacedOn === null ? href : `${href}?version=${number}`}>
                {words.version(number)}
              </Link>
            )}
            {', '}
            {replacedOn === null
              ? words.current(formatDate(from))
              : words.former(formatDate(from), formatDate(replacedOn))}
          </li>
        ))}
      </ul>
    </section>
  );
}
