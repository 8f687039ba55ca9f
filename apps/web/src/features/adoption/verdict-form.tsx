'use client';

import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { RadioGroup } from '@overens/ui/radio-group';
import { Select } from '@overens/ui/select';
import { TextArea } from '@overens/ui/text-area';
import { useState } from 'react';
import { appealWords } from '../../messages/sv/appeal.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { fieldsOf } from '../command/fields-of.ts';
import { OrderForm } from '../command/order-form.tsx';

const words = appealWords.verdictForm;
const kinds = ['avslag', 'avvisning', 'avskrivning', 'upphavande'] as const;
const ends = ['avslag', 'avvisning', 'avskrivning'] as const;
const ALL = 'all';

export interface VerdictFormProps {
  readonly tenantId: string;
  readonly adoptionId: string;
  readonly bodyKey: string;
  readonly today: string;
  /** The bodies in their order: from which of them the matter is taken up again. */
  readonly bodies: readonly { readonly key: string; readonly name: string }[];
}

/** What the courts came to, once it is final: the decision stands, or is annulled and taken up again. */
export function VerdictForm({ tenantId, adoptionId, bodyKey, today, bodies }: VerdictFormProps) {
  const [kind, setKind] = useState<string>('avslag');
  return (
    <OrderForm
      words={words}
      variant="secondary"
      afterwards="keep"
      read={verdictIn}
      give={async (verdict, commandId) =>
        await (
          await loadApi()
        ).adoption.noteVerdict.mutate({ tenantId, adoptionId, commandId, bodyKey, verdict })
      }
    >
      {(error) => (
        <>
          <RadioGroup
            id="verdict-kind"
            name="kind"
            legend={words.kind}
            options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
            value={kind}
            input={{ onChange: (event) => setKind(event.currentTarget.value) }}
          />
          <Field id="verdict-on" label={words.on} error={error}>
            {(control) => <DateInput {...control} name="on" max={today} />}
          </Field>
          {kind === 'upphavande' ? (
            <>
              <p>{words.upheldMeans}</p>
              <Field id="verdict-reason" label={words.reason} hint={words.reasonHint}>
                {(control) => <TextArea {...control} name="reason" rows={3} maxLength={2_000} />}
              </Field>
              <Field id="verdict-back" label={words.backTo}>
                {(control) => (
                  <Select
                    {...control}
                    name="backTo"
                    defaultValue={ALL}
                    options={[
                      { value: ALL, label: words.all },
                      ...bodies.map(({ key, name }) => ({ value: key, label: words.from(name) })),
                    ]}
                  />
                )}
              </Field>
            </>
          ) : null}
        </>
      )}
    </OrderForm>
  );
}

function verdictIn(form: HTMLFormElement) {
  const { kind, on, reason, backTo } = fieldsOf(form, ['kind', 'on', 'reason', 'backTo']);
  if (on === '') return null;
  const end = ends.find((one) => one === kind);
  if (end !== undefined) return { kind: 'rejected' as const, end, on };
  if (reason.trim() === '') return null;
  return { kind: 'upheld' as const, on, reason, backTo: backTo === ALL ? null : backTo };
}
