'use client';

import { SectionLevel, type AgreementText, type TextSection } from '@overens/text/model/agreement-text';
import {
  changeLevel,
  renameHeading,
  turnHeadingIntoParagraph,
  turnParagraphIntoHeading,
  type Edited,
} from '@overens/text/model/edit-outline';
import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { Select } from '@overens/ui/select';
import { TextInput } from '@overens/ui/text-input';
import { useEffect, useRef } from 'react';
import { launchWords } from '../../messages/sv/launch.ts';

const words = launchWords.text;

export interface SectionEditorProps {
  readonly text: AgreementText;
  readonly section: TextSection;
  readonly isFirst: boolean;
  readonly onChange: (text: AgreementText) => void;
  readonly onDone: () => void;
}

/** Corrects one heading: its words, its level, whether it is one, and which of its paragraphs are. */
export function SectionEditor({ text, section, isFirst, onChange, onDone }: SectionEditorProps) {
  const heading = useRef<HTMLInputElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const take = (edited: Edited) => {
    if (edited.ok) onChange(edited.value);
  };
  const rename = () => {
    const wanted = heading.current?.value.trim() ?? '';
    if (wanted !== '' && wanted !== section.heading) take(renameHeading(text, section.id, wanted));
  };
  return (
    <div className="ov-section-editor">
      <Field id={`heading-${section.id}`} label={words.heading}>
        {(control) => (
          <TextInput
            {...control}
            ref={heading}
            defaultValue={section.heading}
            maxLength={500}
            onBlur={rename}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              rename();
              onDone();
            }}
          />
        )}
      </Field>
      <Field id={`level-${section.id}`} label={words.level}>
        {(control) => (
          <Select
            {...control}
            value={String(section.level)}
            onChange={(event) => {
              const level = SectionLevel.safeParse(Number(event.currentTarget.value));
              if (level.success) take(changeLevel(text, section.id, level.data));
            }}
            options={Object.entries(words.levels).map(([value, label]) => ({ value, label }))}
          />
        )}
      </Field>
      {section.paragraphs.length === 0 ? null : (
        <details>
          <summary>{words.showText}</summary>
          <p className="ov-hint">{words.splitHint}</p>
          <ul className="ov-plain-list">
            {section.paragraphs.map((paragraph) => (
              <li key={paragraph.id} className="ov-left-out">
                <span>{paragraph.text}</span>
                <Button
                  variant="secondary"
                  size="small"
                  aria-label={`${words.split}: ${paragraph.text.slice(0, 60)}`}
                  onClick={() => take(turnParagraphIntoHeading(text, paragraph.id, section.level))}
                >
                  {words.split}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="ov-actions">
        <Button size="small" onClick={onDone}>
          {words.done}
        </Button>
        {isFirst ? null : (
          <Button
            variant="secondary"
            size="small"
            onClick={() => {
              take(turnHeadingIntoParagraph(text, section.id));
              onDone();
            }}
          >
            {words.merge}
          </Button>
        )}
      </div>
    </div>
  );
}
