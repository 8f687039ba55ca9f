'use client';

import { renameTitle, takeInLeftOut } from '@overens/text/model/edit-outline';
import type { UnitId } from '@overens/domain/kernel/id';
import type { AgreementText } from '@overens/text/model/agreement-text';
import type { ImportedDraft } from '@overens/text/import/imported-draft';
import { Button } from '@overens/ui/button';
import { Disclosure } from '@overens/ui/disclosure';
import { Field } from '@overens/ui/field';
import { TextInput } from '@overens/ui/text-input';
import { useState } from 'react';
import { importNotes, launchWords } from '../../messages/sv/launch.ts';
import { AgreementChoice } from './agreement-choice.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { OutlineEditor } from './outline-editor.tsx';

const words = launchWords.text;

export interface DraftPreviewProps {
  readonly imported: ImportedDraft;
  readonly onChange: (imported: ImportedDraft) => void;
}

/** What was found in the draft: its headings to be corrected, what to know, and what was left out. */
export function DraftPreview({ imported, onChange }: DraftPreviewProps) {
  const [before, setBefore] = useState<readonly ImportedDraft[]>([]);
  const [open, setOpen] = useState<UnitId | null>(null);
  const { text, source, leftOut, findings } = imported;
  // What is asked about below is not told twice.
  const asked = new Set<string>(findings?.questions.map(({ code }) => code));
  const notes = imported.notes.filter((note) => !asked.has(note));

  const change = (next: ImportedDraft) => {
    setBefore([...before.slice(-UNDO_STEPS), imported]);
    onChange(next);
  };
  const changeText = (next: AgreementText) => change({ ...imported, text: next });
  const undo = () => {
    const last = before.at(-1);
    if (last === undefined) return;
    setBefore(before.slice(0, -1));
    onChange(last);
  };
  const paragraphs = text.sections.reduce((sum, section) => sum + section.paragraphs.length, 0);
  return (
    <div className="ov-stack">
      <p role="status">
        {words.found(text.sections.length, paragraphs)} {words.source(source.filename ?? words.pasted)}.
      </p>
      <AgreementChoice imported={imported} onChange={change} />
      <Field id="text-title" label={words.titleLabel}>
        {(control) => (
          <TextInput
            {...control}
            key={text.title}
            defaultValue={text.title}
            maxLength={500}
            onBlur={(event) => {
              const renamed = renameTitle(text, event.currentTarget.value);
              if (renamed.ok && renamed.value.title !== text.title) changeText(renamed.value);
            }}
          />
        )}
      </Field>
      {findings === undefined ? null : (
        <FindingsPanel
          findings={findings}
          text={text}
          onChange={(next) => change({ ...imported, findings: next })}
          onShow={setOpen}
        />
      )}
      {notes.length === 0 ? null : (
        <section aria-labelledby="bra-att-veta">
          <h3 id="bra-att-veta">{words.notes}</h3>
          <ul>
            {notes.map((note) => (
              <li key={note}>{importNotes[note]}</li>
            ))}
          </ul>
        </section>
      )}
      <OutlineEditor text={text} onChange={changeText} open={open} onOpen={setOpen} />
      <div className="ov-actions">
        <Button variant="secondary" size="small" aria-disabled={before.length === 0} onClick={undo}>
          {words.undo}
        </Button>
      </div>
      {leftOut.length === 0 ? null : (
        <Disclosure summary={words.leftOut(leftOut.length)}>
          <LeftOutList
            leftOut={leftOut}
            sections={text.sections}
            onTakeIn={(line, sectionId) => {
              const taken = takeInLeftOut(text, line, sectionId);
              if (taken.ok) {
                change({ ...imported, text: taken.value, leftOut: leftOut.filter((one) => one !== line) });
              }
            }}
          />
        </Disclosure>
      )}
    </div>
  );
}

const UNDO_STEPS = 20;
