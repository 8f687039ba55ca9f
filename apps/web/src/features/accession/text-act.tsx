'use client';

import type { ButtonVariant } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { TextArea } from '@overens/ui/text-area';
import { fieldsOf } from '../command/fields-of.ts';
import { OrderForm, type OrderFormProps } from '../command/order-form.tsx';

export interface TextActProps {
  readonly id: string;
  readonly words: OrderFormProps<string>['words'] & { readonly label: string };
  readonly isRequired?: boolean | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly give: (text: string, commandId: string) => Promise<null>;
}

/** Something that is done with a few words: a question, an answer, a reason. */
export function TextAct({ id, words, isRequired = false, variant = 'secondary', give }: TextActProps) {
  return (
    <OrderForm
      words={words}
      variant={variant}
      read={(form) => {
        const { text } = fieldsOf(form, ['text']);
        return text === '' && isRequired ? null : text;
      }}
      give={give}
    >
      {(error) => (
        <Field id={id} label={words.label} required={isRequired} error={error}>
          {(control) => <TextArea {...control} name="text" rows={3} maxLength={4000} />}
        </Field>
      )}
    </OrderForm>
  );
}
