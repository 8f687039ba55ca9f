'use client';

import type { UnitId } from '@overens/domain/kernel/id';
import type { AgreementText } from '@overens/text/model/agreement-text';
import { Button } from '@overens/ui/button';
import { launchWords } from '../../messages/sv/launch.ts';
import { SectionEditor } from './section-editor.tsx';

const words = launchWords.text;

export interface OutlineEditorProps {
  readonly text: AgreementText;
  readonly onChange: (text: AgreementText) => void;
  /** The section that is being corrected. */
  readonly open: UnitId | null;
  readonly onOpen: (sectionId: UnitId | null) => void;
}

/** The headings in order, one of them open for correction at a time. */
export function OutlineEditor({ text, onChange, open, onOpen }: OutlineEditorProps) {
  return (
    <section className="ov-section" aria-labelledby="rubriker">
      <h3 id="rubriker">{words.outline}</h3>
      <p>{words.outlineLead}</p>
      <ol className="ov-outline">
        {text.sections.map((section, index) => (
          <li key={section.id} className={`ov-outline-row ov-outline-row--${section.level}`}>
            {open === section.id ? (
              <SectionEditor
                text={text}
                section={section}
                isFirst={index === 0}
                onChange={onChange}
                onDone={() => onOpen(null)}
              />
            ) : (
              <>
                <span className="ov-outline-heading">
                  {section.number === null ? null : (
                    <span className="ov-outline-number">{section.number} </span>
                  )}
                  {section.heading}
                  <span className="ov-hint"> {words.paragraphs(section.paragraphs.length)}</span>
                </span>
                <Button
                  variant="secondary"
                  size="small"
                  aria-label={`${words.edit}: ${section.heading}`}
                  onClick={() => onOpen(section.id)}
                >
                  {words.edit}
                </Button>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
