import { z } from 'zod';
import { DateOnly, Instant } from '../kernel/instant.ts';
import { runningStages } from '../process/stage-run.ts';
import { StageVisit } from '../process/stage-visit.ts';
import type { Agreement } from './agreement.ts';
import { isInhibited, type InForce } from './in-force.ts';

/** Where an agreement stands, told by what has happened to it. */
export const AgreementStanding = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('starting') }),
  /** A stage of the revision is running; `inForce` tells whether an earlier version still is in force. */
  z.strictObject({
    state: z.literal('inStage'),
    stage: StageVisit,
    title: z.string(),
    since: Instant,
    inForce: z.boolean(),
  }),
  z.strictObject({
    state: z.literal('inForce'),
    from: DateOnly,
    to: DateOnly.nullable(),
    /** `pending`: in force and not final; `inhibited`: a court has stopped it for the time being. */
    appeal: z.enum(['none', 'pending', 'inhibited']),
  }),
  /** `isAnnulled`: by a court, not because its days had ended. */
  z.strictObject({ state: z.literal('lapsed'), on: DateOnly, isAnnulled: z.boolean() }),
  /** The stages of its template are done and nothing has been adopted. */
  z.strictObject({ state: z.literal('betweenStages'), since: Instant }),
]);
export type AgreementStanding = z.infer<typeof AgreementStanding>;

/** Where the agreement stands. */
export function standingOf(agreement: Agreement): AgreementStanding {
  const { stages, inForce } = agreement;
  const isValid = inForce !== null && inForce.lapsedOn === null;
  const revising = runningStages(stages).find(({ stage }) => isRevision(stage.kind));
  if (revising !== undefined) {
    const { stage, title, since } = revising;
    return { state: 'inStage', stage, title, since, inForce: isValid };
  }
  if (inForce !== null) {
    return inForce.lapsedOn === null
      ? { state: 'inForce', from: inForce.from, to: inForce.to, appeal: appealOf(inForce) }
      : { state: 'lapsed', on: inForce.lapsedOn, isAnnulled: inForce.annulled !== undefined };
  }
  const last = stages.at(-1)?.end;
  return last === undefined || last === null
    ? { state: 'starting' }
    : { state: 'betweenStages', since: last.at };
}

function appealOf(inForce: InForce): 'none' | 'pending' | 'inhibited' {
  if (inForce.appealed === undefined) return 'none';
  return isInhibited(inForce) ? 'inhibited' : 'pending';
}

/** Kinds that change the text, as against those that recur while one is in force. */
function isRevision(kind: StageVisit['kind']): boolean {
  switch (kind) {
    case 'remiss':
    case 'drafting':
    case 'forankring':
    case 'adoption':
      return true;
    case 'accession':
    case 'follow-up':
    case 'aktualitetsprovning':
      return false;
  }
}
