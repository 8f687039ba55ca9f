import type { RemissQueries } from '@overens/usecases/ports/remiss-queries';
import type { Connection } from 'mongoose';
import { findState } from '../kernel/find-state.ts';
import { parseState, stateModel } from '../kernel/state-models.ts';
import { createSurroundings } from './surroundings.ts';

/** Reads of rounds, recipients, drafts and answers; each is answered by an index. */
export function createRemissQueries(connection: Connection): RemissQueries {
  const find = findState(connection);
  return {
    round: (tenantId, id) => find.one('round', tenantId, { _id: id }),
    roundsOf: (tenantId, agreementId) =>
      find.many(
        'round',
        tenantId,
        { 'stage.agreementId': agreementId },
        { 'stage.cycle': 1, 'stage.visit': 1 },
      ),
    openRounds: async (tenantId) => {
      const rounds = await find.many('round', tenantId, { status: 'open' }, { closesAt: 1 });
      const real = await stateModel(connection, 'agreement')
        .find({ tenantId, _id: { $in: rounds.map(({ stage }) => stage.agreementId) }, 'mode.kind': 'real' })
        .select({ _id: 1 })
        .lean();
      const ids = new Set<string>(real.map(({ _id }) => _id));
      return rounds.filter(({ stage }) => ids.has(stage.agreementId));
    },
    recipients: (tenantId, roundId) => find.many('recipient', tenantId, { roundId }, { _id: 1 }),
    recipient: (tenantId, id) => find.one('recipient', tenantId, { _id: id }),
    surroundings: createSurroundings(find),
    recipientByToken: async (tokenHash) => {
      const stored = await stateModel(connection, 'recipient')
        .findOne({ 'link.tokenHash': tokenHash })
        .lean();
      return stored === null ? null : parseState('recipient', stored);
    },
    recipientsOfParty: (tenantId, partyId) => find.many('recipient', tenantId, { partyId }, { _id: -1 }),
    draftUnits: (tenantId, recipientId) => find.many('draftUnit', tenantId, { recipientId }, { _id: 1 }),
    answer: (tenantId, id) => find.one('answer', tenantId, { _id: id }),
    answersOfRecipient: (tenantId, recipientId) =>
      find.many('answer', tenantId, { recipientId }, { number: 1 }),
    answersOfRound: (tenantId, roundId) =>
      find.many('answer', tenantId, { roundId }, { recipientId: 1, number: 1 }),
  };
}
