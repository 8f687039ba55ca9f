import type { AdoptionCase, WorksheetRow } from '@overens/domain/adoption/adoption-case';
import { proposeCommitments } from '@overens/domain/adoption/propose-commitments';
import { likelyOrigins, originsAmong } from '@overens/domain/adoption/propose-lineage';
import { changeOfRow, withoutFate } from '@overens/domain/adoption/trace-lineage';
import type { Commitment } from '@overens/domain/agreement/commitment';
import type { AdoptionId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { AgreementText } from '@overens/text/model/agreement-text';
import type { Deps } from '../deps.ts';
import type { CommitmentsView, WorksheetRowView } from './adoption-views.ts';
import { earlierCommitments, loadAdoption, textOfAdoption } from './load-adoption.ts';

/**
 * The list of commitments of the text put forward: as somebody saved it, else as the import read them in the
 * text and general rules propose, each with what it seems to have grown out of.
 */
export async function readCommitments(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly adoptionId: AdoptionId },
): Promise<Result<CommitmentsView, Refusal>> {
  const loaded = await loadAdoption(deps, query);
  if (loaded === null) return refuse({ code: 'notFound', what: 'stage' });
  const { adoption, agreement } = loaded;
  const { tenantId } = query;
  const [text, all] = await Promise.all([
    textOfAdoption(deps, adoption),
    deps.stages.ofAgreement('commitment', tenantId, agreement.id),
  ]);
  const earlier = earlierOf(adoption, agreement, all);
  const { worksheet } = adoption;
  const rows =
    worksheet.state === 'proposed' ? proposedRows(text, earlier) : savedRows(worksheet.rows, earlier);
  const dropped = worksheet.state === 'proposed' ? [] : worksheet.dropped;
  return ok({
    adoptionId: adoption.id,
    status: adoption.status,
    state: worksheet.state,
    revision: worksheet.revision,
    confirmed: await confirmedBy(deps, adoption),
    rows,
    dropped,
    earlier: earlier.map(({ id, order, party, wording }) => ({ id, order, party, wording })),
    withoutFate: withoutFate({ rows, dropped }, earlier).map(({ id }) => id),
    units: unitsOf(text),
  });
}

/** Once this visit has adopted its text, the earlier ones are those that it gave a fate. */
function earlierOf(
  adoption: AdoptionCase,
  agreement: Parameters<typeof earlierCommitments>[0],
  all: readonly Commitment[],
): Commitment[] {
  const isAdopted = adoption.status === 'closed' && adoption.closing.how === 'adopted';
  if (!isAdopted) return earlierCommitments(agreement, all);
  return all
    .filter(({ fate }) => fate?.kind !== 'annulled' && fate?.cycle === adoption.stage.cycle)
    .toSorted((a, b) => a.order - b.order);
}

/** Every paragraph; those that may undertake something, but not surely, are marked for a person to judge. */
function unitsOf(text: AgreementText): CommitmentsView['units'] {
  const unsure = new Map(
    proposeCommitments(text)
      .filter(({ confidence }) => confidence === 'low')
      .map(({ unitId, party }) => [unitId, party]),
  );
  return text.sections.flatMap(({ heading, paragraphs }) =>
    paragraphs.map(({ id, text: words }) => ({ id, heading, text: words, maybeOf: unsure.get(id) ?? null })),
  );
}

function proposedRows(text: AgreementText, earlier: readonly Commitment[]): WorksheetRowView[] {
  const sure = proposeCommitments(text).filter(({ confidence }) => confidence !== 'low');
  const originsOf = originsAmong(earlier);
  const proposed = sure.map((row) => {
    const guesses = originsOf(row);
    return { ...row, guesses, from: likelyOrigins(guesses) };
  });
  return proposed.map((row) => ({ ...row, change: changeOfRow(row, proposed, earlier) }));
}

function savedRows(rows: readonly WorksheetRow[], earlier: readonly Commitment[]): WorksheetRowView[] {
  const originsOf = originsAmong(earlier);
  return rows.map((row) => ({
    ...row,
    change: changeOfRow(row, rows, earlier),
    confidence: null,
    guesses: originsOf(row),
  }));
}

async function confirmedBy(
  deps: Deps,
  { tenantId, worksheet }: AdoptionCase,
): Promise<CommitmentsView['confirmed']> {
  if (worksheet.state !== 'confirmed') return null;
  const names = await deps.tenants.personNames(tenantId, [worksheet.by]);
  return { at: worksheet.at, by: names.get(worksheet.by) ?? 'En medarbetare' };
}
