import type { TextVersion } from '../agreement/text-version.ts';
import type { PersonId, TextVersionId, UnitId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { stageWorkflowId, type StageVisit } from '../process/stage-visit.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { WeighedComment } from './comments.ts';
import { sectionsChangedBy } from './disposition.ts';
import { countingNote, editorialCause } from './editorial-note.ts';
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
  const changes = changesOf(work, around);
  const text = newVersion(work, around, changes, now);
  const editorial = changes.flatMap(({ sectionId }) => countingNote(work, sectionId) ?? []);
  const { textVersionId, textHash, by } = around;
  const { number } = text;
  const { id, tenantId, stage, basis, basedOn } = work;
  const closed: DraftingWork = {
    id,
    tenantId,
    stage,
    basis,
    basedOn,
    version: work.version + 1,
    status: 'finished',
    textVersionId,
    finishedAt: now,
    finishedBy: by,
    ...(editorial.length === 0 ? {} : { editorial }),
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
          editorial: editorial.length,
          withoutCause: changes.filter(({ causes }) => causes.length === 0).length,
        },
      },
    ],
    owed: [],
  });
}

function newVersion(
  { tenantId, stage, basedOn, body, heirs }: OpenDrafting,
  { textVersionId, textHash, newestNumber, by }: Finishing,
  changes: ReturnType<typeof changesOf>,
  now: Instant,
): TextVersion {
  const inherited = heirs === undefined || heirs.length === 0 ? {} : { heirs };
  return {
    id: textVersionId,
    tenantId,
    agreementId: stage.agreementId,
    version: 1,
    number: newestNumber + 1,
    origin: { kind: 'drafted', stage, basedOn, changes, ...inherited },
    body,
    hash: textHash,
    createdAt: now,
    createdBy: by,
  };
}

/** How many comments lack a disposition, and in which parts of the text, most first. */
export function unweighedRefusal(
  unweighed: readonly Pick<WeighedComment, 'partKey'>[],
  titles: ReadonlyMap<string, string>,
): Extract<Refusal, { code: 'commentsUnweighed' }> {
  const counts = new Map<string, number>();
  for (const { partKey } of unweighed) counts.set(partKey, (counts.get(partKey) ?? 0) + 1);
  const where = [...counts]
    .map(([unitKey, count]) => ({ unitKey, title: titles.get(unitKey) ?? unitKey, count }))
    .toSorted((a, b) => b.count - a.count);
  return { code: 'commentsUnweighed', count: unweighed.length, where };
}

/**
 * A changed section with its causes: dispositions of this visit, what sent the text back, and an officer's word that it
 * is editorial; none: nobody has stated a cause.
 */
export function changesOf(
  work: Pick<OpenDrafting, 'id' | 'dueToReturn' | 'revisions' | 'editorial'>,
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
    if (isReturned) causes.push(returnCause(returnedBy));
    if (countingNote(work, sectionId) !== null) causes.push(editorialCause(work.id));
    return { sectionId, causes };
  });
}

/** How a version names the stage that sent the text back as the cause of a change. */
export function returnCause(stage: StageVisit): string {
  return `${RETURN}${stageWorkflowId(stage)}`;
}

/** Whether a cause is a stage that sent the text back. */
export function isReturnCause(cause: string): boolean {
  return cause.startsWith(RETURN);
}

const RETURN = 'return:';
