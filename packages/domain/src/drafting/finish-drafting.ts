import type { TextVersion } from '../agreement/text-version.ts';
import type { PersonId, TextVersionId, UnitId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { stageWorkflowId, type StageVisit } from '../process/stage-visit.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { WeighedComment } from './comments.ts';
import { sectionsChangedBy } from './disposition.ts';
import type { DraftingWork, OpenDrafting } from './drafting-work.ts';

/** What stands around the work when it is finished, all of it read in the same transaction. */
export interface Finishing {
  readonly comments: readonly WeighedComment[];
  /** What each part of the text is called, by unit key. */
  readonly titles: ReadonlyMap<string, string>;
  /** Sections whose words, place or existence differ from the version that the work began with. */
  readonly changedSections: readonly UnitId[];
  /** The stage that sent the text back to this one, if one did. */
  readonly returnedBy: StageVisit | null;
  /** The number of the newest version so far. */
  readonly newestNumber: number;
  readonly textVersionId: TextVersionId;
  readonly textHash: string;
  readonly by: PersonId;
}

/**
 * Makes the words that were worked on into the next version, with the reasons for each changed section. Words that
 * did not change may be finished too: then the same wording is the new version. Refuses finished work, words that
 * somebody changed after this officer looked, and any comment without a disposition, told how many and where
 * (domain.md §8.10 RE-04).
 */
export function decideFinish(
  work: DraftingWork,
  order: { readonly version: number },
  around: Finishing,
  now: Instant,
): Result<Change<null>, Refusal> {
  if (work.status !== 'open') return refuse({ code: 'draftingFinished' });
  if (work.version !== order.version) {
    return refuse({ code: 'staleVersion', expected: order.version, actual: work.version });
  }
  const unweighed = around.comments.filter(({ disposition }) => disposition === null);
  if (unweighed.length > 0) return refuse(unweighedRefusal(unweighed, around.titles));
  const { textVersionId, textHash, by } = around;
  const changes = changesOf(work, around);
  const number = around.newestNumber + 1;
  const { body: _body, revisions: _revisions, dueToReturn: _due, heirs, ...rest } = work;
  const text: TextVersion = {
    id: textVersionId,
    tenantId: work.tenantId,
    agreementId: work.stage.agreementId,
    version: 1,
    number,
    origin: {
      kind: 'drafted',
      stage: work.stage,
      basedOn: work.basedOn,
      changes,
      ...(heirs === undefined || heirs.length === 0 ? {} : { heirs }),
    },
    body: work.body,
    hash: textHash,
    createdAt: now,
    createdBy: by,
  };
  const closed: DraftingWork = {
    ...rest,
    version: work.version + 1,
    status: 'finished',
    textVersionId,
    finishedAt: now,
    finishedBy: by,
  };
  return ok({
    outcome: null,
    writes: [
      { put: 'textVersion', value: text },
      { put: 'draftingWork', value: closed },
    ],
    facts: [
      {
        type: 'drafting.finished',
        data: {
          draftingId: work.id,
          textVersionId,
          number,
          textHash,
          weighed: around.comments.length,
          changed: changes.length,
          editorial: changes.filter(({ causes }) => causes.length === 0).length,
        },
      },
    ],
    owed: [],
  });
}

/** How many comments lack a disposition, and in which parts of the text, most first. */
export function unweighedRefusal(
  unweighed: readonly Pick<WeighedComment, 'unitKey'>[],
  titles: ReadonlyMap<string, string>,
): Extract<Refusal, { code: 'commentsUnweighed' }> {
  const counts = new Map<string, number>();
  for (const { unitKey } of unweighed) counts.set(unitKey, (counts.get(unitKey) ?? 0) + 1);
  const where = [...counts]
    .map(([unitKey, count]) => ({ unitKey, title: titles.get(unitKey) ?? unitKey, count }))
    .toSorted((a, b) => b.count - a.count);
  return { code: 'commentsUnweighed', count: unweighed.length, where };
}

/** A changed section with its causes: dispositions of this visit, and what sent the text back; none: editorial. */
export function changesOf(
  work: Pick<OpenDrafting, 'id' | 'dueToReturn'>,
  around: Pick<Finishing, 'comments' | 'changedSections' | 'returnedBy'>,
): { sectionId: UnitId; causes: string[] }[] {
  const own = around.comments.flatMap(({ disposition }) =>
    disposition !== null && disposition.draftingId === work.id ? [disposition] : [],
  );
  return around.changedSections.map((sectionId) => {
    const causes: string[] = own
      .filter((disposition) => sectionsChangedBy(disposition).includes(sectionId))
      .map(({ id }) => id);
    const { returnedBy } = around;
    const isReturned = returnedBy !== null && work.dueToReturn.includes(sectionId);
    return { sectionId, causes: isReturned ? [...causes, returnCause(returnedBy)] : causes };
  });
}

/** How a version names the stage that sent the text back as the cause of a change. */
export function returnCause(stage: StageVisit): string {
  return `${RETURN}${stageWorkflowId(stage)}`;
}

/** Whether a cause is a stage that sent the text back; the others are dispositions. */
export function isReturnCause(cause: string): boolean {
  return cause.startsWith(RETURN);
}

const RETURN = 'return:';
