import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { EditionsView } from '@overens/usecases/documents/edition-views';
import { documentWords as words } from '../../messages/sv/documents.ts';
import { DownloadLinks } from './download-links.tsx';

/** Every version of an agreement's text, each to be taken along, and what was changed since the one before. */
export function EditionList({ agreementId, editions }: EditionsView & { readonly agreementId: string }) {
  const files = `/arbete/${agreementId}/fil`;
  return (
    <section className="ov-section" aria-labelledby="versioner">
      <h2 id="versioner">{words.versions}</h2>
      {editions.map(({ number, state, createdAt }, at) => {
        const before = editions[at + 1]?.number;
        return (
          <div key={number}>
            <h3>
              {words.version(number)}, {words.states[state]}
            </h3>
            <p className="ov-soft ov-small">{words.since(formatDate(dateOf(createdAt)))}</p>
            <DownloadLinks
              href={`${files}/overenskommelse-v${number}`}
              what={words.version(number)}
              formats={['pdf', 'docx', 'html', 'txt', 'json']}
            />
            {before === undefined ? null : (
              <>
                <p>{words.changedSince(before)}</p>
                <DownloadLinks
                  href={`${files}/jamforelse-v${before}-v${number}`}
                  what={words.comparisonOf(before, number)}
                  formats={['docx', 'pdf', 'html', 'txt']}
                />
              </>
            )}
          </div>
        );
      })}
    </section>
  );
}
