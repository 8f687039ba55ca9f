import { can, type Actor } from '@overens/domain/access/access';
import { closingInstant } from '@overens/domain/calendar/stockholm-calendar';
import type { DraftingId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { isSameVisit } from '@overens/domain/process/stage-run';
import type { Refusal } from '@overens/domain/registry/refusal';
import { workOfEditorial } from '@overens/domain/drafting/editorial-note';
import { followUnits, isShownElsewhere } from '@overens/text/diff/follow-units';
import { presentUnit } from '@overens/text/history/unit-history';
import type { Deps } from '../deps.ts';
import { changesInWork } from './changes-in-work.ts';
import { dueDayOf } from './drafting-story.ts';
import type { CommitmentView, DraftingView } from './drafting-views.ts';
import { loadDrafting, versionOf, type LoadedDrafting } from './load-drafting.ts';
import { partsOf, sectionKey, titleOf } from './parts-of-drafting.ts';
import { readFinishOrder } from './read-finish-order.ts';
import { readReturnedText } from './returned-text.ts';

/** Where a drafting stands: how many comments are weighed, what has been changed, what sent the text back. */
export async function readDrafting(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly draftingId: DraftingId; readonly actor: Actor },
): Promise<Result<DraftingView, Refusal>> {
  const loaded = await loadDrafting(deps, query);
  if (loaded === null) return refuse({ code: 'notFound', what: 'stage' });
  const { work, agreement, now, base, comments } = loaded;
  const { tenantId, stage } = work;
  const [returned, commitments, order] = await Promise.all([
    readReturnedText(deps, agreement, stage),
    commitmentsBeside(deps, loaded),
    readFinishOrder(deps, work),
  ]);
  const dueOn = dueDayOf(agreement, stage);
  const parts = partsOf(loaded);
  const isOpen = work.status === 'open';
  return ok({
    id: work.id,
    tenantId,
    agreementId: agreement.id,
    agreementName: agreement.name,
    mode: agreement.mode.kind,
    now,
    title: agreement.stages.find((run) => isSameVisit(run.stage, stage))?.title ?? stage.stageKey,
    cycle: stage.cycle,
    visit: stage.visit,
    status: work.status,
    version: work.version,
    dueOn,
    overdue: isOpen && dueOn !== null && closingInstant(dueOn) <= now,
    roundId: work.basis.kind === 'answers' ? work.basis.roundId : null,
    returned:
      returned === null ? null : { title: returned.title, at: returned.at, reasons: [...returned.reasons] },
    baseNumber: base.version.number,
    parts,
    progress: {
      weighed: comments.filter(({ disposition }) => disposition !== null).length,
      total: comments.length,
    },
    changedSections: parts.filter(({ fate }) => fate !== null && fate !== 'same').length,
    withoutCause: withoutCause(loaded),
    commitments,
    result: resultOf(loaded),
    order,
    may: { work: isOpen && can(query.actor, 'drafting.work', { tenantId }) },
  });
}

function resultOf({ work, texts }: LoadedDrafting): DraftingView['result'] {
  if (work.status === 'open') return null;
  const { number, origin } = versionOf(texts, work.textVersionId);
  const changes = origin.kind === 'drafted' ? origin.changes : [];
  const isEditorial = (cause: string): boolean => workOfEditorial(cause) !== null;
  return {
    number,
    changed: changes.length,
    editorial: changes.filter(({ causes }) => causes.some(isEditorial)).length,
    withoutCause: changes.filter(({ causes }) => causes.length === 0).length,
    at: work.finishedAt,
  };
}

function withoutCause(loaded: LoadedDrafting): DraftingView['withoutCause'] {
  return changesInWork(loaded)
    .filter(({ causes }) => causes.length === 0)
    .map(({ sectionId: id }) => ({ id, title: titleOf(id, [loaded.text, loaded.base.text]) }));
}

/** The commitments of the version in force, and what the text being worked on has made of each. */
async function commitmentsBeside(
  deps: Deps,
  { agreement, base, text, work }: LoadedDrafting,
): Promise<CommitmentView[]> {
  const { inForce, tenantId, id } = agreement;
  if (inForce === null) return [];
  const all = await deps.stages.ofAgreement('commitment', tenantId, id);
  const heirs = work.status === 'open' ? (work.heirs ?? []) : [];
  // One that went to another chapter is met where it stands now, one that became part of another there.
  const places = new Map(
    followUnits(base.text, text, heirs).flatMap((section) =>
      section.paragraphs
        .filter((unit) => !isShownElsewhere(unit))
        .map((unit) => [unit.id, { section, unit }] as const),
    ),
  );
  return all
    .filter(({ textVersionId }) => textVersionId === inForce.textVersionId)
    .toSorted((a, b) => a.order - b.order)
    .map(({ id: commitmentId, order, party, wording, unitId }): CommitmentView => {
      const place = places.get(presentUnit(unitId, (one) => places.has(one), heirs) ?? unitId);
      return {
        id: commitmentId,
        order,
        party,
        wording,
        partKey: place === undefined ? null : sectionKey(place.section.id),
        fate: place?.unit.fate ?? 'removed',
      };
    });
}
