import type { Agreement } from '../agreement/agreement.ts';
import type { Instant } from '../kernel/instant.ts';
import { isSameVisit, type StageRun } from './stage-run.ts';
import type { StageVisit } from './stage-visit.ts';

type Life = Pick<Agreement, 'stages' | 'inForce' | 'formerly'>;

/** The visits to what recurs that are of a cycle's version as it stands: none that was begun for an annulled one. */
export function visitsOfVersion(life: Life, cycle: number, stageKey: string): StageRun[] {
  const annulledAt = lastAnnulment(life, cycle);
  return life.stages.filter(
    ({ stage, since }) =>
      stage.cycle === cycle && stage.stageKey === stageKey && (annulledAt === null || since > annulledAt),
  );
}

/** Whether a visit to what recurs was begun for a version whose adoption has been annulled since. */
export function isOfAnnulled(life: Life, stage: StageVisit): boolean {
  const annulledAt = lastAnnulment(life, stage.cycle);
  const run = life.stages.find((one) => isSameVisit(one.stage, stage));
  return run !== undefined && annulledAt !== null && run.since <= annulledAt;
}

function lastAnnulment({ inForce, formerly }: Life, cycle: number): Instant | null {
  return (
    [...(inForce === null ? [] : [inForce]), ...formerly]
      .flatMap((version) => (version.cycle === cycle && version.annulled ? [version.annulled.at] : []))
      .toSorted()
      .at(-1) ?? null
  );
}
