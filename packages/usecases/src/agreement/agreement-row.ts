import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import { standingOf } from '@overens/domain/agreement/agreement-standing';
import type { Instant } from '@overens/domain/kernel/instant';
import type { AgreementRow } from './agreement-views.ts';
import { waitView } from './wait-view.ts';

/** An agreement as a row of the dashboard, judged by its own clock. */
export function agreementRow(agreement: Agreement, serverNow: Instant): AgreementRow {
  const now = agreementNow(agreement, serverNow);
  return {
    id: agreement.id,
    name: agreement.name,
    diarienummer: agreement.diarienummer,
    mode: agreement.mode.kind,
    standing: standingOf(agreement),
    next: agreement.next === null ? null : waitView(agreement.next, agreement, now),
    responsibleBody: agreement.responsibleBody.name,
  };
}
