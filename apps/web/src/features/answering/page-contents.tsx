import type { AgreementText } from '@overens/text/model/agreement-text';
import { Disclosure } from '@overens/ui/disclosure';
import { answeringWords } from '../../messages/sv/answering.ts';
import styles from './answering.module.css';
import { chaptersOf, headingOf } from './chapters-of.ts';

/** The way to each part of a long page. */
export function PageContents({
  text,
  isWriting,
}: {
  readonly text: AgreementText;
  readonly isWriting: boolean;
}) {
  const words = answeringWords.contents;
  return (
    <Disclosure summary={words.title}>
      <nav aria-label={words.title} className={styles['contents']}>
        <ol>
          <li>
            <a href="#brevet">{words.letter}</a>
          </li>
          <li>
            <a href="#forslaget">{words.text}</a>
            <ol>
              {chaptersOf(text).map(({ key, chapter, sections }) => {
                const section = chapter ?? sections[0];
                return section === undefined ? null : (
                  <li key={key}>
                    <a href={`#kapitel-${key}`}>{headingOf(section)}</a>
                  </li>
                );
              })}
            </ol>
          </li>
          {isWriting ? (
            <li>
              <a href="#ert-svar">{words.stance}</a>
            </li>
          ) : null}
        </ol>
      </nav>
    </Disclosure>
  );
}
