import type { RoundId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { readPastedRows as readRows } from '@overens/domain/remiss/read-pasted-rows';
import type { Deps } from '../deps.ts';
import type { PastedRowsView } from './remiss-views.ts';

/** Shows how pasted rows are understood, before anything is added. Changes nothing. */
export async function readPastedRows(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly roundId: RoundId; readonly pasted: string },
): Promise<Result<PastedRowsView, Refusal>> {
  const [round, recipients] = await Promise.all([
    deps.remiss.round(query.tenantId, query.roundId),
    deps.remiss.recipients(query.tenantId, query.roundId),
  ]);
  if (round === null) return refuse({ code: 'notFound', what: 'round' });
  const names = recipients.map(({ name }) => name);
  return ok({ rows: readRows(query.pasted, names) });
}
