import type { TenantId } from '@overens/domain/kernel/id';
import type { Deps } from '../deps.ts';
import type { AgreementFilter } from '../ports/agreement-queries.ts';
import { agreementRow } from './agreement-row.ts';
import type { AgreementListView } from './agreement-views.ts';

/**
 * A page of the municipality's agreements, the next event first, so that what is overdue is on top.
 * @param query.show `overdue` ends the list where what is overdue ends
 */
export async function listAgreements(
  deps: Deps,
  query: AgreementFilter & {
    readonly tenantId: TenantId;
    readonly cursor: string | null;
    readonly show: 'all' | 'overdue';
  },
): Promise<AgreementListView> {
  const { tenantId, mode, awaited, search, cursor, show } = query;
  const now = deps.clock.now();
  const [page, counts] = await Promise.all([
    deps.agreements.page(tenantId, { mode, awaited, search }, { cursor, limit: ROWS_PER_PAGE, now }),
    deps.agreements.counts(tenantId, { now, atMost: COUNTED_AT_MOST }),
  ]);
  const rows = page.items.map((agreement) => agreementRow(agreement, now));
  const isPast = page.items.some(({ next }) => next !== null && next.until >= now);
  return show === 'all'
    ? { rows, nextCursor: page.nextCursor, counts, now }
    : {
        rows: rows.filter(({ next }) => next?.overdue === true),
        nextCursor: isPast ? null : page.nextCursor,
        counts,
        now,
      };
}

const ROWS_PER_PAGE = 25;
/** More than this is told as more, so that the dashboard costs the same however many agreements there are. */
const COUNTED_AT_MOST = 99;
