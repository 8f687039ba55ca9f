import type { AgreementId, RecipientId, RoundId, TenantId } from '@overens/domain/kernel/id';
import type { RecipientSurroundings, RemissQueries } from '@overens/usecases/ports/remiss-queries';
import type { FindState } from '../kernel/find-state.ts';

interface Place {
  readonly roundId: RoundId;
  readonly agreementId: AgreementId;
}

/** How many bodies' places are remembered before all are forgotten. */
const MOST_PLACES = 20_000;

/**
 * Reads a recipient, its round and its agreement. The first time the recipient tells where it belongs; after that
 * the three are asked for at once, which is what a hand-in in the last hour of a round waits for.
 */
export function createSurroundings(find: FindState): RemissQueries['surroundings'] {
  const places = new Map<RecipientId, Place>();

  async function around(
    tenantId: TenantId,
    { roundId, agreementId }: Place,
  ): Promise<Omit<RecipientSurroundings, 'recipient'> | null> {
    const [round, agreement] = await Promise.all([
      find.one('round', tenantId, { _id: roundId }),
      find.one('agreement', tenantId, { _id: agreementId }),
    ]);
    return round === null || agreement === null ? null : { round, agreement };
  }

  return async (tenantId, id) => {
    const known = places.get(id);
    const [recipient, early] = await Promise.all([
      find.one('recipient', tenantId, { _id: id }),
      known === undefined ? null : around(tenantId, known),
    ]);
    if (recipient === null) return null;
    if (known === undefined) {
      if (places.size >= MOST_PLACES) places.clear();
      places.set(id, { roundId: recipient.roundId, agreementId: recipient.agreementId });
    }
    const rest = early ?? (await around(tenantId, recipient));
    return rest === null ? null : { recipient, ...rest };
  };
}
