import type { Agreement } from '@overens/domain/agreement/agreement';
import type { Instant } from '@overens/domain/kernel/instant';
import { isSameVisit, type StageRun } from '@overens/domain/process/stage-run';
import type { StageVisit } from '@overens/domain/process/stage-visit';
import type { Deps } from '../deps.ts';
import { returnReasons, type ReturnReason } from './return-reasons.ts';

/** Which stage sent the text back to this visit, and what was said there. */
export interface ReturnedText {
  readonly stage: StageVisit;
  readonly title: string;
  readonly at: Instant;
  readonly reasons: readonly ReturnReason[];
}

/** The stage whose return made this visit; `null` for a visit that came in its turn. */
export function returnedBy({ stages }: Pick<Agreement, 'stages'>, stage: StageVisit): StageRun | null {
  const begun = stages.findIndex((run) => isSameVisit(run.stage, stage));
  const before = begun === -1 ? stages : stages.slice(0, begun);
  const last = before.filter((run) => run.stage.cycle === stage.cycle && run.end !== null).at(-1);
  const outcome = last?.end?.outcome;
  return last !== undefined && outcome?.kind === 'returned' && outcome.to === stage.stageKey ? last : null;
}

/** What sent the text back to this visit, with the reasons as they stand in that stage's document. */
export async function readReturnedText(
  deps: Deps,
  agreement: Agreement,
  stage: StageVisit,
): Promise<ReturnedText | null> {
  const run = returnedBy(agreement, stage);
  if (run === null || run.end === null) return null;
  const reasons = await returnReasons(deps, agreement.tenantId, run.stage);
  return { stage: run.stage, title: run.title, at: run.end.at, reasons };
}
