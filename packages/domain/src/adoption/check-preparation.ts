import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Refusal } from '../registry/refusal.ts';
import { decisionOf, stepsBefore, type AdoptionCase, type BodyStep } from './adoption-case.ts';
import type { DecisionException, RecordDecision } from './body-decision.ts';

/**
 * Whether a matter is prepared so far that this body may decide: kommunstyrelsen after the nämnder and beredningar
 * that were asked, kommunfullmäktige after at least one of them and always after kommunstyrelsen; none on a day
 * before theirs. KL 5:26–28, 6:13 (domain.md KL-02, KL-03). Set aside by urgency when all present agree (KL 5:33),
 * and for kommunstyrelsen, when somebody has decided, by going on without the others for a reason.
 */
export function checkPreparation(
  adoption: Pick<AdoptionCase, 'steps'>,
  step: BodyStep,
  order: Pick<RecordDecision, 'decidedOn' | 'exceptions'>,
): Result<null, Refusal> {
  const before = stepsBefore(adoption, step);
  const later = before.find((other) => (decisionOf(other)?.decidedOn ?? '') > order.decidedOn);
  const on = later === undefined ? null : decisionOf(later)?.decidedOn;
  if (later !== undefined && on !== null && on !== undefined) {
    const { decidedOn } = order;
    return refuse({
      code: 'decisionBeforePreparing',
      bodyName: step.name,
      before: later.name,
      on,
      decidedOn,
    });
  }
  switch (step.role) {
    case 'preparing':
      return ok(null);
    case 'board':
      return checkBoard(before, step, exceptionOf(order, 'bodiesNotHeard'));
    case 'adopter':
      return exceptionOf(order, 'urgent') === null ? checkAdopter(before, step) : checkUrgency(order);
  }
}

/** An exception of one kind, if the order makes it. */
export function exceptionOf<K extends DecisionException['kind']>(
  { exceptions }: Pick<RecordDecision, 'exceptions'>,
  kind: K,
): Extract<DecisionException, { kind: K }> | null {
  return exceptions.find((one): one is Extract<DecisionException, { kind: K }> => one.kind === kind) ?? null;
}

function checkBoard(
  before: readonly BodyStep[],
  { name }: BodyStep,
  goesOn: Extract<DecisionException, { kind: 'bodiesNotHeard' }> | null,
): Result<null, Refusal> {
  const missing = before.filter((other) => decisionOf(other) === null).map((other) => other.name);
  if (missing.length === 0) return ok(null);
  const mayGoOn = missing.length < before.length;
  if (goesOn === null || !mayGoOn) return refuse({ code: 'notPrepared', bodyName: name, missing, mayGoOn });
  return goesOn.reason === '' ? refuse({ code: 'adoptionReasonMissing', what: 'bodiesNotHeard' }) : ok(null);
}

function checkAdopter(before: readonly BodyStep[], { name }: BodyStep): Result<null, Refusal> {
  const preparing = before.filter(({ role }) => role === 'preparing');
  if (preparing.every((other) => decisionOf(other) === null)) {
    const missing = preparing.map((other) => other.name);
    return refuse({ code: 'notPrepared', bodyName: name, missing, mayGoOn: false });
  }
  const board = before.find(({ role }) => role === 'board');
  return board !== undefined && decisionOf(board) === null
    ? refuse({ code: 'boardNotHeard', bodyName: name, boardName: board.name })
    : ok(null);
}

function checkUrgency(order: Pick<RecordDecision, 'exceptions'>): Result<null, Refusal> {
  const urgent = exceptionOf(order, 'urgent');
  if (urgent === null) return ok(null);
  const { present, inFavour, reason } = urgent;
  if (reason === '') return refuse({ code: 'adoptionReasonMissing', what: 'urgent' });
  return inFavour === present ? ok(null) : refuse({ code: 'urgencyNotUnanimous', present, inFavour });
}
