import type { DraftingPartView, DraftingView } from '@overens/usecases/drafting/drafting-views';
import type { DraftingTextView } from '@overens/usecases/drafting/read-drafting-text';
import Link from 'next/link';
import { draftingWords as words } from '../../messages/sv/drafting.ts';
import { textEditorWords } from '../../messages/sv/text-editor.ts';
import { draftingHref } from './drafting-href.ts';
import styles from './drafting.module.css';
import { TextEditor } from './text-editor.tsx';
import { TextReading } from './text-reading.tsx';

export interface PartTextProps {
  readonly work: DraftingView;
  readonly part: DraftingPartView;
  /** The text of the whole drafting. */
  readonly text: DraftingTextView;
}

/** The words of a part: to be edited while the work goes on, to be read after it. */
export function PartText({ work, part, text }: PartTextProps) {
  return (
    <section className={`ov-section ${styles['text'] ?? ''}`} aria-labelledby="texten">
      <h3 id="texten">{words.part.text}</h3>
      <Words work={work} part={part} text={text} />
    </section>
  );
}

function Words({ work, part: { section, key }, text }: PartTextProps) {
  const own = text.sections.filter(({ id }) => id === section?.id);
  if (section === null || own.length === 0) {
    return <p>{key.startsWith('section:sec_') ? words.part.removed : words.part.notASection}</p>;
  }
  if (!text.mayWrite) return <TextReading sections={own} />;
  return (
    <>
      <TextEditor key={section.id} text={{ ...text, sections: own }} isWhole={false} />
      <p>
        <Link href={`${draftingHref(work.id)}/text`}>{textEditorWords.wholeText}</Link>.{' '}
        {textEditorWords.wholeTextLead}
      </p>
    </>
  );
}
