'use client';

import { Button } from '@overens/ui/button';
import { Checkbox } from '@overens/ui/checkbox';
import { Field } from '@overens/ui/field';
import { TextInput } from '@overens/ui/text-input';
import { useState, type SubmitEvent } from 'react';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { liveForm } from '../command/live-form.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';
import { ParagraphEditor, paragraphFieldId } from './paragraph-editor.tsx';
import type { EditedSection } from './section-words.ts';
import { useSectionText } from './use-section-text.ts';
import { useWarnOnLeaving } from './use-warn-on-leaving.ts';

const words = draftingWords.edit;

export interface SectionTextEditorProps {
  readonly tenantId: string;
  readonly draftingId: string;
  readonly section: EditedSection;
  /** The stage that sent the text back, by its title. */
  readonly returnedBy: string | null;
}

/** Heading and paragraphs of one section, saved together when the officer says so. */
export function SectionTextEditor({ tenantId, draftingId, section, returnedBy }: SectionTextEditorProps) {
  const text = useSectionText({ tenantId, draftingId, section });
  useWarnOnLeaving(text.words.isDirty);
  const [wrong, setWrong] = useState<string | null>(null);
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const empty = text.words.rows.find((row) => row.text.trim() === '');
    const first =
      text.words.heading.trim() === '' ? HEADING : empty === undefined ? null : paragraphFieldId(empty.key);
    setWrong(first);
    if (first === null) void text.save();
    else document.getElementById(first)?.focus();
  };
  const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
  return (
    <form {...liveForm} className="ov-stack" onSubmit={save}>
      <Field id={HEADING} label={words.heading} error={wrong === HEADING ? words.emptyHeading : undefined}>
        {(control) => (
          <TextInput
            {...control}
            value={text.words.heading}
            maxLength={500}
            onChange={(event) => text.rename(event.currentTarget.value)}
          />
        )}
      </Field>
      {text.words.rows.map((row, index) => (
        <ParagraphEditor
          key={row.key}
          row={row}
          number={index + 1}
          isFirst={index === 0}
          isLast={index === text.words.rows.length - 1}
          error={wrong === paragraphFieldId(row.key) ? words.empty : undefined}
          onWrite={(written) => text.write(row.key, written)}
          onMove={(by) => {
            text.move(row.key, by);
            focusSoon(paragraphFieldId(row.key));
          }}
          onRemove={() => {
            text.remove(row.key);
            focusSoon(ADD);
          }}
        />
      ))}
      <div className="ov-actions">
        <Button
          id={ADD}
          variant="secondary"
          size="small"
          onClick={() => focusSoon(paragraphFieldId(text.add('paragraph')))}
        >
          {words.add}
        </Button>
        <Button
          variant="secondary"
          size="small"
          onClick={() => focusSoon(paragraphFieldId(text.add('listItem')))}
        >
          {words.addItem}
        </Button>
      </div>
      {returnedBy === null ? null : (
        <Checkbox
          id="due-to-return"
          label={words.dueToReturn(returnedBy)}
          checked={text.words.dueToReturn}
          onChange={(event) => text.blame(event.currentTarget.checked)}
        />
      )}
      {text.state.state === 'refused' ? <RefusalAlert text={text.state.text} /> : null}
      <p role="status">
        {text.words.isDirty ? words.unsaved : text.state.state === 'done' ? words.saved : ''}
      </p>
      <div className="ov-actions">
        <Button type="submit" pending={text.isSaving ? words.saving : false}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

const HEADING = 'section-heading';
const ADD = 'add-paragraph';
