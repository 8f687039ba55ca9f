import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { EditionsView } from '@overens/usecases/documents/edition-views';
import { documentWords as words } from '../../messages/sv/documents.ts';
import { DownloadLinks } from './download-links.tsx';

/** Every version of an agreement's text, each to be taken along. */
export function EditionList({ agreementId, editions }: EditionsView & { readonly agreementId: string }) {
  return (
    <section className="ov-section" aria-labelledby="versioner">
      <h2 id="versioner">{words.versions}</h2>
      {editions.map(({ number, state, createdAt }) => (
        <div key={number}>
          <h3>
            {words.version(number)}, {words.states[state]}
          </h3>
          <p className="ov-soft ov-small">{words.since(formatDate(dateOf(createdAt)))}</p>
          <DownloadLinks
            href={`/arbete/${agreementId}/fil/overenskommelse-v${number}`}
            what={words.version(number)}
            formats={['pdf', 'docx', 'html', 'txt', 'json']}
          />
        </div>
      ))}
    </section>
  );
}
