'use client';

import { Card } from '@overens/ui/card';
import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { TextArea } from '@overens/ui/text-area';
import { TextInput } from '@overens/ui/text-input';
import type { MeetingCallView } from '@overens/usecases/forankring/forankring-views';
import { callWords, changeWords } from '../../messages/sv/meeting-call.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { fieldsOf } from '../command/fields-of.ts';
import { OrderForm } from '../command/order-form.tsx';

const words = changeWords;
const fields = callWords;

export interface ChangePanelsProps {
  readonly tenantId: string;
  readonly meetingId: string;
  readonly today: string;
  readonly call: Pick<MeetingCallView, 'on' | 'from' | 'to' | 'place' | 'digitalLink'>;
  /** What has begun cannot be moved. */
  readonly mayMove: boolean;
}

/** Moves or cancels a meeting that everyone has been called to; both need a reason. */
export function ChangePanels({ tenantId, meetingId, today, call, mayMove }: ChangePanelsProps) {
  return (
    <div className="ov-grid">
      {mayMove ? (
        <Card title={words.move.title} headingLevel={3}>
          <OrderForm
            afterwards="keep"
            words={words.move}
            variant="secondary"
            read={moveIn}
            give={async (move, commandId) =>
              await (await loadApi()).forankring.move.mutate({ tenantId, meetingId, commandId, ...move })
            }
          >
            {(error) => <MoveFields today={today} call={call} error={error} />}
          </OrderForm>
        </Card>
      ) : null}
      <Card title={words.cancel.title} headingLevel={3}>
        <OrderForm
          afterwards="keep"
          words={words.cancel}
          variant="danger"
          read={reasonIn}
          give={async (reason, commandId) =>
            await (await loadApi()).forankring.cancel.mutate({ tenantId, meetingId, commandId, reason })
          }
        >
          {(error) => (
            <Field id="cancel-reason" label={words.cancel.reason} error={error}>
              {(control) => <TextArea {...control} name="reason" rows={2} maxLength={500} />}
            </Field>
          )}
        </OrderForm>
      </Card>
    </div>
  );
}

function MoveFields({
  today,
  call,
  error,
}: Pick<ChangePanelsProps, 'today' | 'call'> & { readonly error: string | undefined }) {
  return (
    <>
      <Field id="move-on" label={fields.on} error={error}>
        {(control) => <DateInput {...control} name="on" min={today} defaultValue={call.on} />}
      </Field>
      <div className="ov-cluster">
        <Field id="move-from" label={fields.from}>
          {(control) => (
            <TextInput {...control} name="from" type="time" width="short" defaultValue={call.from} />
          )}
        </Field>
        <Field id="move-to" label={fields.to}>
          {(control) => <TextInput {...control} name="to" type="time" width="short" defaultValue={call.to} />}
        </Field>
      </div>
      <Field id="move-place" label={fields.place}>
        {(control) => <TextInput {...control} name="place" maxLength={300} defaultValue={call.place} />}
      </Field>
      <Field id="move-link" label={fields.link} hint={fields.linkHint}>
        {(control) => (
          <TextInput
            {...control}
            name="digitalLink"
            inputMode="url"
            maxLength={500}
            defaultValue={call.digitalLink}
          />
        )}
      </Field>
      <Field id="move-reason" label={words.move.reason}>
        {(control) => <TextArea {...control} name="reason" rows={2} maxLength={500} />}
      </Field>
    </>
  );
}

function moveIn(form: HTMLFormElement) {
  const values = fieldsOf(form, ['on', 'from', 'to', 'place', 'digitalLink', 'reason']);
  const { on, from, to, place, digitalLink, reason } = values;
  const isWhere = place !== '' || digitalLink !== '';
  const isLink = digitalLink === '' || /^https?:\/\/\S+$/.test(digitalLink);
  const isComplete = on !== '' && from !== '' && to !== '' && isWhere && isLink && reason !== '';
  return isComplete ? { time: { on, from, to }, where: { place, digitalLink }, reason } : null;
}

function reasonIn(form: HTMLFormElement): string | null {
  const { reason } = fieldsOf(form, ['reason']);
  return reason === '' ? null : reason;
}
