import type { PartyPageView } from '@overens/usecases/party-page/party-page-views';

type Joining = PartyPageView['joinings'][number];

/** Whether the party has a question to answer or a new version to confirm. */
export function isJoiningToDo(joining: Joining, view: PartyPageView): boolean {
  const { state } = joining.progress;
  if (state === 'refused' || state === 'withdrawn') return false;
  return state === 'asked' || versionToConfirm(joining, view) !== null;
}

/** The version in force, when the party has joined or applied to an earlier one. */
export function versionToConfirm(joining: Joining, { inForce }: PartyPageView): PartyPageView['inForce'] {
  const isOver = inForce !== null && ['ended', 'annulled', 'inhibited'].includes(inForce.force.state);
  return joining.hasVersionInForce || isOver ? null : inForce;
}

/** Whether an answer to the round is still waited for. */
export function isRoundToDo({ isOpen, state }: PartyPageView['rounds'][number]): boolean {
  return isOpen && state !== 'handedIn' && state !== 'declined';
}
