import type { DraftingPartView, DraftingView } from '@overens/usecases/drafting/drafting-views';
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
}

/** The words of a part: to be edited while the work goes on, to be read after it. */
export function PartText({ work, part }: PartTextProps) {
  return (
    <section className={`ov-section ${styles['text'] ?? ''}`} aria-labelledby="texten">
      <h3 id="texten">{words.part.text}</h3>
      <Words work={work} part={part} />
    </section>
  );
}

function Words({ work, part: { section, key } }: PartTextProps) {
  if (section === null) {
    return <p>{key.startsWith('section:sec_') ? words.part.removed : words.part.notASection}</p>;
  }
  if (!work.may.work) return <TextReading sections={[section]} />;
  const { id: draftingId, tenantId, version, returned } = work;
  const text = { draftingId, tenantId, version, returnedBy: returned?.title ?? null, sections: [section] };
  return (
    <>
      <TextEditor key={section.id} text={text} isWhole={false} />
      <p>
        <Link href={`${draftingHref(work.id)}/text`}>{textEditorWords.wholeText}</Link>.{' '}
        {textEditorWords.wholeTextLead}
      </p>
    </>
  );
}
