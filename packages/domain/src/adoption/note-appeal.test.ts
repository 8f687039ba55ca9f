import { expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import { changeOf, day, refusalOf, written } from '../test-support/a-round.ts';
import {
  adoptionIn,
  after,
  anAdoption,
  anOrder,
  antar,
  decide,
  readyForFullmaktige,
  tillstyrker,
  today,
} from '../test-support/an-adoption.ts';
import type { AdoptionCase } from './adoption-case.ts';
import { NoteAppeal } from './appeal.ts';
import { decideNoteAppeal } from './note-appeal.ts';
import { decideNoteMinutes } from './note-minutes.ts';

const change = changeOf(decide(readyForFullmaktige(), anOrder('kf', antar)));
const adopted = adoptionIn(change);
const agreement = Agreement.parse(written(change, 'agreement')[0]);
const later = day('2027-01-20');
const said = { bodyKey: 'kf', appealedOn: day('2026-12-20'), courtCase: '1234-26', inhibitedOn: null };
const note = (order: Partial<NoteAppeal> = {}, of: AdoptionCase = adopted, on = later, around = agreement) =>
  decideNoteAppeal(of, { ...said, ...order }, { agreement: around, today: on });

test('a decision that is appealed is in force and not final', () => {
  const noted = changeOf(note());
  expect(written(noted, 'agreement')).toMatchObject([
    { inForce: { lapsedOn: null, lagaKraftOn: null, appealed: { courtCase: '1234-26', inhibitedOn: null } } },
  ]);
  expect(noted.facts).toMatchObject([
    { type: 'adoption.appealNoted', data: { bodyKey: 'kf', courtCase: '1234-26', inhibitedOn: null } },
  ]);
});

test('the day of laga kraft that was counted is taken back, and does not return with the minutes', () => {
  const minutes = { justeradOn: today, anslagetOn: today, nedtagetOn: null };
  const around = { agreement, today: later };
  const counted = changeOf(decideNoteMinutes(adopted, { bodyKey: 'kf', minutes }, around));
  const final = Agreement.parse(written(counted, 'agreement')[0]);
  expect(final.inForce?.lagaKraftOn).toBe('2027-01-05');
  const noted = changeOf(note({}, adoptionIn(counted), later, final));
  expect(written(noted, 'agreement')).toMatchObject([{ inForce: { lagaKraftOn: null } }]);
  const again = decideNoteMinutes(adoptionIn(noted), { bodyKey: 'kf', minutes }, around);
  expect(written(changeOf(again), 'agreement')).toMatchObject([{ inForce: { lagaKraftOn: null } }]);
});

test('inhibition is noted when the court orders it, and taken away when it lifts it', () => {
  const stopped = changeOf(note({ inhibitedOn: day('2027-01-10') }));
  expect(written(stopped, 'agreement')).toMatchObject([
    { inForce: { appealed: { inhibitedOn: '2027-01-10' } } },
  ]);
  const lifted = changeOf(note({ inhibitedOn: null }, adoptionIn(stopped)));
  expect(written(lifted, 'agreement')).toMatchObject([{ inForce: { appealed: { inhibitedOn: null } } }]);
});

test('a version that has been replaced is noted as appealed all the same', () => {
  const { inForce } = agreement;
  if (inForce === null) throw new Error('It was adopted.');
  const replaced = { ...agreement, inForce: null, formerly: [{ ...inForce, replacedOn: later }] };
  expect(written(changeOf(note({}, adopted, later, replaced)), 'agreement')).toMatchObject([
    { inForce: null, formerly: [{ replacedOn: later, appealed: { courtCase: '1234-26' } }] },
  ]);
});

test('what is only preparatory cannot be appealed', () => {
  const heard = after(anAdoption(), [['kfn', tillstyrker]]);
  expect(refusalOf(note({ bodyKey: 'kfn' }, heard))).toMatchObject({ code: 'notAppealable' });
  expect(refusalOf(note({ bodyKey: 'sn' }, heard))).toMatchObject({ code: 'decisionMissing' });
  expect(refusalOf(note({ bodyKey: 'bygg' }))).toMatchObject({ code: 'notFound' });
});

test('an appeal after the last day does not open the decision again', () => {
  const minutes = { justeradOn: today, anslagetOn: today, nedtagetOn: null };
  const announced = adoptionIn(
    changeOf(decideNoteMinutes(adopted, { bodyKey: 'kf', minutes }, { agreement, today: later })),
  );
  expect(note({ appealedOn: day('2027-01-04') }, announced).ok).toBe(true);
  expect(refusalOf(note({ appealedOn: day('2027-01-05') }, announced))).toEqual({
    code: 'appealTooLate',
    appealedOn: '2027-01-05',
    lastDay: '2027-01-04',
  });
});

test('the days of an appeal follow on each other, and none is ahead', () => {
  expect(refusalOf(note({ appealedOn: day('2026-12-09') }))).toMatchObject({
    earlier: 'beslut',
    later: 'overklagande',
  });
  expect(refusalOf(note({ inhibitedOn: day('2026-12-19') }))).toMatchObject({
    earlier: 'overklagande',
    later: 'inhibition',
  });
  expect(refusalOf(note({ inhibitedOn: day('2027-01-21') }))).toMatchObject({ code: 'decisionInFuture' });
  expect(refusalOf(note({ appealedOn: day('2027-01-21') }))).toMatchObject({ code: 'decisionInFuture' });
});

test.each(['Anna Berg', '1234', '1234-2026', ''])(
  'a case is known by its number only: not %s',
  (courtCase) => {
    expect(NoteAppeal.safeParse({ ...said, courtCase }).success).toBe(false);
  },
);
