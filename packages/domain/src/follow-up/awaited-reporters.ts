import type { Joining } from '../accession/joining.ts';
import type { PartyId } from '../kernel/id.ts';
import { reporterKey, type Reporter } from './commitment-report.ts';
import type { AskedOrganisation, YearlyFollowUp } from './yearly-follow-up.ts';

/** The organisations that are parties now. A nämnd that joins by itself reports with the municipality. */
export function joinedOrganisations(joinings: readonly Joining[]): Joining[] {
  return joinings.filter(
    ({ joiner, progress }) => joiner.kind === 'organisation' && progress.state === 'joined',
  );
}

/** Whether the organisation is a party to the agreement now. */
export function hasJoined(joinings: readonly Joining[], partyId: PartyId): boolean {
  return joinedOrganisations(joinings).some((joining) => joining.partyId === partyId);
}

/** Whether this party has handed in at least once. */
export function hasHandedIn(followUp: YearlyFollowUp, by: Reporter): boolean {
  return followUp.received.some((one) => reporterKey(one.by) === reporterKey(by));
}

/** Those who were asked, are still parties, and have not handed in. Who joined later may report but is not awaited. */
export function silentOrganisations(
  followUp: YearlyFollowUp,
  joinings: readonly Joining[],
): AskedOrganisation[] {
  return followUp.asked.filter(
    ({ partyId }) =>
      hasJoined(joinings, partyId) && !hasHandedIn(followUp, { kind: 'organisation', partyId }),
  );
}

/** Everybody who is awaited: silent organisations, and the municipality until it has handed in. */
export function awaitedReporters(followUp: YearlyFollowUp, joinings: readonly Joining[]): Reporter[] {
  const kommun: Reporter = { kind: 'kommun' };
  return [
    ...(!followUp.asksKommun || hasHandedIn(followUp, kommun) ? [] : [kommun]),
    ...silentOrganisations(followUp, joinings).map(({ partyId }): Reporter => ({
      kind: 'organisation',
      partyId,
    })),
  ];
}
