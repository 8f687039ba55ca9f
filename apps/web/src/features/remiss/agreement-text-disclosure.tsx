import type { AgreementText } from '@overens/text/model/agreement-text';
import { Disclosure } from '@overens/ui/disclosure';
import { followWords } from '../../messages/sv/round-following.ts';

/** The text on remiss, for those who want to read it here. */
export function AgreementTextDisclosure({ text }: { readonly text: AgreementText }) {
  return (
    <Disclosure summary={followWords.text}>
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
