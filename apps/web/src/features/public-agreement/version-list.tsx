import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { PublicAgreementView } from '@overens/usecases/accession/accession-views';
import Link from 'next/link';
import { publicChangesWords } from '../../messages/sv/public-changes.ts';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';

/** Every version that has been in force, the newest first; each can be read. */
export function VersionList({ view, href }: { readonly view: PublicAgreementView; readonly href: string }) {
  const words = publicAgreementWords.versions;
  return (
    <section className="ov-section" aria-labelledby="versioner">
      <h2 id="versioner">{words.title}</h2>
      <ul>
        {view.versions.map(({ number, from, adoptedOn, replacedOn, annulledOn }, at) => (
          <li key={`${number} ${adoptedOn}`}>
            {number === view.shown.number ? (
              words.version(number)
            ) : (
              <Link href={replacedOn === null ? href : `${href}?version=${number}`}>
                {words.version(number)}
              </Link>
            )}
            {', '}
            {annulledOn !== null
              ? words.annulled(formatDate(from), formatDate(annulledOn))
              : replacedOn === null
                ? words.current(formatDate(from))
                : words.former(formatDate(from), formatDate(replacedOn))}
            <ChangesLink href={href} number={number} before={view.versions[at + 1]?.number} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangesLink(props: {
  readonly href: string;
  readonly number: number;
  readonly before: number | undefined;
}) {
  const { href, number, before } = props;
  if (before === undefined) return null;
  return (
    <>
      {'. '}
      <Link href={`${href}/andringar?version=${number}`}>{publicChangesWords.link(before)}</Link>
    </>
  );
}
