import type { PublicReportView } from '@overens/usecases/follow-up/follow-up-views';

type Commitment = PublicReportView['report']['commitments'][number];

/** The commitments of a report that nobody reported on; told together, not once for each party. */
export function notReportedOn(commitments: readonly Commitment[]): readonly Commitment[] {
  return commitments.filter(({ reports }) => reports.length === 0);
}

/** The commitments that a report has something to tell of. */
export function toldOf(commitments: readonly Commitment[]): readonly Commitment[] {
  return commitments.filter(({ reports, summary }) => reports.length > 0 || summary !== '');
}
