'use client';

import { Checkbox } from '@overens/ui/checkbox';
import { Field } from '@overens/ui/field';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import type { BodyView } from '@overens/usecases/adoption/adoption-views';
import { decisionFormWords } from '../../messages/sv/decision-forms.ts';

const words = decisionFormWords.record;

export interface ExceptionFieldsProps {
  readonly body: BodyView;
  readonly isUrgent: boolean;
  readonly error: string | undefined;
  readonly onUrgent: (isUrgent: boolean) => void;
}

/** Rules that may be set aside for a reason; only those that stand in the way here are asked about. */
export function ExceptionFields({ body, isUrgent, error, onUrgent }: ExceptionFieldsProps) {
  const { role, type, waitsFor } = body;
  if (role === 'board' && waitsFor.length > 0) {
    return (
      <Field id="decision-go-on" label={words.goOn(waitsFor.join(', '))} hint={words.goOnHint}>
        {(control) => <TextArea {...control} name="goOn" rows={2} maxLength={2_000} />}
      </Field>
    );
  }
  if (role !== 'adopter') return null;
  return (
    <>
      {type === 'fullmaktige' ? null : (
        <Field id="decision-other" label={words.otherAdopter}>
          {(control) => <TextArea {...control} name="otherAdopter" rows={2} maxLength={2_000} />}
        </Field>
      )}
      {waitsFor.length === 0 ? null : (
        <Checkbox
          id="decision-is-urgent"
          label={words.urgent}
          hint={words.urgentHint}
          checked={isUrgent}
          onChange={(event) => onUrgent(event.currentTarget.checked)}
        />
      )}
      {isUrgent ? (
        <>
          <Field id="decision-urgent" label={words.urgentReason} error={error}>
            {(control) => <TextArea {...control} name="urgentReason" rows={2} maxLength={2_000} />}
          </Field>
          <Field id="decision-in-favour" label={words.inFavour}>
            {(control) => (
              <TextInput {...control} name="inFavour" width="short" inputMode="numeric" maxLength={4} />
            )}
          </Field>
          <Field id="decision-urgent-present" label={words.present}>
            {(control) => (
              <TextInput {...control} name="urgentPresent" width="short" inputMode="numeric" maxLength={4} />
            )}
          </Field>
        </>
      ) : null}
    </>
  );
}
