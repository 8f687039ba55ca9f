import type { RoundView } from '@overens/usecases/remiss/remiss-views';
import { Disclosure } from '@overens/ui/disclosure';
import { DownloadLinks } from '../documents/download-links.tsx';
import { documentWords } from '../../messages/sv/documents.ts';
import { followWords } from '../../messages/sv/round-following.ts';

/** The text on remiss, for those who want to read it here or take it along with its lines numbered. */
export function AgreementTextDisclosure({ round }: { readonly round: Pick<RoundView, 'id' | 'text'> }) {
  const { id, text } = round;
  return (
    <Disclosure summary={followWords.text}>
      <DownloadLinks
        href={`/arbete/remiss/${id}/fil/remissversion`}
        what={documentWords.remiss}
        formats={['pdf', 'docx']}
      />
      <article className="ov-prose">
        <p>
          <strong>{text.title}</strong>
        </p>
        {text.sections.map((section) => {
          const Heading = headings[section.level];
          return (
            <section key={section.id}>
              <Heading>
                {section.number === null ? section.heading : `${section.number} ${section.heading}`}
              </Heading>
              {section.paragraphs.map((paragraph) => (
                <p key={paragraph.id}>
                  {paragraph.kind === 'listItem' ? `• ${paragraph.text}` : paragraph.text}
                </p>
              ))}
            </section>
          );
        })}
      </article>
    </Disclosure>
  );
}

const headings = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;
