import { expect, test } from 'vitest';
import { changeOf, day, refusalOf, written } from '../test-support/a-round.ts';
import {
  adoptionIn,
  after,
  anAdoption,
  anAgreement,
  anOrder,
  antar,
  aScene,
  begun,
  decide,
  readyForFullmaktige,
  stage,
  tillstyrker,
  today,
} from '../test-support/an-adoption.ts';
import { idOf } from '../test-support/ids.ts';
import { Agreement } from '../agreement/agreement.ts';
import type { AdoptionCase } from './adoption-case.ts';
import type { CorrectDecision } from './body-decision.ts';
import { decideCorrectDecision } from './correct-decision.ts';
import { decidePlanMeeting, type PlanMeeting } from './plan-meeting.ts';

const plan = (said: Partial<PlanMeeting>, adoption: AdoptionCase = anAdoption()) =>
  decidePlanMeeting(
    adoption,
    {
      bodyKey: 'kfn',
      meetingOn: day('2027-01-14'),
      announcedOn: null,
      diarienummer: '',
      commandId: idOf('cmd', 1),
      ...said,
    },
    today,
  );

test('a planned meeting is told to the process that waits for it', () => {
  const change = changeOf(plan({ diarienummer: 'KN 2026/12' }));
  expect(adoptionIn(change).steps[0]).toMatchObject({ meetingOn: '2027-01-14', diarienummer: 'KN 2026/12' });
  expect(change.owed).toMatchObject([{ task: { kind: 'wake' } }]);
});

test('no meeting is planned in the past, beyond belief or for a body that has decided', () => {
  expect(refusalOf(plan({ meetingOn: day('2026-12-09') }))).toMatchObject({
    code: 'dateInPast',
    key: 'Kulturnämnden',
  });
  expect(refusalOf(plan({ meetingOn: day('2127-01-14') })).code).toBe('dateTooFarAhead');
  expect(refusalOf(plan({ diarienummer: 'blå' })).code).toBe('diarienummerUnreadable');
  expect(refusalOf(plan({ bodyKey: 'bygg' })).code).toBe('notFound');
  expect(refusalOf(plan({}, after(anAdoption(), [['kfn', tillstyrker]]))).code).toBe(
    'decisionAlreadyRecorded',
  );
  const over = changeOf(decide(readyForFullmaktige(), anOrder('kf', { kind: 'avslar' })));
  const steps = adoptionIn(over).steps.map((step) => ({ ...step, progress: { state: 'waiting' as const } }));
  expect(refusalOf(plan({}, { ...adoptionIn(over), steps })).code).toBe('adoptionClosed');
});

const heard = after(anAdoption(), [['kfn', tillstyrker]]);
const correction: CorrectDecision = {
  bodyKey: 'kfn',
  decidedOn: today,
  paragraph: '§ 13',
  diarienummer: '',
  outcome: tillstyrker,
  decisionText: '',
  remarks: [],
  reason: 'Fel paragraf.',
};
const correct = (said: Partial<CorrectDecision>, of: AdoptionCase = heard, agreement = anAgreement) =>
  decideCorrectDecision(of, { ...correction, ...said }, { ...aScene(), agreement });

test('a correction keeps what stood there, with who changed it and why', () => {
  const change = changeOf(correct({ outcome: { kind: 'avstyrker' } }));
  expect(adoptionIn(change).steps[0]?.progress).toMatchObject({
    record: { paragraph: '§ 13', outcome: { kind: 'avstyrker' }, recordedBy: idOf('per', 1) },
    corrections: [{ reason: 'Fel paragraf.', was: { paragraph: '§ 12', outcome: { kind: 'tillstyrker' } } }],
  });
  expect(change.facts).toMatchObject([
    { type: 'adoption.decisionCorrected', data: { reason: 'Fel paragraf.' } },
  ]);
});

test('a correction needs a reason, a decision of this visit, and a day that has been', () => {
  expect(refusalOf(correct({ reason: '' })).code).toBe('adoptionReasonMissing');
  expect(refusalOf(correct({ diarienummer: 'blå' })).code).toBe('diarienummerUnreadable');
  expect(refusalOf(correct({ bodyKey: 'sn' })).code).toBe('decisionMissing');
  expect(refusalOf(correct({ bodyKey: 'bygg' })).code).toBe('notFound');
  expect(refusalOf(correct({ decidedOn: day('2027-01-01') })).code).toBe('decisionInFuture');
  const back = { kind: 'aterremiss', to: 'ks', reason: 'Igen.', vote: { by: 'majority' } } as const;
  const previous = adoptionIn(changeOf(decide(readyForFullmaktige(), anOrder('kf', back))));
  const next = begun({ stage: { ...stage, visit: 2 }, previous, returnedTo: 'ks' });
  expect(refusalOf(correct({}, next)).code).toBe('decisionReadOnly');
});

test('what the process has acted on is not corrected into something else', () => {
  expect(refusalOf(correct({ outcome: antar })).code).toBe('correctionMovesProcess');
  const change = changeOf(decide(readyForFullmaktige(), anOrder('kf', antar)));
  const agreement = Agreement.parse(written(change, 'agreement')[0]);
  const adopted = adoptionIn(change);
  const moved = { bodyKey: 'kf', outcome: antar, decidedOn: day('2026-12-01') };
  expect(refusalOf(correct(moved, adopted, agreement)).code).toBe('correctionMovesProcess');
  const written93 = { bodyKey: 'kf', outcome: antar, paragraph: '§ 93', diarienummer: 'KF 2026/9' };
  expect(written(changeOf(correct(written93, adopted, agreement)), 'agreement')).toMatchObject([
    { inForce: { decision: { paragraph: '§ 93', diarienummer: 'KF 2026/9' } } },
  ]);
});
