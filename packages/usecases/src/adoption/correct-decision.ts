import type { CorrectDecision } from '@overens/domain/adoption/body-decision';
import { decideCorrectDecision } from '@overens/domain/adoption/correct-decision';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { PersonId } from '@overens/domain/kernel/id';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import { commitOnAdoption, type AdoptionCommand } from './commit-on-adoption.ts';

/** Corrects how a decision was written down, also after the visit is over; see `decideCorrectDecision`. */
export async function correctDecision(
  deps: Deps,
  command: AdoptionCommand & { readonly correction: CorrectDecision; readonly by: PersonId },
): Promise<Result<null, Refusal>> {
  const { correction, by } = command;
  return await commitOnAdoption(
    deps,
    { ...command, name: 'adoption.correct', content: correction, outcome: z.null() },
    ({ adoption, agreement, at }) =>
      Promise.resolve(
        decideCorrectDecision(adoption, correction, {
          agreement,
          now: at,
          today: dateOf(at),
          by,
          hashOf: sha256Of,
        }),
      ),
  );
}
