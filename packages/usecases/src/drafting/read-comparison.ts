import { isReturnCause } from '@overens/domain/drafting/finish-drafting';
import type { Disposition } from '@overens/domain/drafting/disposition';
import { revisionOf, type DraftingWork } from '@overens/domain/drafting/drafting-work';
import { countingNote, noteOn } from '@overens/domain/drafting/editorial-note';
import type { DraftingId, TenantId, UnitId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { Refusal } from '@overens/domain/registry/refusal';
import { followUnits, type FollowedSection } from '@overens/text/diff/follow-units';
import { AgreementText } from '@overens/text/model/agreement-text';
import type { Deps } from '../deps.ts';
import { changesInWork } from './changes-in-work.ts';
import { comparedParagraphView, followedView, titlesIn } from './compared-views.ts';
import type { CauseView, ComparisonView } from './drafting-views.ts';
import { editorialReader, type EditorialReader } from './editorial-words.ts';
import { loadDrafting, versionOf, type LoadedDrafting } from './load-drafting.ts';
import { sectionKey } from './parts-of-drafting.ts';
import { chainTo, heirsOf } from './version-chain.ts';

/**
 * What was changed since the version that was sent out (in a cycle that has asked nobody yet: since the one the work
 * began with), section by section, with what led to it. A changed section that nobody has stated a cause for says so.
 * domain.md §8.10 RE-04, X-10.
 */
export async function readComparison(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly draftingId: DraftingId },
): Promise<Result<ComparisonView, Refusal>> {
  const loaded = await loadDrafting(deps, query);
  if (loaded === null) return refuse({ code: 'notFound', what: 'stage' });
  const { work, texts, base, text, agreement } = loaded;
  const from = work.basis.kind === 'answers' ? versionOf(texts, work.basis.remissed) : base.version;
  const works = await deps.stages.visits('draftingWork', query.tenantId, agreement.id);
  const around: Around = {
    loaded,
    changes: changesSince(loaded, from.number),
    editorialOf: await editorialReader(deps, query.tenantId, works),
    before: AgreementText.parse(from.body),
  };
  const last = work.status === 'open' ? base.version : versionOf(texts, work.textVersionId);
  const heirs = [
    ...heirsOf(chainTo(texts, last, from)),
    ...(work.status === 'open' ? (work.heirs ?? []) : []),
  ];
  return ok({
    draftingId: work.id,
    from: { number: from.number, wasRemissed: work.basis.kind === 'answers' },
    toNumber: work.status === 'open' ? null : last.number,
    sections: followUnits(around.before, text, heirs).map((section) => sectionView(section, around)),
  });
}

interface Around {
  readonly loaded: LoadedDrafting;
  readonly changes: ReadonlyMap<UnitId, SectionChanges>;
  readonly editorialOf: EditorialReader;
  readonly before: AgreementText;
}

/** Why a section was changed, by all versions since and by the work that goes on. */
interface SectionChanges {
  readonly causes: ReadonlySet<string>;
  /** One of them changed it without any cause stated. */
  readonly isUnexplained: boolean;
  /** What the work that goes on has changed it for; `null` when it has not. */
  readonly inWork: readonly string[] | null;
}

function sectionView(section: FollowedSection, around: Around): ComparisonView['sections'][number] {
  const { loaded, changes, before } = around;
  const titles = titlesIn(before, loaded.text);
  const { id, level, fate } = section;
  const own = changes.get(id);
  const leading = fate === 'same' ? [] : [...(own?.causes ?? [])];
  const told = causeViews(around, id, leading);
  const isUnexplained = told.length === 0 || (own?.isUnexplained ?? false);
  return {
    id,
    level,
    fate,
    title: titles.get(id) ?? '',
    heading: section.heading.map((part) => ({ ...part })),
    headingFrom: followedView(section.headingFrom, titles),
    paragraphs: section.paragraphs.map((unit) => comparedParagraphView(unit, titles)),
    causes: fate !== 'same' && isUnexplained ? [...told, { kind: 'notStated' }] : told,
    editorial: editorialOn(loaded.work, id, own?.inWork ?? null),
    others: causeViews(around, id, commentsBeside(loaded, id, leading)),
  };
}

/** What may be said of a section that the work has changed: where nothing else has led to it, or it has been said. */
function editorialOn(
  work: DraftingWork,
  id: UnitId,
  inWork: readonly string[] | null,
): ComparisonView['sections'][number]['editorial'] {
  if (work.status !== 'open' || inWork === null) return null;
  const reason = countingNote(work, id)?.reason ?? null;
  if (inWork.length > 0 && reason === null) return null;
  return { revision: revisionOf(work, id), version: noteOn(work, id)?.version ?? 0, reason };
}

/** Every cause of every version after `number` up to this visit's, and of the work that goes on. */
function changesSince(loaded: LoadedDrafting, number: number): ReadonlyMap<UnitId, SectionChanges> {
  const { work, texts, base } = loaded;
  const last = work.status === 'open' ? base.version : versionOf(texts, work.textVersionId);
  const written = texts
    .filter((version) => version.number > number && version.number <= last.number)
    .flatMap(({ origin }) => (origin.kind === 'drafted' ? origin.changes : []));
  const inWork = new Map(changesInWork(loaded).map(({ sectionId, causes }) => [sectionId, causes]));
  const goingOn = [...inWork].map(([sectionId, causes]) => ({ sectionId, causes }));
  const bySection = Map.groupBy([...written, ...goingOn], ({ sectionId }) => sectionId);
  return new Map(
    [...bySection].map(([sectionId, ones]) => [
      sectionId,
      {
        causes: new Set(ones.flatMap(({ causes }) => causes)),
        isUnexplained: ones.some(({ causes }) => causes.length === 0),
        inWork: inWork.get(sectionId) ?? null,
      },
    ]),
  );
}

/** Dispositions of comments on a section that led to nothing in it. */
function commentsBeside(loaded: LoadedDrafting, id: UnitId, leading: readonly string[]): string[] {
  return loaded.comments.flatMap(({ partKey, disposition }) =>
    partKey === sectionKey(id) && disposition !== null && !leading.includes(disposition.id)
      ? [disposition.id]
      : [],
  );
}

function causeViews(
  { loaded: { dispositions, asked, agreement }, editorialOf }: Around,
  sectionId: UnitId,
  causes: readonly string[],
): CauseView[] {
  const byId = new Map<string, Disposition>(dispositions.map((one) => [one.id, one]));
  return causes.flatMap((cause): CauseView[] => {
    if (isReturnCause(cause)) {
      const run = agreement.stages.find(({ stage }) => cause.endsWith(stageWorkflowId(stage)));
      return run === undefined ? [] : [{ kind: 'returned', title: run.title }];
    }
    const word = editorialOf(cause, sectionId);
    if (word !== null) return [{ kind: 'editorial', ...word }];
    const disposition = byId.get(cause);
    if (disposition === undefined) return [];
    const name = asked?.recipients.get(disposition.recipientId)?.name ?? '';
    const { outcome, reason } = disposition.verdict;
    return [{ kind: 'disposition', name, outcome, reason }];
  });
}
