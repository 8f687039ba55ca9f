import type { NoteAppeal } from '@overens/domain/adoption/appeal';
import { decideNoteAppeal } from '@overens/domain/adoption/note-appeal';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { ok, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { toldLife } from '../process/told-life.ts';
import { commitOnAdoption, type AdoptionCommand } from './commit-on-adoption.ts';

/** Notes that a body's decision has been appealed, also after the visit is over; see `decideNoteAppeal`. */
export async function noteAppeal(
  deps: Deps,
  command: AdoptionCommand & { readonly appeal: NoteAppeal },
): Promise<Result<null, Refusal>> {
  const { appeal, commandId } = command;
  return await commitOnAdoption(
    deps,
    { ...command, name: 'adoption.noteAppeal', content: appeal, outcome: z.null() },
    async ({ reads, adoption, agreement, at }) => {
      const decided = decideNoteAppeal(adoption, appeal, { agreement, today: dateOf(at) });
      return decided.ok ? ok(await toldLife(reads, { agreement, commandId }, decided.value)) : decided;
    },
  );
}
