import type { Agreement } from '@overens/domain/agreement/agreement';
import type { Deps } from '../deps.ts';
import type { PublicReportRow } from './accession-views.ts';

/** The yearly reports that have been published, of every cycle, the newest first. */
export async function publishedReports(
  deps: Deps,
  { tenantId, id }: Pick<Agreement, 'tenantId' | 'id'>,
): Promise<PublicReportRow[]> {
  const followUps = await deps.stages.visits('followUp', tenantId, id);
  return followUps
    .flatMap((followUp): PublicReportRow[] =>
      followUp.status === 'closed'
        ? [{ id: followUp.id, dueOn: followUp.dueOn, publishedAt: followUp.published.at }]
        : [],
    )
    .toReversed();
}
