'use client';

import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import { TextInput } from '@overens/ui/text-input';
import { decisionFormWords } from '../../messages/sv/decision-forms.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { fieldsOf } from '../command/fields-of.ts';
import { OrderForm } from '../command/order-form.tsx';

const words = decisionFormWords.plan;

export interface PlanMeetingFormProps {
  readonly tenantId: string;
  readonly adoptionId: string;
  readonly bodyKey: string;
  readonly meetingOn: string | null;
  readonly announcedOn: string | null;
  readonly diarienummer: string | null;
  /** Only fullmäktiges meetings are announced beforehand by law. */
  readonly asksAnnouncement: boolean;
}

/** When the body meets, under which diary number. */
export function PlanMeetingForm(props: PlanMeetingFormProps) {
  const { tenantId, adoptionId, bodyKey, meetingOn, announcedOn, diarienummer, asksAnnouncement } = props;
  return (
    <OrderForm
      words={words}
      variant="secondary"
      read={planIn}
      give={async (plan, commandId) =>
        await (
          await loadApi()
        ).adoption.planMeeting.mutate({ tenantId, adoptionId, commandId, bodyKey, ...plan })
      }
    >
      {(error) => (
        <>
          <Field id="meeting-on" label={words.meetingOn} error={error}>
            {(control) => <DateInput {...control} name="meetingOn" defaultValue={meetingOn ?? ''} />}
          </Field>
          {asksAnnouncement ? (
            <Field id="announced-on" label={words.announcedOn} hint={words.announcedHint}>
              {(control) => <DateInput {...control} name="announcedOn" defaultValue={announcedOn ?? ''} />}
            </Field>
          ) : null}
          <Field id="body-dnr" label={words.diarienummer} hint={words.diarienummerHint}>
            {(control) => (
              <TextInput
                {...control}
                name="diarienummer"
                width="medium"
                maxLength={60}
                autoComplete="off"
                defaultValue={diarienummer ?? ''}
              />
            )}
          </Field>
        </>
      )}
    </OrderForm>
  );
}

function planIn(form: HTMLFormElement) {
  const { meetingOn, announcedOn, diarienummer } = fieldsOf(form, [
    'meetingOn',
    'announcedOn',
    'diarienummer',
  ]);
  if (meetingOn === '') return null;
  return { meetingOn, announcedOn: announcedOn === '' ? null : announcedOn, diarienummer };
}
