import type { Agreement } from '../agreement/agreement.ts';
import type { Commitment } from '../agreement/commitment.ts';
import type { Annulment, FormerlyInForce, InForce } from '../agreement/in-force.ts';
import type { DateOnly } from '../kernel/instant.ts';
import { lapsesOn } from '../process/obligation-days.ts';
import { isSameVisit } from '../process/stage-run.ts';
import type { AgreementFact } from '../registry/agreement-event.ts';
import type { StateWrite } from '../registry/state-document.ts';
import { isAdoptedBy, onAdoptedVersion } from './adopted-version.ts';
import type { AdoptionCase } from './adoption-case.ts';

/** What stands around an annulment. */
export interface AnnulmentSurroundings {
  readonly agreement: Agreement;
  readonly commitments: readonly Commitment[];
  readonly today: DateOnly;
  /** The body that takes it up again; `null`: all of them. */
  readonly backTo: string | null;
}

interface Followed {
  readonly writes: StateWrite[];
  readonly facts: AgreementFact[];
}

/**
 * What follows when a court has annulled the decision that adopted a version: it is no longer in force; the one that
 * it replaced is in force again, unless that has ended by its own days; its commitments were never undertaken and the
 * earlier ones have no fate any more; and the adoption is visited again, as after an återremiss. A version that has
 * been replaced or has lapsed meanwhile is only marked, and a decision that adopted nothing changes nothing.
 */
export function annulAdoption(
  adoption: AdoptionCase,
  annulled: Annulment,
  around: AnnulmentSurroundings,
): Followed {
  const { agreement } = around;
  const { inForce } = agreement;
  if (inForce === null || !isAdoptedBy(inForce, adoption) || inForce.lapsedOn !== null) {
    return { writes: onAdoptedVersion(adoption, agreement, marked(annulled)), facts: [] };
  }
  const ceased = marked(annulled)(inForce);
  const before = replacedBy(agreement.formerly, inForce);
  const restored = before !== null && stillStands(before, around.today) ? before : null;
  const value: Agreement = {
    ...agreement,
    version: agreement.version + 1,
    stages: reopened(adoption, around, annulled),
    ...(restored === null
      ? { inForce: { ...ceased, lapsedOn: annulled.on } }
      : {
          inForce: inForceAgain(restored),
          formerly: [
            ...agreement.formerly.filter((one) => one !== restored),
            { ...ceased, replacedOn: annulled.on },
          ],
        }),
  };
  const { cycle, number, textHash } = inForce;
  return {
    writes: [{ put: 'agreement', value }, ...commitmentWrites(inForce, around.commitments)],
    facts: [
      {
        type: 'agreement.adoptionAnnulled',
        data: { cycle, number, textHash, on: annulled.on, restored: restored?.number ?? null },
      },
    ],
  };
}

/** The version whose place another took; `null` when it was the first, or those before it were annulled. */
export function replacedBy(
  formerly: readonly FormerlyInForce[],
  version: InForce | FormerlyInForce,
): FormerlyInForce | null {
  const replaced = formerly.filter(
    (one) =>
      one !== version &&
      one.annulled === undefined &&
      one.replacedOn === version.from &&
      one.adoptedOn <= version.adoptedOn,
  );
  return replaced.at(-1) ?? null;
}

function marked(annulled: Annulment): (version: InForce) => InForce {
  return ({ appealed: _appealed, ...rest }) => ({ ...rest, lagaKraftOn: null, annulled });
}

function stillStands({ lapsedOn, to }: InForce, today: DateOnly): boolean {
  return lapsedOn === null && (to === null || lapsesOn(to) > today);
}

function inForceAgain({ replacedOn: _replacedOn, ...version }: FormerlyInForce): InForce {
  return version;
}

/** The visit that adopted is taken up again, unless the agreement is in its next cycle already. */
function reopened(
  { stage }: AdoptionCase,
  { agreement, backTo }: AnnulmentSurroundings,
  { at }: Annulment,
): Agreement['stages'] {
  if (agreement.cycle !== stage.cycle) return agreement.stages;
  return agreement.stages.map((run) =>
    run.end !== null && isSameVisit(run.stage, stage)
      ? { ...run, end: { ...run.end, reopened: { at, bodyKey: backTo } } }
      : run,
  );
}

function commitmentWrites(
  { cycle, textVersionId }: InForce,
  commitments: readonly Commitment[],
): StateWrite[] {
  return commitments.flatMap((one): StateWrite[] => {
    const isOfIt = one.cycle === cycle && one.textVersionId === textVersionId && one.fate === null;
    const wasCarried = one.fate !== null && one.fate.kind !== 'annulled' && one.fate.cycle === cycle;
    if (!isOfIt && !wasCarried) return [];
    const fate = isOfIt ? ({ kind: 'annulled', cycle } as const) : null;
    return [{ put: 'commitment', value: { ...one, version: one.version + 1, fate } }];
  });
}
