'use client';

import { Card } from '@overens/ui/card';
import { DateInput } from '@overens/ui/date-input';
import { Field } from '@overens/ui/field';
import type { FollowUpView } from '@overens/usecases/follow-up/follow-up-views';
import { reporterWords, reportFormWords } from '../../messages/sv/follow-up.ts';
import { paperReportWords as words } from '../../messages/sv/paper-report.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { fieldsOf } from '../command/fields-of.ts';
import { OrderForm } from '../command/order-form.tsx';
import { draftIn } from './report-draft-in.ts';
import { ReportFields } from './report-fields.tsx';

type Commitment = Pick<FollowUpView['commitments'][number], 'id' | 'order' | 'party' | 'wording'>;

export interface PaperFormProps {
  readonly tenantId: string;
  readonly followUpId: string;
  readonly partyId: string;
  readonly commitments: readonly Commitment[];
  /** The first and the last day that the paper can have come. */
  readonly opensOn: string;
  readonly today: string;
}

/** Enters what an organisation's report on paper says, commitment by commitment, all at once. */
export function PaperForm({ tenantId, followUpId, partyId, commitments, opensOn, today }: PaperFormProps) {
  return (
    <OrderForm
      words={words}
      variant="primary"
      afterwards="keep"
      read={(form) => paperIn(form, commitments)}
      give={async (paper, commandId) => {
        const api = await loadApi();
        await api.followUp.enterPaper.mutate({ tenantId, followUpId, partyId, commandId, ...paper });
        return null;
      }}
    >
      {(error) => (
        <>
          <Field id="arrivedOn" label={words.arrivedOn} hint={words.arrivedOnHint} error={error}>
            {(control) => <DateInput {...control} name="arrivedOn" min={opensOn} max={today} />}
          </Field>
          {commitments.map(({ id, order, party, wording }) => (
            <Card
              key={id}
              title={reportFormWords.commitment(order)}
              eyebrow={reporterWords[party]}
              headingLevel={3}
            >
              <p>{wording}</p>
              <div className="ov-stack ov-measure">
                <ReportFields
                  prefix={`${id}-`}
                  id={(name) => `atagande-${order}-${name}`}
                  written={NOTHING}
                  error={undefined}
                />
              </div>
            </Card>
          ))}
        </>
      )}
    </OrderForm>
  );
}

/** What the paper says; `null` while its day is missing or nothing is entered. */
function paperIn(form: HTMLFormElement, commitments: readonly Commitment[]) {
  const { arrivedOn } = fieldsOf(form, ['arrivedOn']);
  const said = commitments.map(({ id }) => ({ commitmentId: id, ...draftIn(form, `${id}-`) }));
  const isSaid = said.some(({ status }) => status !== null);
  return arrivedOn !== '' && isSaid ? { arrivedOn, said } : null;
}

const NOTHING = { status: null, done: '', obstacles: '', numbers: '' } as const;
