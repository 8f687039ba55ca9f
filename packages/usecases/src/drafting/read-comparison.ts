import { changesOf, isReturnCause } from '@overens/domain/drafting/finish-drafting';
import type { Disposition } from '@overens/domain/drafting/disposition';
import type { DraftingId, TenantId, UnitId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { Refusal } from '@overens/domain/registry/refusal';
import { changedSections, compareTexts } from '@overens/text/diff/compare-texts';
import { AgreementText } from '@overens/text/model/agreement-text';
import type { Deps } from '../deps.ts';
import type { CauseView, ComparisonView } from './drafting-views.ts';
import { loadDrafting, versionOf, type LoadedDrafting } from './load-drafting.ts';
import { sectionKey } from './parts-of-drafting.ts';
import { returnedBy } from './returned-text.ts';

/**
 * What was changed since the version that was sent out (in a cycle that has asked nobody yet: since the one the work
 * began with), section by section, with the dispositions that led to it. A changed section that nothing led to is
 * editorial and has no causes. domain.md §8.10 RE-04, X-10.
 */
export async function readComparison(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly draftingId: DraftingId },
): Promise<Result<ComparisonView, Refusal>> {
  const loaded = await loadDrafting(deps, query);
  if (loaded === null) return refuse({ code: 'notFound', what: 'stage' });
  const { work, texts, base, text } = loaded;
  const from = work.basis.kind === 'answers' ? versionOf(texts, work.basis.remissed) : base.version;
  const causes = causesSince(loaded, from.number);
  const sections = compareTexts(AgreementText.parse(from.body), text).map((section) => {
    const leading = section.fate === 'same' ? [] : [...(causes.get(section.id) ?? [])];
    return {
      id: section.id,
      level: section.level,
      fate: section.fate,
      heading: section.heading.map((part) => ({ ...part })),
      paragraphs: section.paragraphs.map((unit) => ({
        ...unit,
        parts: unit.parts.map((part) => ({ ...part })),
      })),
      causes: causeViews(loaded, leading),
      others: causeViews(loaded, commentsBeside(loaded, section.id, leading)),
    };
  });
  return ok({
    draftingId: work.id,
    from: { number: from.number, wasRemissed: work.basis.kind === 'answers' },
    toNumber: work.status === 'open' ? null : versionOf(texts, work.textVersionId).number,
    sections,
  });
}

/** Every cause of every version after `number` up to this visit's, and of the work that goes on. */
function causesSince(loaded: LoadedDrafting, number: number): ReadonlyMap<UnitId, ReadonlySet<string>> {
  const { work, texts, base, text, agreement, comments } = loaded;
  const last = work.status === 'open' ? base.version : versionOf(texts, work.textVersionId);
  const written = texts
    .filter((version) => version.number > number && version.number <= last.number)
    .flatMap(({ origin }) => (origin.kind === 'drafted' ? origin.changes : []));
  const goingOn =
    work.status === 'open'
      ? changesOf(work, {
          comments,
          changedSections: changedSections(base.text, text),
          returnedBy: returnedBy(agreement, work.stage)?.stage ?? null,
        })
      : [];
  const causes = new Map<UnitId, Set<string>>();
  for (const change of [...written, ...goingOn]) {
    const known = causes.get(change.sectionId) ?? new Set();
    for (const cause of change.causes) known.add(cause);
    causes.set(change.sectionId, known);
  }
  return causes;
}

/** Dispositions of comments on a section that led to nothing in it. */
function commentsBeside(loaded: LoadedDrafting, id: UnitId, leading: readonly string[]): string[] {
  return loaded.comments.flatMap(({ unitKey, disposition }) =>
    unitKey === sectionKey(id) && disposition !== null && !leading.includes(disposition.id)
      ? [disposition.id]
      : [],
  );
}

function causeViews(
  { dispositions, asked, agreement }: LoadedDrafting,
  causes: readonly string[],
): CauseView[] {
  const byId = new Map<string, Disposition>(dispositions.map((one) => [one.id, one]));
  return causes.flatMap((cause): CauseView[] => {
    if (isReturnCause(cause)) {
      const run = agreement.stages.find(({ stage }) => cause.endsWith(stageWorkflowId(stage)));
      return run === undefined ? [] : [{ kind: 'returned', title: run.title }];
    }
    const disposition = byId.get(cause);
    if (disposition === undefined) return [];
    const name = asked?.recipients.get(disposition.recipientId)?.name ?? '';
    const { outcome, reason } = disposition.verdict;
    return [{ kind: 'disposition', name, outcome, reason }];
  });
}
