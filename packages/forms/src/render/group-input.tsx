'use client';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { formWords } from '../compile/form-messages.ts';
import { textIn } from '../compile/text-in.ts';
import { bindField } from '../fields/bound-field.ts';
import { DEFAULT_MAX_ROWS } from '../fields/group/group-value.ts';
import type { FieldInputProps } from './field-input-props.tsx';
import { FieldsetFrame } from './fieldset-frame.tsx';
import { frameTexts } from './frame-texts.tsx';

export function GroupInput({ field, view, name, surroundings, renderFields }: FieldInputProps<'group'>) {
  const { control } = useFormContext();
  const rows = useFieldArray({ control, name });
  const { locale, disabled } = surroundings;
  const rowTitle = textIn(field.rowTitle, locale);
  const emptyRow = () =>
    Object.fromEntries(field.fields.map(bindField).map((inner) => [inner.key, inner.empty()]));
  return (
    <FieldsetFrame name={name} {...frameTexts(field, locale)}>
      {rows.fields.map((row, index) => {
        const rowView = view.rows?.[index];
        const title = `${rowTitle} ${index + 1}`;
        return (
          <fieldset className="ov-row" key={row.id}>
            <legend className="ov-label">{title}</legend>
            {rowView === undefined ? null : renderFields(rowView, `${name}.${index}`)}
            <button type="button" disabled={disabled} onClick={() => rows.remove(index)}>
              {formWords.removeRow} {title}
            </button>
          </fieldset>
        );
      })}
      <button
        type="button"
        disabled={disabled || rows.fields.length >= (field.maxRows ?? DEFAULT_MAX_ROWS)}
        onClick={() => rows.append(emptyRow())}
      >
        {formWords.addRow} {rowTitle.toLocaleLowerCase(locale)}
      </button>
    </FieldsetFrame>
  );
}
