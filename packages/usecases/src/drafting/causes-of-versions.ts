import type { Agreement } from '@overens/domain/agreement/agreement';
import type { TextVersion } from '@overens/domain/agreement/text-version';
import type { Disposition } from '@overens/domain/drafting/disposition';
import { isReturnCause } from '@overens/domain/drafting/finish-drafting';
import type { RoundId, UnitId } from '@overens/domain/kernel/id';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { Deps } from '../deps.ts';
import { editorialReader } from './editorial-words.ts';
import { returnReasons } from './return-reasons.ts';
import type { VersionCause } from './version-views.ts';

/**
 * What led to the changes that made each of these versions, by section: answers, what a meeting said, a body, an
 * officer's word; and where nobody has stated anything, that.
 */
export async function causesOfVersions(
  deps: Deps,
  agreement: Agreement,
  versions: readonly TextVersion[],
): Promise<ReadonlyMap<UnitId, readonly VersionCause[]>> {
  const causeOf = await causeReader(deps, agreement);
  const found = new Map<UnitId, VersionCause[]>();
  for (const { number, origin } of versions) {
    if (origin.kind === 'launched') continue;
    for (const { sectionId, causes } of origin.changes) {
      const read = await Promise.all(causes.map((cause) => causeOf(cause, { number, sectionId })));
      const told = read.filter((cause) => cause !== null);
      const stated = told.length === 0 ? [{ kind: 'notStated' as const, number, onlyForm: false }] : told;
      found.set(sectionId, [...(found.get(sectionId) ?? []), ...stated]);
    }
  }
  return found;
}

type CauseOf = (
  cause: string,
  of: { readonly number: number; readonly sectionId: UnitId },
) => Promise<VersionCause | null>;

async function causeReader(deps: Deps, agreement: Agreement): Promise<CauseOf> {
  const { tenantId, id } = agreement;
  const [dispositions, works] = await Promise.all([
    deps.stages.ofAgreement('disposition', tenantId, id),
    deps.stages.visits('draftingWork', tenantId, id),
  ]);
  const roundOf = new Map<string, RoundId>(
    works.flatMap((work) => (work.basis.kind === 'answers' ? [[work.id, work.basis.roundId]] : [])),
  );
  const rounds = [...new Set(roundOf.values())];
  const recipients = (await Promise.all(rounds.map((one) => deps.remiss.recipients(tenantId, one)))).flat();
  const names = new Map<string, string>(recipients.map((one) => [one.id, one.name]));
  const byId = new Map<string, Disposition>(dispositions.map((one) => [one.id, one]));
  const editorialOf = await editorialReader(deps, tenantId, works);
  return async (cause, { number, sectionId }) => {
    if (isReturnCause(cause)) return await returnedCause(deps, agreement, cause, number);
    const word = editorialOf(cause, sectionId);
    if (word !== null) return { kind: 'editorial', number, ...word };
    const disposition = byId.get(cause);
    if (disposition === undefined) return null;
    const { verdict, comment, recipientId, draftingId } = disposition;
    return {
      kind: 'disposition',
      number,
      name: names.get(recipientId) ?? 'En borttagen mottagare',
      outcome: verdict.outcome,
      reason: verdict.reason,
      roundId: roundOf.get(draftingId) ?? null,
      answerId: comment.answerId,
      unitKey: comment.unitKey,
    };
  };
}

async function returnedCause(
  deps: Deps,
  { tenantId, stages }: Agreement,
  cause: string,
  number: number,
): Promise<VersionCause | null> {
  const run = stages.find(({ stage }) => cause.endsWith(stageWorkflowId(stage)));
  if (run === undefined) return null;
  const reasons = await returnReasons(deps, tenantId, run.stage);
  const by = run.stage.kind === 'adoption' ? 'body' : 'meeting';
  return { kind: 'returned', number, by, title: run.title, reasons: reasons.map((one) => ({ ...one })) };
}
