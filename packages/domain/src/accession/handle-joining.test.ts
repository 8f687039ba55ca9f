import { expect, test } from 'vitest';
import {
  accessionScene,
  aBookEntry,
  aJoining,
  anAgreementInForce,
  anApplication,
  current,
  earlier,
  joinedAt,
  over,
  joiningIn,
} from '../test-support/an-accession.ts';
import { changeOf, refusalOf, written } from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import {
  decideAnswerQuestion,
  decideAskJoining,
  decideConfirmJoining,
  decideConfirmVersion,
  decideRefuseJoining,
  decideWithdraw,
} from './handle-joining.ts';
import type { Joining } from './joining.ts';

const about = (joining: Joining) => ({ ...accessionScene(), joining });
const toEarlier = { versions: [{ textVersionId: earlier, number: 1, at: joinedAt }] };

test('confirming makes the organisation a party and enters it in the address book', () => {
  const change = changeOf(decideConfirmJoining(about(anApplication(1))));
  expect(written(change, 'joining')).toMatchObject([{ version: 2, progress: { state: 'joined' } }]);
  expect(written(change, 'party')).toMatchObject([{ id: idOf('pty', 1), email: 'nils@example.org' }]);
  expect(change.owed.map(({ task }) => task)).toMatchObject([{ letter: 'joiningConfirmed' }]);
});

test('confirming one whose name is in the address book makes the two the same party', () => {
  const joining = anApplication(1, { name: 'Kvarnens kulturförening' });
  const parties = [aBookEntry(7, 'Kvarnens Kulturförening', 'styrelsen@example.org')];
  const change = changeOf(decideConfirmJoining({ ...about(joining), parties }));
  expect(joiningIn(change).partyId).toBe(idOf('pty', 7));
  expect(written(change, 'party')).toEqual([]);
});

test('a namesake of one that has joined is a party of its own, told apart in the address book', () => {
  const parties = [aBookEntry(7, 'Hembygdsföreningen')];
  const joinings = [aJoining(7, { name: 'Hembygdsföreningen' })];
  const joining = anApplication(1, { name: 'Hembygdsföreningen' });
  const change = changeOf(decideConfirmJoining({ ...about(joining), parties, joinings }));
  expect(written(change, 'party')).toMatchObject([
    { id: idOf('pty', 1), name: `Hembygdsföreningen (${joining.receiptNumber})` },
  ]);
});

test('an application to an earlier version is not confirmed before the organisation has confirmed the new one', () => {
  const joining = anApplication(1, toEarlier);
  expect(refusalOf(decideConfirmJoining(about(joining)))).toMatchObject({ code: 'versionNotInForce' });
  const moved = joiningIn(changeOf(decideConfirmVersion(about(joining), current, 'online')));
  expect(moved).toMatchObject({ progress: { state: 'applied' }, versions: [{ number: 2 }] });
  expect(decideConfirmJoining(about(moved)).ok).toBe(true);
});

test('a question goes out, its answer comes back, and the application waits again', () => {
  const asked = joiningIn(changeOf(decideAskJoining(about(anApplication(1)), 'Vilka är ni?')));
  expect(asked).toMatchObject({ progress: { state: 'asked', question: 'Vilka är ni?' } });
  const answered = joiningIn(changeOf(decideAnswerQuestion(about(asked), 'En körförening.')));
  expect(answered).toMatchObject({
    progress: { state: 'applied' },
    questions: [{ question: 'Vilka är ni?', answer: { text: 'En körförening.' } }],
  });
});

test('one that was asked can be confirmed without an answer', () => {
  const asked = anApplication(1, { progress: { state: 'asked', at: joinedAt, question: 'Vilka är ni?' } });
  expect(decideConfirmJoining(about(asked)).ok).toBe(true);
});

