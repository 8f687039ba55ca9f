'use client';
import { useId, useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { ownValue } from '../compile/answer-values.ts';
import { formWords } from '../compile/form-messages.ts';
import { MAX_PASSAGES, passageLimit } from '../fields/passages/passages-value.ts';
import type { FieldInputProps } from './field-input-props.tsx';
import { frameTexts } from './frame-texts.tsx';
import { LongText } from './long-text.tsx';
import { PassagePicker } from './passage-picker.tsx';
import { useFieldError } from './use-field-error.tsx';

/** A quiet button that opens the sentences of the part; each that is chosen gets a box of its own, in their order. */
export function PassagesInput({ field, name, surroundings }: FieldInputProps<'passages'>) {
  const { control, getValues, setFocus } = useFormContext();
  const rows = useFieldArray({ control, name });
  const [isOpen, setOpen] = useState(false);
  const [removed, setRemoved] = useState<unknown>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const error = useFieldError(name);
  const { passages, disabled, locale } = surroundings;
  const { label, hint } = frameTexts(field, locale);
  const order = new Map(passages.map((passage, index) => [passage.id, index]));
  const chosen = rows.fields.map((row) => ({ key: row.id, unitId: unitIn(row) }));
  const place = (unitId: string) => order.get(unitId) ?? passages.length;

  const put = (entry: unknown) => {
    const after = chosen.findIndex(({ unitId }) => place(unitId) > place(unitIn(entry)));
    // The new box gets the focus.
    rows.insert(after === -1 ? chosen.length : after, entry);
    setRemoved(null);
  };
  const choose = (unitId: string) => {
    setOpen(false);
    const at = chosen.findIndex((one) => one.unitId === unitId);
    if (at === -1) put({ unitId, text: '' });
    else setFocus(`${name}.${at}.text`);
  };
  const remove = (index: number) => {
    setRemoved(getValues(`${name}.${index}`));
    rows.remove(index);
    opener.current?.focus();
  };
  if (passages.length === 0 && chosen.length === 0) return null;
  return (
    <div className="ov-field ov-passages" role="group" aria-label={label}>
      {chosen.map(({ key, unitId }, index) => {
        const about = formWords.passageComment(passages[place(unitId)]?.text ?? unitId);
        return (
          <div key={key} className="ov-passage">
            <LongText
              name={`${name}.${index}.text`}
              label={about}
              hint={null}
              required={false}
              limit={passageLimit(field)}
              disabled={disabled}
              rows={3}
            />
            <button type="button" className={QUIET} disabled={disabled} onClick={() => remove(index)}>
              {formWords.removePassage}
              <span className="ov-visually-hidden"> {about}</span>
            </button>
          </div>
        );
      })}
      <p role="status" className="ov-hint">
        {removed === null ? '' : formWords.passageRemoved}
      </p>
      {removed === null || ownText(removed) === '' ? null : (
        <button type="button" className={QUIET} disabled={disabled} onClick={() => put(removed)}>
          {formWords.undoRemove}
        </button>
      )}
      <button
        ref={opener}
        type="button"
        className={QUIET}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-describedby={hint === null ? undefined : `${id}-hint`}
        disabled={disabled || chosen.length >= MAX_PASSAGES}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {hint === null ? null : (
        <p className="ov-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isOpen ? (
        <PassagePicker
          id={`${id}-list`}
          passages={passages}
          chosen={chosen.map(({ unitId }) => unitId)}
          onChoose={choose}
          onClose={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      ) : null}
      {error === null ? null : <p className="ov-error">{error}</p>}
    </div>
  );
}

const QUIET = 'ov-button ov-button--quiet ov-button--small';

function unitIn(entry: unknown): string {
  const unitId = ownValue(entry, 'unitId');
  return typeof unitId === 'string' ? unitId : '';
}

function ownText(entry: unknown): string {
  const text = ownValue(entry, 'text');
  return typeof text === 'string' ? text.trim() : '';
}
