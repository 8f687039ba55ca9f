import { expect, test } from 'vitest';
import { changeOf, day, refusalOf, written } from '../test-support/a-round.ts';
import {
  aCommitment,
  adoptionIn,
  after,
  anAdoption,
  anAgreement,
  anOrder,
  antar,
  aScene,
  decide,
  readyForFullmaktige,
  stage,
  tillstyrker,
  today,
} from '../test-support/an-adoption.ts';
import { idOf } from '../test-support/ids.ts';
import { Agreement } from '../agreement/agreement.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { AdoptionCase } from './adoption-case.ts';
import type { RecordDecision } from './body-decision.ts';

const majority = { by: 'majority' } as const;
const back = { kind: 'aterremiss', to: null, reason: 'Ekonomin ska belysas.', vote: majority } as const;
const refusedFor = (adoption: AdoptionCase, order: RecordDecision): Refusal =>
  refusalOf(decide(adoption, order));

test('nämnder decide side by side, each with its own paragraph and diary number', () => {
  const order = anOrder('sn', tillstyrker, { paragraph: '§ 94', diarienummer: 'SN 2026/37' });
  const change = changeOf(decide(anAdoption(), order));
  expect(adoptionIn(change)).toMatchObject({
    version: 2,
    status: 'open',
    steps: [
      { key: 'kfn', progress: { state: 'waiting' } },
      {
        key: 'sn',
        diarienummer: 'SN 2026/37',
        progress: { state: 'decided', record: { paragraph: '§ 94' } },
      },
      { key: 'ks' },
      { key: 'kf' },
    ],
  });
  expect(change.facts).toMatchObject([
    { type: 'adoption.decisionRecorded', data: { bodyKey: 'sn', outcome: 'tillstyrker' } },
  ]);
});

test('the second of two secretaries is told who recorded the decision first, and when', () => {
  const once = after(anAdoption(), [['kfn', tillstyrker]]);
  expect(refusedFor(once, anOrder('kfn', { kind: 'avstyrker' }))).toMatchObject({
    code: 'decisionAlreadyRecorded',
    bodyName: 'Kulturnämnden',
    at: '2026-12-10T11:00:00.000Z',
    by: idOf('per', 1),
  });
});

test('kommunstyrelsen waits for those that prepare the matter', () => {
  const none = refusedFor(anAdoption(), anOrder('ks', tillstyrker));
  expect(none).toMatchObject({ code: 'notPrepared', mayGoOn: false });
  const one = after(anAdoption(), [['kfn', tillstyrker]]);
  expect(refusedFor(one, anOrder('ks', tillstyrker))).toMatchObject({
    code: 'notPrepared',
    missing: ['Socialnämnden'],
    mayGoOn: true,
  });
});

test('kommunstyrelsen may go on without a nämnd for a reason, when another has decided', () => {
  const one = after(anAdoption(), [['kfn', tillstyrker]]);
  const goOn = (reason: string) =>
    anOrder('ks', tillstyrker, { exceptions: [{ kind: 'bodiesNotHeard', reason }] });
  expect(refusedFor(one, goOn(''))).toMatchObject({ code: 'adoptionReasonMissing', what: 'bodiesNotHeard' });
  expect(decide(one, goOn('Nämnden har avstått.')).ok).toBe(true);
  expect(refusedFor(anAdoption(), goOn('Bråttom.')).code).toBe('notPrepared');
});

test('kommunfullmäktige never decides before kommunstyrelsen has been heard', () => {
  const heard = after(anAdoption(), [
    ['kfn', tillstyrker],
    ['sn', tillstyrker],
  ]);
  expect(refusedFor(heard, anOrder('kf', antar))).toMatchObject({
    code: 'boardNotHeard',
    boardName: 'Kommunstyrelsen',
  });
  expect(refusedFor(anAdoption(), anOrder('kf', antar)).code).toBe('notPrepared');
});

test('what is urgent may be decided unprepared when all present agree', () => {
  const urgent = (inFavour: number, reason = 'Avtalet löper ut.') =>
    anOrder('kf', { kind: 'avslar' }, { exceptions: [{ kind: 'urgent', reason, present: 51, inFavour }] });
  expect(refusedFor(anAdoption(), urgent(50))).toEqual({
    code: 'urgencyNotUnanimous',
    present: 51,
    inFavour: 50,
  });
  expect(refusedFor(anAdoption(), urgent(51, '')).code).toBe('adoptionReasonMissing');
  expect(decide(anAdoption(), urgent(51)).ok).toBe(true);
});

test('no body decides on a day before those that come before it', () => {
  const heard = after(anAdoption(), [
    ['kfn', tillstyrker],
    ['sn', tillstyrker],
  ]);
  expect(refusedFor(heard, anOrder('ks', tillstyrker, { decidedOn: day('2026-12-09') }))).toMatchObject({
    code: 'decisionBeforePreparing',
    before: 'Kulturnämnden',
    on: today,
  });
});

test('a decision that has not been made yet is not recorded', () => {
  const order = anOrder('kfn', tillstyrker, { decidedOn: day('2026-12-11') });
  expect(refusedFor(anAdoption(), order).code).toBe('decisionInFuture');
});

test('a diary number that cannot be read is not recorded', () => {
  const order = anOrder('kfn', tillstyrker, { diarienummer: 'blå' });
  expect(refusedFor(anAdoption(), order)).toEqual({ code: 'diarienummerUnreadable', raw: 'blå' });
});

test('a nämnd does not adopt and kommunfullmäktige does not endorse', () => {
  expect(refusedFor(anAdoption(), anOrder('kfn', antar)).code).toBe('outcomeNotForBody');
  expect(refusedFor(anAdoption(), anOrder('kf', tillstyrker)).code).toBe('outcomeNotForBody');
  expect(refusedFor(anAdoption(), anOrder('bygg', tillstyrker)).code).toBe('notFound');
});