test('a question, an answer and a reason for refusing must say something', () => {
  const asked = anApplication(1, { progress: { state: 'asked', at: joinedAt, question: 'Vilka är ni?' } });
  expect(refusalOf(decideAskJoining(about(anApplication(1)), ''))).toMatchObject({ what: 'question' });
  expect(refusalOf(decideAnswerQuestion(about(asked), ''))).toMatchObject({ what: 'answer' });
  expect(refusalOf(decideRefuseJoining(about(anApplication(1)), ''))).toMatchObject({ what: 'reason' });
  expect(refusalOf(decideAnswerQuestion(about(anApplication(1)), 'Ja.'))).toEqual({ code: 'nothingAsked' });
});

test('a refusal has its reason, which the organisation is told and the event log is not', () => {
  const change = changeOf(decideRefuseJoining(about(anApplication(1)), 'Ni är ett företag.'));
  expect(written(change, 'joining')).toMatchObject([{ progress: { reason: 'Ni är ett företag.' } }]);
  expect(change.owed.map(({ task }) => task)).toMatchObject([{ letter: 'joiningRefused' }]);
  expect(JSON.stringify(change.facts)).not.toContain('företag');
});

test('what has joined is confirmed once, and can be asked and refused no longer', () => {
  const refusal = { code: 'joiningIsConfirmed', at: joinedAt };
  expect(refusalOf(decideConfirmJoining(about(aJoining(1))))).toEqual(refusal);
  expect(refusalOf(decideAskJoining(about(aJoining(1)), 'Vilka?'))).toEqual(refusal);
  expect(refusalOf(decideRefuseJoining(about(aJoining(1)), 'Nej.'))).toEqual(refusal);
});

test('a party leaves without having to say why, and nothing but its joining changes', () => {
  const change = changeOf(decideWithdraw(about(aJoining(1)), '', 'online'));
  expect(change.writes).toHaveLength(1);
  expect(written(change, 'joining')).toMatchObject([
    { progress: { state: 'withdrawn', reason: '', channel: 'online' }, versions: [{ number: 2 }] },
  ]);
  expect(change.owed.map(({ task }) => task)).toMatchObject([
    { letter: 'joiningWithdrawn' },
    { letter: 'joiningNews' },
  ]);
});

test.each(['refused', 'withdrawn'] as const)('nothing more is done with one that is %s', (state) => {
  const scene = about(aJoining(1, { progress: over(state) }));
  const refusal = { code: 'joiningIsOver', state, at: joinedAt };
  expect(refusalOf(decideConfirmJoining(scene))).toEqual(refusal);
  expect(refusalOf(decideAskJoining(scene, 'Vilka?'))).toEqual(refusal);
  expect(refusalOf(decideAnswerQuestion(scene, 'Vi.'))).toEqual(refusal);
  expect(refusalOf(decideRefuseJoining(scene, 'Nej.'))).toEqual(refusal);
  expect(refusalOf(decideWithdraw(scene, '', 'paper'))).toEqual(refusal);
  expect(refusalOf(decideConfirmVersion(scene, current, 'online'))).toEqual(refusal);
});

test('a party to an earlier version confirms the new one, and both are remembered', () => {
  const change = changeOf(decideConfirmVersion(about(aJoining(1, toEarlier)), current, 'online'));
  expect(written(change, 'joining')).toMatchObject([{ versions: [{ number: 1 }, { number: 2 }] }]);
});

test('a page that shows an earlier version cannot confirm it', () => {
  expect(refusalOf(decideConfirmVersion(about(aJoining(1, toEarlier)), earlier, 'online'))).toMatchObject({
    code: 'versionNotInForce',
    inForce: { number: 2 },
  });
  const lapsed = { ...about(aJoining(1, toEarlier)), agreement: anAgreementInForce({ inForce: null }) };
  expect(refusalOf(decideConfirmVersion(lapsed, null, 'paper'))).toMatchObject({ code: 'nothingToJoin' });
});

test('confirming twice changes nothing the second time', () => {
  expect(changeOf(decideConfirmVersion(about(aJoining(1)), current, 'online')).writes).toEqual([]);
});
