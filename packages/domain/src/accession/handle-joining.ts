import type { Party } from '../address-book/party.ts';
import type { JoiningId } from '../kernel/id.ts';
import type { LetterKind } from '../kernel/outbox.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { AgreementFact } from '../registry/agreement-event.ts';
import { nothingToDo, type Change, type Owed } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { newsToBody } from './joining-news.ts';
import { partyForJoined } from './enter-address-book.ts';
import { isLive, type Joining, versionOf } from './joining.ts';
import { versionAsRead, versionToJoin } from './version-to-join.ts';

/** What stands around one joining. */
export interface JoiningScene {
  readonly agreement: Agreement;
  readonly joining: Joining;
  readonly now: Instant;
}

type Handled = Result<Change<null>, Refusal>;
type Channel = 'online' | 'paper';

/**
 * The officer confirms: the organisation is a party to the version that it read, and enters the address book.
 * Refuses what is over or confirmed already, and an application to a version that no longer is in force.
 */
export function decideConfirmJoining(
  scene: JoiningScene & { readonly joinings: readonly Joining[]; readonly parties: readonly Party[] },
): Handled {
  const { agreement, joining, now } = scene;
  const waiting = refuseUnlessWaiting(joining);
  if (waiting !== null) return waiting;
  const inForce = versionAsRead(agreement, versionOf(joining).textVersionId, now);
  if (!inForce.ok) return inForce;
  const { partyId, writes } = partyForJoined(scene, joining);
  const { textVersionId, number } = inForce.value;
  const value = changed(joining, { partyId, progress: { state: 'joined', at: now } });
  const { channel } = joining.arrival;
  return ok({
    outcome: null,
    writes: [{ put: 'joining', value }, ...writes],
    facts: [
      {
        type: 'accession.joined',
        data: { joiningId: joining.id, textVersionId, number, channel, joiner: joining.joiner.kind },
      },
    ],
    owed: [letter('joiningConfirmed', joining.id, '')],
  });
}

/** The officer asks before confirming; the organisation answers on its page. Refuses what is over or confirmed, and no question. */
export function decideAskJoining({ joining, now }: JoiningScene, question: string): Handled {
  const waiting = refuseUnlessWaiting(joining);
  if (waiting !== null) return waiting;
  if (question === '') return refuse({ code: 'joiningTextMissing', what: 'question' });
  const questions = [...joining.questions, { question, askedAt: now, answer: null }];
  const value = changed(joining, { questions, progress: { state: 'asked', at: now, question } });
  return handled(value, { type: 'accession.asked', data: { joiningId: joining.id } }, [
    letter('joiningQuestion', joining.id, String(questions.length)),
  ]);
}

/** The question is answered, by the organisation or noted by the officer: it waits to be confirmed again. */
export function decideAnswerQuestion({ agreement, joining, now }: JoiningScene, answer: string): Handled {
  const waiting = refuseUnlessWaiting(joining);
  if (waiting !== null) return waiting;
  if (joining.progress.state !== 'asked') return refuse({ code: 'nothingAsked' });
  if (answer === '') return refuse({ code: 'joiningTextMissing', what: 'answer' });
  const questions = joining.questions.map((one) =>
    one.answer === null ? { ...one, answer: { text: answer, at: now } } : one,
  );
  const value = changed(joining, { questions, progress: { state: 'applied', at: now } });
  return handled(value, { type: 'accession.answered', data: { joiningId: joining.id } }, [
    newsToBody(agreement, joining.id, `answered:${questions.length}`),
  ]);
}

/** The officer says no, with a reason that the organisation is told. Refuses what is over or confirmed. */
export function decideRefuseJoining({ joining, now }: JoiningScene, reason: string): Handled {
  const waiting = refuseUnlessWaiting(joining);
  if (waiting !== null) return waiting;
  if (reason === '') return refuse({ code: 'joiningTextMissing', what: 'reason' });
  const value = changed(joining, { progress: { state: 'refused', at: now, reason } });
  return handled(value, { type: 'accession.refused', data: { joiningId: joining.id } }, [
    letter('joiningRefused', joining.id, ''),
  ]);
}

/**
 * It leaves, at any time and without having to say why. Nothing else changes: what it has answered and reported
 * stands. Refuses what is over.
 */
export function decideWithdraw(
  { agreement, joining, now }: JoiningScene,
  reason: string,
  channel: Channel,
): Handled {
  const over = refuseOver(joining);
  if (over !== null) return over;
  const value = changed(joining, { progress: { state: 'withdrawn', at: now, reason, channel } });
  return handled(value, { type: 'accession.withdrawn', data: { joiningId: joining.id, channel } }, [
    letter('joiningWithdrawn', joining.id, ''),
    ...(channel === 'online' ? [newsToBody(agreement, joining.id, 'withdrawn')] : []),
  ]);
}

/**
 * It confirms the version in force: one that has joined an earlier version joins this one too, and an application
 * that waits is moved to it. Refuses what is over, a version that no longer is in force, and when nothing is.
 * Confirmed already: nothing more happens.
 * @param read the version that was on the screen; `null` when the officer registers a paper
 */
export function decideConfirmVersion(
  { agreement, joining, now }: JoiningScene,
  read: Parameters<typeof versionAsRead>[1] | null,
  channel: Channel,
): Handled {
  const over = refuseOver(joining);
  if (over !== null) return over;
  const inForce = read === null ? versionToJoin(agreement, now) : versionAsRead(agreement, read, now);
  if (!inForce.ok) return inForce;
  const { textVersionId, number } = inForce.value;
  if (versionOf(joining).textVersionId === textVersionId) return ok(nothingToDo(null));
  const confirmed = { textVersionId, number, at: now };
  const versions = joining.progress.state === 'joined' ? [...joining.versions, confirmed] : [confirmed];
  const value = changed(joining, { versions });
  const data = { joiningId: joining.id, textVersionId, number, channel };
  return handled(value, { type: 'accession.versionConfirmed', data }, []);
}

function refuseUnlessWaiting(joining: Joining): Result<never, Refusal> | null {
  const { state, at } = joining.progress;
  return state === 'joined' ? refuse({ code: 'joiningIsConfirmed', at }) : refuseOver(joining);
}

function refuseOver({ progress }: Joining): Result<never, Refusal> | null {
  if (isLive({ progress })) return null;
  const { state, at } = progress;
  return state === 'refused' || state === 'withdrawn' ? refuse({ code: 'joiningIsOver', state, at }) : null;
}

function changed(joining: Joining, change: Partial<Joining>): Joining {
  return { ...joining, ...change, version: joining.version + 1 };
}

function handled(value: Joining, fact: AgreementFact, owed: readonly Owed[]): Handled {
  return ok({ outcome: null, writes: [{ put: 'joining', value }], facts: [fact], owed });
}

function letter(kind: LetterKind, joiningId: JoiningId, about: string): Owed {
  return {
    dedupeKey: `${kind}:${joiningId}${about === '' ? '' : `:${about}`}`,
    task: { kind: 'letter', letter: kind, to: { kind: 'joining', joiningId }, about },
  };
}
