import type { AgreementText } from '@overens/text/model/agreement-text';
import type { ReactNode } from 'react';
import styles from './answering.module.css';
import { chaptersOf, headingOf, headingTagsOf, type Chapter } from './chapters-of.ts';
import { Paragraphs } from './paragraphs.tsx';

/**
 * The agreement's text, chapter by chapter.
 * @param after what stands under a chapter or section, by its id; nothing where it gives nothing
 * @param underUnit what stands right under a heading, paragraph or item, by its id; nothing where it gives nothing
 */
export function AgreementChapters({ text, after, underUnit }: AgreementChaptersProps) {
  return chaptersOf(text).map((chapter) => (
    <ChapterText key={chapter.key} chapter={chapter} after={after} underUnit={underUnit} />
  ));
}

export type AgreementChaptersProps = {
  readonly text: AgreementText;
  readonly after?: ((sectionId: string, heading: string) => ReactNode) | undefined;
  readonly underUnit?: ((unitId: string) => ReactNode) | undefined;
};

/** A comment on a chapter stands under all of it, one on a section right under that section. */
function ChapterText({
  chapter,
  after,
  underUnit,
}: {
  readonly chapter: Chapter;
  readonly after: AgreementChaptersProps['after'];
  readonly underUnit: AgreementChaptersProps['underUnit'];
}) {
  const tags = headingTagsOf(chapter.sections);
  return (
    <section className={styles['chapter']} id={`kapitel-${chapter.key}`}>
      {chapter.sections.map((section, index) => {
        const Heading = tags[index] ?? 'h5';
        return (
          <div key={section.id}>
            <div className="ov-prose">
              <Heading>{headingOf(section)}</Heading>
              {underUnit?.(section.id)}
              <Paragraphs paragraphs={section.paragraphs} underUnit={underUnit} />
            </div>
            {section.level === 1 ? null : after?.(section.id, headingOf(section))}
          </div>
        );
      })}
      {chapter.chapter === null ? null : after?.(chapter.chapter.id, headingOf(chapter.chapter))}
    </section>
  );
}
