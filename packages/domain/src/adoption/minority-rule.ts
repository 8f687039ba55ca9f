import type { DateOnly } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { BodyStep } from './adoption-case.ts';
import type { MotionVote } from './body-decision.ts';

/** How many must ask for it: one third of those present, rounded up. KL 5:50, domain.md KL-10, vectors C-7. */
export function leastMinority(present: number): number {
  return Math.ceil(present / 3);
}

/**
 * Whether a matter can be put off or sent back by this vote. A majority always can. A minority can in kommunfullmäktige
 * only, with one third of those present, and once in a matter: the next time it takes a majority. KL 5:50–51, 6:33.
 * @param usedOn the day a minority did it before in the same matter
 */
export function checkVote(
  { name, type }: Pick<BodyStep, 'name' | 'type'>,
  vote: MotionVote,
  usedOn: DateOnly | null,
): Result<null, Refusal> {
  if (vote.by === 'majority') return ok(null);
  if (type !== 'fullmaktige') return refuse({ code: 'minorityOnlyInFullmaktige', bodyName: name });
  if (usedOn !== null) return refuse({ code: 'minorityAlreadyUsed', on: usedOn });
  const { present, requested } = vote;
  const needed = leastMinority(present);
  return requested < needed || requested > present
    ? refuse({ code: 'minorityTooSmall', present, requested, needed })
    : ok(null);
}
