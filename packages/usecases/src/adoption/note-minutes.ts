import type { NotedDays } from '@overens/domain/adoption/adoption-case';
import { decideNoteMinutes } from '@overens/domain/adoption/note-minutes';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { commitOnAdoption, type AdoptionCommand } from './commit-on-adoption.ts';

/** Notes justering and notice of a body's minutes, also after the visit is over; see `decideNoteMinutes`. */
export async function noteMinutes(
  deps: Deps,
  command: AdoptionCommand & { readonly bodyKey: string; readonly minutes: NotedDays },
): Promise<Result<null, Refusal>> {
  const content = { bodyKey: command.bodyKey, minutes: command.minutes };
  return await commitOnAdoption(
    deps,
    { ...command, name: 'adoption.noteMinutes', content, outcome: z.null() },
    ({ adoption, agreement, at }) =>
      Promise.resolve(decideNoteMinutes(adoption, content, { agreement, today: dateOf(at) })),
  );
}
