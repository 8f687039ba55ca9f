import type { ForankringMeeting } from '@overens/domain/forankring/forankring-meeting';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { CommandId, MeetingId, TenantId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import type { TransactionReads } from '../ports/commits.ts';
import { loadMeeting, type LoadedMeeting } from './load-meeting.ts';

/** A command about one meeting. */
export interface MeetingCommand {
  readonly tenantId: TenantId;
  readonly meetingId: MeetingId;
  readonly commandId: CommandId;
  readonly actor: EventActor;
}

/**
 * Commits a decision about one meeting at the agreement's own time; the meeting is as it is in the transaction.
 * The command's id is bound to what it says: used again with other content it is refused. Refuses an unknown meeting.
 */
export async function commitOnMeeting<T extends Json>(
  deps: Deps,
  command: MeetingCommand & { readonly name: string; readonly content: Json; readonly outcome: z.ZodType<T> },
  decide: (
    meeting: ForankringMeeting,
    around: Omit<LoadedMeeting, 'meeting'> & { readonly reads: TransactionReads },
  ) => Promise<Result<Change<T>, Refusal>>,
): Promise<Result<T, Refusal>> {
  const { tenantId, meetingId, commandId, actor, outcome } = command;
  const loaded = await loadMeeting(deps, command);
  if (loaded === null) return refuse({ code: 'notFound', what: 'stage' });
  const { agreement, now: at } = loaded;
  const fingerprint = `${command.name} ${meetingId} ${sha256Of(command.content)}`;
  return await deps.commits.commit(
    { tenantId, agreementId: agreement.id, commandId, fingerprint, actor, at, outcome },
    async (reads) => {
      const meeting = await reads.get('meeting', meetingId);
      if (meeting === null) return refuse({ code: 'notFound', what: 'stage' });
      return await decide(meeting, { ...loaded, reads });
    },
  );
}
