import type { MeetingQueries } from '@overens/usecases/ports/meeting-queries';
import type { Connection } from 'mongoose';
import { findState } from '../kernel/find-state.ts';
import { stateModel } from '../kernel/state-models.ts';

/** Reads of förankring meetings across agreements; answered by an index that begins with the municipality. */
export function createMeetingQueries(connection: Connection): MeetingQueries {
  const find = findState(connection);
  return {
    calledAhead: async (tenantId, now) => {
      const ahead = { status: 'called', 'call.endsAt': { $gt: now } };
      const meetings = await find.many('meeting', tenantId, ahead, { 'call.startsAt': 1 });
      const real = await stateModel(connection, 'agreement')
        .find({ tenantId, _id: { $in: meetings.map(({ stage }) => stage.agreementId) }, 'mode.kind': 'real' })
        .select({ _id: 1 })
        .lean();
      const ids = new Set<string>(real.map(({ _id }) => _id));
      return meetings.filter(({ stage }) => ids.has(stage.agreementId));
    },
  };
}
