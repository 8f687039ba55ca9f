'use client';

import { useState } from 'react';
import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { RadioGroup } from '@overens/ui/radio-group';
import type { CompiledForm } from '@overens/forms/compile/compile-form';
import { bindField } from '@overens/forms/fields/bound-field';
import { conflictWords } from '../../messages/sv/draft-conflict.ts';
import { useAnswerDraft } from './answer-draft-context.tsx';
import styles from './answering.module.css';
import { canKeepBoth, chosenValue, type Choice } from './choose-text.ts';
import type { FieldConflict } from './merge-unit.ts';

/** Two devices wrote in the same box: both texts side by side, and a choice for each. Nothing is lost by waiting. */
export function ConflictPanel({ unitKey, conflicts }: ConflictPanelProps) {
  const draft = useAnswerDraft();
  const saver = draft.saver(unitKey);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const { values } = saver.state();
  const words = conflictWords;
  const settle = () => {
    const chosen = conflicts.map(({ key, theirs }) => {
      const mine = saver.state().values[key];
      return [key, chosenValue(choices[key] ?? 'mine', mine, theirs)] as const;
    });
    saver.settle({ ...saver.state().values, ...Object.fromEntries(chosen) });
  };
  return (
    <Alert
      tone="warning"
      word={words.title}
      role="alert"
      actions={<Button onClick={settle}>{words.choose}</Button>}
    >
      <p>{words.text}</p>
      {conflicts.map(({ key, theirs }) => {
        const field = fieldIn(draft.form, unitKey, key);
        const mine = values[key];
        const both = canKeepBoth({ isFreeText: field.isFreeText }, mine, theirs);
        const options = [
          { value: 'mine', label: words.mine, hint: <Quoted text={field.show(mine)} /> },
          { value: 'theirs', label: words.theirs, hint: <Quoted text={field.show(theirs)} /> },
          ...(both ? [{ value: 'both', label: words.both }] : []),
        ];
        return (
          <RadioGroup
            key={key}
            id={`val-${unitKey}-${key}`}
            name={`val-${unitKey}-${key}`}
            legend={field.label}
            options={options}
            value={choices[key] ?? 'mine'}
            input={{
              onChange: (event) => setChoices({ ...choices, [key]: choiceOf(event.currentTarget.value) }),
            }}
          />
        );
      })}
    </Alert>
  );
}

type ConflictPanelProps = { readonly unitKey: string; readonly conflicts: readonly FieldConflict[] };

function Quoted({ text }: { readonly text: string }) {
  return <span className={styles['quoted']}>{text === '' ? conflictWords.nothing : text}</span>;
}

function fieldIn(form: CompiledForm, unitKey: string, key: string) {
  const unit = form.unit(unitKey);
  const field = unit?.fields.find((one) => one.key === key);
  if (unit === null || field === undefined) return { label: key, isFreeText: false, show: () => '' };
  const bound = bindField(field);
  const isFreeText =
    field.type === 'text' ||
    field.type === 'richtext' ||
    field.type === 'textProposal' ||
    field.type === 'passages';
  return {
    label: bound.label.sv,
    isFreeText,
    show: (value: unknown) => bound.show(bound.normalise(value), 'sv', unit.passages),
  };
}

function choiceOf(value: string): Choice {
  return value === 'theirs' || value === 'both' ? value : 'mine';
}
