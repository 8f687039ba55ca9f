import { expect, test } from 'vitest';
import { changeOf, day, refusalOf, written } from '../test-support/a-round.ts';
import {
  adoptionIn,
  after,
  anAdoption,
  anAgreement,
  anOrder,
  antar,
  begun,
  decide,
  readyForFullmaktige,
  stage,
  tillstyrker,
  today,
} from '../test-support/an-adoption.ts';
import { Agreement } from '../agreement/agreement.ts';
import {
  noMinutesYet,
  stepOf,
  type AdoptionCase,
  type MinutesDays,
  type NotedDays,
} from './adoption-case.ts';
import { minutesRules, warningsOf } from './minutes-rules.ts';
import { decideNoteMinutes } from './note-minutes.ts';

const adoption = changeOf(decide(readyForFullmaktige(), anOrder('kf', antar)));
const adopted = adoptionIn(adoption);
const agreement = Agreement.parse(written(adoption, 'agreement')[0]);
const minutes = (said: Partial<NotedDays>): MinutesDays => ({ ...noMinutesYet, ...said });
const note = (said: Partial<NotedDays>, on = '2027-02-01', bodyKey = 'kf', of: AdoptionCase = adopted) => {
  const noted = { justeradOn: null, anslagetOn: null, nedtagetOn: null, ...said };
  return decideNoteMinutes(of, { bodyKey, minutes: noted }, { agreement, today: day(on) });
};

test('the day after the time to appeal has run out, the adopted version has gained laga kraft', () => {
  const change = changeOf(note({ justeradOn: day('2026-12-17'), anslagetOn: day('2026-12-18') }));
  expect(written(change, 'agreement')).toMatchObject([{ inForce: { lagaKraftOn: '2027-01-09' } }]);
});

test('the version keeps its day also after another has replaced it', () => {
  const { inForce } = agreement;
  if (inForce === null) throw new Error('It was adopted.');
  const replaced = { ...agreement, inForce: null, formerly: [{ ...inForce, replacedOn: day('2030-01-01') }] };
  const change = changeOf(
    decideNoteMinutes(
      adopted,
      { bodyKey: 'kf', minutes: { justeradOn: today, anslagetOn: today, nedtagetOn: null } },
      { agreement: replaced, today: day('2027-02-01') },
    ),
  );
  expect(written(change, 'agreement')).toMatchObject([{ formerly: [{ lagaKraftOn: '2027-01-05' }] }]);
});

test.each([
  ['2018-06-01', '2018-06-25'],
  ['2024-12-03', '2024-12-27'],
  ['2025-12-10', '2026-01-02'],
])('a notice put up %s may come down the day after %s', (anslagetOn, lastDay) => {
  const days = minutes({ justeradOn: day(anslagetOn), anslagetOn: day(anslagetOn) });
  const rules = minutesRules({ role: 'adopter' }, day(anslagetOn), days);
  expect(rules.appealLastDay).toBe(lastDay);
  expect((rules.earliestRemoval ?? '') > lastDay).toBe(true);
});

test('a notice taken down before the time to appeal has run out is refused', () => {
  const days = { justeradOn: day('2026-12-17'), anslagetOn: day('2026-12-18') };
  expect(refusalOf(note({ ...days, nedtagetOn: day('2027-01-08') }))).toEqual({
    code: 'noticeRemovedEarly',
    earliest: '2027-01-09',
    appealLastDay: '2027-01-08',
  });
  expect(note({ ...days, nedtagetOn: day('2027-01-09') }).ok).toBe(true);
});

test('the days of the minutes follow on each other, and none is ahead', () => {
  expect(refusalOf(note({ justeradOn: day('2026-12-01') }))).toMatchObject({ earlier: 'beslut' });
  expect(refusalOf(note({ anslagetOn: day('2026-12-18') }))).toMatchObject({ earlier: 'justering' });
  expect(refusalOf(note({ nedtagetOn: day('2026-12-18') }))).toMatchObject({ earlier: 'anslag' });
  expect(refusalOf(note({ justeradOn: day('2027-03-01') })).code).toBe('decisionInFuture');
});

test('what a nämnd proposes is only preparatory: nobody appeals it, and it gains no laga kraft', () => {
  const heard = after(anAdoption(), [['kfn', tillstyrker]]);
  const days = { justeradOn: today, anslagetOn: today };
  expect(minutesRules({ role: 'preparing' }, today, minutes(days))).toMatchObject({
    isAppealable: false,
    appealLastDay: null,
    lagaKraftOn: null,
  });
  expect(written(changeOf(note(days, '2027-02-01', 'kfn', heard)), 'agreement')).toEqual([]);
});

test('minutes are of a decision made in this visit', () => {
  expect(refusalOf(note({}, '2027-02-01', 'kfn', anAdoption())).code).toBe('decisionMissing');
  expect(refusalOf(note({}, '2027-02-01', 'bygg')).code).toBe('notFound');
  const back = {
    kind: 'aterremiss',
    to: 'ks',
    reason: 'Igen.',
    vote: { by: 'majority' },
  } as const;
  const previous = adoptionIn(changeOf(decide(readyForFullmaktige(), anOrder('kf', back))));
  const next = begun({ stage: { ...stage, visit: 2 }, previous, returnedTo: 'ks' });
  expect(refusalOf(note({}, '2027-02-01', 'kfn', next)).code).toBe('decisionReadOnly');
});

test('late justering, late notice and a late announcement are seen, and stop nobody', () => {
  const heard = after(anAdoption(), [['kfn', tillstyrker]]);
  const kfn = stepOf(heard, 'kfn');
  if (kfn === null) throw new Error('The visit has it.');
  expect(warningsOf(heard, kfn, day('2026-12-24'))).toEqual([]);
  expect(warningsOf(heard, kfn, day('2026-12-25'))).toEqual([{ code: 'justeringLate', by: '2026-12-24' }]);
  const noted = adoptionIn(changeOf(note({ justeradOn: day('2026-12-17') }, '2026-12-18', 'kfn', heard)));
  const after17 = stepOf(noted, 'kfn');
  if (after17 === null) throw new Error('The visit has it.');
  expect(warningsOf(noted, after17, day('2026-12-20'))).toEqual([{ code: 'anslagLate', by: '2026-12-19' }]);
  const kf = { ...kfn, type: 'fullmaktige', progress: { state: 'waiting' } } as const;
  const meeting = { ...kf, meetingOn: day('2026-12-31') };
  expect(warningsOf(heard, meeting, day('2026-12-24'))).toEqual([]);
  expect(warningsOf(heard, meeting, day('2026-12-25'))).toEqual([
    { code: 'announcementMissing', by: '2026-12-24' },
  ]);
  expect(warningsOf(heard, { ...meeting, announcedOn: day('2026-12-25') }, day('2026-12-25'))).toEqual([
    { code: 'announcedLate', by: '2026-12-24', on: '2026-12-25' },
  ]);
  expect(anAgreement.inForce).toBeNull();
});
