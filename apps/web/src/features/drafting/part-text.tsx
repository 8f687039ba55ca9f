import { Disclosure } from '@overens/ui/disclosure';
import type { DraftingPartView, DraftingView } from '@overens/usecases/drafting/drafting-views';
import { draftingWords as words } from '../../messages/sv/drafting.ts';
import styles from './drafting.module.css';
import { SectionActions } from './section-actions.tsx';
import { SectionTextEditor } from './section-text-editor.tsx';

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
  const ids = { tenantId: work.tenantId, draftingId: work.id };
  if (section === null) {
    return <p>{key.startsWith('section:sec_') ? words.part.removed : words.part.notASection}</p>;
  }
  if (!work.may.work) {
    return (
      <div className="ov-prose">
        {section.paragraphs.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
    );
  }
  return (
    <>
      <SectionTextEditor
        key={section.id}
        {...ids}
        section={section}
        returnedBy={work.returned?.title ?? null}
      />
      <Disclosure summary={words.section.title}>
        <SectionActions key={section.id} {...ids} section={section} />
      </Disclosure>
    </>
  );
}
