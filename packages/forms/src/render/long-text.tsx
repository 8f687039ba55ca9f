'use client';
import { useFormContext, useWatch } from 'react-hook-form';
import { formWords } from '../compile/form-messages.ts';
import { characterCount } from '../compile/plain-text.ts';
import { FieldFrame } from './field-frame.tsx';

/**
 * A text area that never cuts what is pasted: it has no `maxLength`, it counts from 80 % of the limit instead.
 */
export function LongText(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  readonly limit: number;
  readonly disabled: boolean;
  readonly rows?: number;
}) {
  const { register, control } = useFormContext();
  const text: unknown = useWatch({ control, name: props.name });
  const used = typeof text === 'string' ? characterCount(text) : 0;
  const count = used >= props.limit * COUNT_FROM ? formWords.count(used, props.limit) : null;
  return (
    <FieldFrame {...props} count={count}>
      {(ties) => (
        <textarea
          {...register(props.name)}
          {...ties}
          className="ov-input"
          rows={props.rows ?? 5}
          disabled={props.disabled}
        />
      )}
    </FieldFrame>
  );
}

const COUNT_FROM = 0.8;