test('a body that decided on another version than the one prepared is refused', () => {
  const order = anOrder('kf', antar, { textHash: 'd'.repeat(64) });
  expect(refusedFor(readyForFullmaktige(), order)).toEqual({ code: 'textNotPrepared', preparedNumber: 3 });
});

test('another adopter than kommunfullmäktige needs a reason', () => {
  const ready = readyForFullmaktige();
  const steps = ready.steps.map((step) =>
    step.key === 'kf' ? { ...step, type: 'styrelse' as const } : step,
  );
  const other = { ...ready, steps };
  const by = (reason: string) => anOrder('kf', antar, { exceptions: [{ kind: 'otherAdopter', reason }] });
  expect(refusedFor(other, anOrder('kf', antar)).code).toBe('adopterNotFullmaktige');
  expect(refusedFor(other, by('')).code).toBe('adoptionReasonMissing');
  expect(decide(other, by('Fullmäktige har delegerat frågan.')).ok).toBe(true);
});

test('kommunfullmäktige adopts: the version is in force from that day, as the template says', () => {
  const change = changeOf(decide(readyForFullmaktige(), anOrder('kf', antar)));
  expect(adoptionIn(change)).toMatchObject({
    status: 'closed',
    closing: { how: 'adopted', outcome: { kind: 'done' } },
  });
  expect(written(change, 'agreement')).toMatchObject([
    {
      version: 8,
      inForce: {
        number: 3,
        adoptedOn: today,
        from: today,
        to: '2029-12-31',
        decision: { bodyName: 'Kommunfullmäktige', paragraph: '§ 12', diarienummer: 'KS 2026/53' },
        lagaKraftOn: null,
      },
      formerly: [],
    },
  ]);
  expect(change.facts.map(({ type }) => type)).toEqual([
    'adoption.decisionRecorded',
    'agreement.cameIntoForce',
  ]);
});

test('nothing is adopted before somebody has confirmed which commitments the text has', () => {
  const heard = after(anAdoption(), [
    ['kfn', tillstyrker],
    ['sn', tillstyrker],
    ['ks', tillstyrker],
  ]);
  expect(refusedFor(heard, anOrder('kf', antar)).code).toBe('commitmentsNotConfirmed');
});

test('nothing is adopted while an earlier commitment has no fate', () => {
  const scene = aScene({ earlier: [aCommitment(1, 'Mötas två gånger om året.')] });
  expect(refusalOf(decide(readyForFullmaktige(), anOrder('kf', antar), scene))).toEqual({
    code: 'lineageIncomplete',
    missing: [{ id: idOf('cmt', 1), wording: 'Mötas två gånger om året.' }],
  });
});

test('the version before is kept as former from the day the new one begins', () => {
  const first = changeOf(decide(readyForFullmaktige(), anOrder('kf', antar)));
  const { inForce: adopted } = Agreement.parse(written(first, 'agreement')[0]);
  if (adopted === null) throw new Error('It was adopted.');
  const inForce = { ...adopted, number: 1 };
  const scene = aScene({
    agreement: { ...anAgreement, inForce },
    template: { validity: { starts: 'nextNewYear', calendarYears: 4 }, inForce: [] },
  });
  const change = changeOf(decide(readyForFullmaktige(), anOrder('kf', antar), scene));
  expect(written(change, 'agreement')).toMatchObject([
    {
      inForce: { from: '2027-01-01', to: '2030-12-31' },
      formerly: [{ number: 1, replacedOn: '2027-01-01' }],
    },
  ]);
});

test('an avslag sends the text back to be drafted anew', () => {
  const change = changeOf(decide(readyForFullmaktige(), anOrder('kf', { kind: 'avslar' })));
  expect(adoptionIn(change)).toMatchObject({
    status: 'closed',
    closing: { how: 'rejected', outcome: { kind: 'returned', to: 'bearbetning', bodyKey: null } },
  });
});

test('an återremiss goes to drafting, or to a body that came before', () => {
  expect(adoptionIn(changeOf(decide(anAdoption(), anOrder('kfn', back))))).toMatchObject({
    closing: { how: 'returned', outcome: { to: 'bearbetning', bodyKey: null } },
  });
  const toBody = changeOf(decide(readyForFullmaktige(), anOrder('kf', { ...back, to: 'sn' })));
  expect(adoptionIn(toBody)).toMatchObject({
    closing: { outcome: { kind: 'returned', to: stage.stageKey, bodyKey: 'sn' } },
  });
  expect(refusedFor(anAdoption(), anOrder('kfn', { ...back, to: 'sn' })).code).toBe('returnTargetUnknown');
  expect(refusedFor(anAdoption(), anOrder('kfn', { ...back, reason: '' })).code).toBe(
    'adoptionReasonMissing',
  );
});

test('a bordläggning leaves the matter open with a new meeting day', () => {
  const off = (newMeetingOn: string) =>
    anOrder('kfn', { kind: 'bordlaggning', newMeetingOn: day(newMeetingOn), vote: majority });
  expect(refusedFor(anAdoption(), off('2026-12-10')).code).toBe('newMeetingTooEarly');
  expect(adoptionIn(changeOf(decide(anAdoption(), off('2027-01-14'))))).toMatchObject({
    status: 'open',
    steps: [
      { key: 'kfn', meetingOn: '2027-01-14', postponed: [{}], progress: { state: 'waiting' } },
      {},
      {},
      {},
    ],
  });
});

test('when the visit is over nobody else decides in it', () => {
  const over = after(anAdoption(), [['kfn', back]]);
  expect(refusedFor(over, anOrder('sn', tillstyrker)).code).toBe('adoptionClosed');
});
