'use client';
import { useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Locale, LocalText } from '../definition/local-text.ts';
import { formWords } from '../compile/form-messages.ts';
import { textIn } from '../compile/text-in.ts';
import { FieldsetFrame } from './fieldset-frame.tsx';

export type RadioOption = {
  readonly value: string;
  readonly label: LocalText;
  readonly hint?: LocalText | undefined;
};

/** One of several options as radio buttons. An optional choice can be taken back, which radio buttons alone cannot. */
export function RadioChoice(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  readonly options: readonly RadioOption[];
  readonly disabled: boolean;
  readonly locale: Locale;
}) {
  const id = useId();
  const { register, control, setValue, setFocus } = useFormContext();
  const chosen: unknown = useWatch({ control, name: props.name });
  const canClear = !props.required && !props.disabled && typeof chosen === 'string' && chosen !== '';
  const clear = () => {
    setValue(props.name, '', { shouldDirty: true, shouldTouch: true, shouldValidate: true });
    setFocus(props.name);
  };
  return (
    <FieldsetFrame {...props} role="radiogroup">
      {props.options.map((option, index) => {
        const optionId = `${id}-${index}`;
        return (
          <div className="ov-choice" key={option.value}>
            <input
              {...register(props.name)}
              id={optionId}
              type="radio"
              value={option.value}
              disabled={props.disabled}
              aria-describedby={option.hint === undefined ? undefined : `${optionId}-hint`}
            />
            <label htmlFor={optionId}>{textIn(option.label, props.locale)}</label>
            {option.hint === undefined ? null : (
              <p className="ov-hint" id={`${optionId}-hint`}>
                {textIn(option.hint, props.locale)}
              </p>
            )}
          </div>
        );
      })}
      {canClear ? (
        <button type="button" className="ov-clear" onClick={clear}>
          {formWords.clearChoice}
        </button>
      ) : null}
    </FieldsetFrame>
  );
}
