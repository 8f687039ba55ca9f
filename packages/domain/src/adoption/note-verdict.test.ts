import { expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import type { Commitment } from '../agreement/commitment.ts';
import type { FormerlyInForce } from '../agreement/in-force.ts';
import { at, changeOf, day, refusalOf, written } from '../test-support/a-round.ts';
import {
  aCommitment,
  adoptionIn,
  anAgreement,
  anOrder,
  antar,
  aScene,
  begun,
  decide,
  readyForFullmaktige,
  stage,
  today,
} from '../test-support/an-adoption.ts';
import { idOf } from '../test-support/ids.ts';
import type { AdoptionCase } from './adoption-case.ts';
import { replacedBy } from './annul-adoption.ts';
import type { AppealVerdict } from './appeal.ts';
import { decideNoteAppeal } from './note-appeal.ts';
import { decideNoteMinutes } from './note-minutes.ts';
import { decideNoteVerdict } from './note-verdict.ts';

const now = at('2027-09-01T08:00:00.000Z');
const earlier = at('2026-10-01T08:00:00.000Z');
const on = day('2027-08-20');
const upheld: AppealVerdict = { kind: 'upheld', on, reason: 'Kallelsen var för sen.', backTo: null };
const stands: AppealVerdict = { kind: 'rejected', end: 'avslag', on };

/** Adopted, announced and appealed; `formerly` is what was in force when it was adopted. */
function appealed(before: Agreement = anAgreement): { adoption: AdoptionCase; agreement: Agreement } {
  const change = changeOf(decide(readyForFullmaktige(), anOrder('kf', antar), aScene({ agreement: before })));
  const run = {
    stage,
    title: 'Antagande',
    since: before.launchedAt,
    end: { at: before.launchedAt, outcome: { kind: 'done' as const } },
  };
  const adopted = { ...Agreement.parse(written(change, 'agreement')[0]), stages: [run] };
  const minutes = { justeradOn: today, anslagetOn: today, nedtagetOn: null };
  const around = { agreement: adopted, today: day('2027-01-20') };
  const announced = changeOf(decideNoteMinutes(adoptionIn(change), { bodyKey: 'kf', minutes }, around));
  const order = { bodyKey: 'kf', appealedOn: day('2026-12-20'), courtCase: '1234-26', inhibitedOn: null };
  const noted = changeOf(decideNoteAppeal(adoptionIn(announced), order, around));
  return { adoption: adoptionIn(noted), agreement: Agreement.parse(written(noted, 'agreement')[0]) };
}

const judge = (
  verdict: AppealVerdict,
  { adoption, agreement } = appealed(),
  commitments: readonly Commitment[] = [],
) =>
  decideNoteVerdict(
    adoption,
    { bodyKey: 'kf', verdict },
    { agreement, commitments, now, today: day('2027-09-01') },
  );

/** Version 2 of an earlier cycle, in force until the appealed decision replaced it. */
const before: FormerlyInForce = {
  cycle: 1,
  textVersionId: idOf('txt', 9),
  textHash: 'd'.repeat(64),
  number: 2,
  adoptedOn: day('2024-01-10'),
  decision: { bodyName: 'Kommunfullmäktige', paragraph: '§ 1', diarienummer: 'KS 2023/1' },
  lagaKraftOn: day('2024-02-02'),
  from: day('2024-01-10'),
  to: day('2027-12-31'),
  reviewBy: null,
  reviewed: 'revise',
  lapsedOn: null,
  replacedOn: today,
};
const { replacedOn: _replacedOn, ...inForceBefore } = before;

test.each(['avslag', 'avvisning', 'avskrivning'] as const)(
  'after %s the decision stands, and is final from the day that the verdict is',
  (end) => {
    const change = changeOf(judge({ kind: 'rejected', end, on }));
    const [agreement] = written(change, 'agreement');
    expect(agreement).toMatchObject({ inForce: { lagaKraftOn: on, lapsedOn: null } });
    expect(agreement).not.toHaveProperty('inForce.appealed');
    expect(change.facts).toMatchObject([{ type: 'adoption.appealDecided', data: { verdict: end, on } }]);
  },
);

test('annulled, the version ceases and the one before it is in force again', () => {
  const change = changeOf(judge(upheld, appealed({ ...anAgreement, inForce: inForceBefore })));
  const agreement = Agreement.parse(written(change, 'agreement')[0]);
  expect(agreement.inForce).toEqual(inForceBefore);
  expect(agreement.formerly).toMatchObject([
    { number: 3, replacedOn: on, lagaKraftOn: null, annulled: { on, courtCase: '1234-26', at: now } },
  ]);
  expect(change.facts).toMatchObject([
    { type: 'adoption.appealDecided', data: { verdict: 'upphavande' } },
    { type: 'agreement.adoptionAnnulled', data: { number: 3, on, restored: 2 } },
  ]);
});

test('a version whose own days have ended is not in force again: nothing is', () => {
  const ended = { ...inForceBefore, to: day('2026-12-31') };
  const change = changeOf(judge(upheld, appealed({ ...anAgreement, inForce: ended })));
  expect(written(change, 'agreement')).toMatchObject([
    { inForce: { number: 3, lapsedOn: on, annulled: { on } }, formerly: [{ number: 2, replacedOn: today }] },
  ]);
  expect(change.facts[1]).toMatchObject({ data: { restored: null } });
});

test('with nothing before it the annulled version is kept as the one that ceased', () => {
  expect(written(changeOf(judge(upheld)), 'agreement')).toMatchObject([
    { inForce: { number: 3, lapsedOn: on, annulled: { courtCase: '1234-26' } }, formerly: [] },
  ]);
});

test('the adoption is visited again, by all bodies or from the one that is named', () => {
  expect(written(changeOf(judge(upheld)), 'agreement')).toMatchObject([
    { stages: [{ end: { outcome: { kind: 'done' }, reopened: { at: now, bodyKey: null } } }] },
  ]);
  const change = changeOf(judge({ ...upheld, backTo: 'kf' }));
  expect(written(change, 'agreement')).toMatchObject([
    { stages: [{ end: { reopened: { bodyKey: 'kf' } } }] },
  ]);
  const next = begun({
    stage: { ...stage, visit: 2 },
    previous: adoptionIn(change),
    returnedTo: 'kf',
  });
  expect(next.steps.map(({ key, progress }) => `${key} ${progress.state}`)).toEqual([
    'kfn carriedOver',
    'sn carriedOver',
    'ks waiting',
    'kf waiting',
  ]);
});

test('in the next cycle nothing is visited again: a revision is under way', () => {
  const { adoption, agreement } = appealed();
  const revised = { ...agreement, cycle: 2 };
  const [value] = written(changeOf(judge(upheld, { adoption, agreement: revised })), 'agreement');
  expect(value).toMatchObject({ inForce: { annulled: { on } } });
  expect(value).not.toHaveProperty('stages.0.end.reopened');
});

test('a version that has been replaced meanwhile is only marked', () => {
  const { adoption, agreement } = appealed();
  const { inForce } = agreement;
  if (inForce === null) throw new Error('It was adopted.');
  const newer = { ...inForce, cycle: 2, number: 4, adoptedOn: day('2027-06-01') };
  const replaced = {
    ...agreement,
    inForce: newer,
    formerly: [{ ...inForce, replacedOn: day('2027-06-01') }],
  };
  const change = changeOf(judge(upheld, { adoption, agreement: replaced }));
  expect(written(change, 'agreement')).toMatchObject([
    { inForce: { number: 4 }, formerly: [{ number: 3, replacedOn: '2027-06-01', annulled: { on } }] },
  ]);
  expect(change.facts).toHaveLength(1);
});

test('a version that lapsed meanwhile is only marked: nobody takes it up again', () => {
  const { adoption, agreement } = appealed({ ...anAgreement, inForce: inForceBefore });
  const { inForce } = agreement;
  if (inForce === null) throw new Error('It was adopted.');
  const lapsed = { ...agreement, inForce: { ...inForce, lapsedOn: day('2027-07-01') } };
  const change = changeOf(judge(upheld, { adoption, agreement: lapsed }));
  const [value] = written(change, 'agreement');
  expect(value).toMatchObject({ inForce: { number: 3, lapsedOn: '2027-07-01', annulled: { on } } });
  expect(value).not.toHaveProperty('stages.0.end.reopened');
  expect(change.facts).toHaveLength(1);
});

test('what was annulled before is not in force again', () => {
  const annulled = { on: day('2026-10-01'), courtCase: '7-26', at: earlier };
  const ceased = { ...inForceBefore, lapsedOn: day('2026-10-01'), annulled };
  const change = changeOf(judge(upheld, appealed({ ...anAgreement, inForce: ceased })));
  expect(written(change, 'agreement')).toMatchObject([
    { inForce: { number: 3, lapsedOn: on }, formerly: [{ number: 2 }] },
  ]);
});

test('adopted again with the same text, the two decisions are told apart', () => {
  const { adoption, agreement } = appealed();
  const judged = changeOf(judge(upheld, { adoption, agreement }));
  const again = Agreement.parse(written(judged, 'agreement')[0]);
  const decidedOn = day('2027-09-30');
  const next = decide(
    { ...readyForFullmaktige(), stage: { ...stage, visit: 2 } },
    anOrder('kf', antar, { decidedOn }),
    aScene({ agreement: again, today: decidedOn }),
  );
  const readopted = Agreement.parse(written(changeOf(next), 'agreement')[0]);
  if (readopted.inForce === null) throw new Error('It was adopted again.');
  expect(replacedBy(readopted.formerly, readopted.inForce)).toBeNull();
  const minutes = { justeradOn: decidedOn, anslagetOn: decidedOn, nedtagetOn: null };
  const around = { agreement: readopted, today: day('2027-12-01') };
  const noted = decideNoteMinutes(adoptionIn(changeOf(next)), { bodyKey: 'kf', minutes }, around);
  expect(written(changeOf(noted), 'agreement')).toMatchObject([
    { inForce: { adoptedOn: decidedOn, lagaKraftOn: '2027-10-22' }, formerly: [{ lagaKraftOn: null }] },
  ]);
});

test('its commitments were never undertaken, and the earlier ones have no fate any more', () => {
  const own = { ...aCommitment(1, 'Ny.'), textVersionId: idOf('txt', 1) };
  const carried: Commitment = {
    ...aCommitment(2, 'Förd vidare.'),
    fate: { kind: 'carried', cycle: 1, to: [own.id] },
  };
  const older: Commitment = {
    ...aCommitment(3, 'Äldre.'),
    fate: { kind: 'dropped', cycle: 7, reason: 'Utgick.' },
  };
  const change = changeOf(judge(upheld, appealed(), [own, carried, older]));
  expect(written(change, 'commitment')).toMatchObject([
    { id: own.id, fate: { kind: 'annulled', cycle: 1 } },
    { id: carried.id, fate: null },
  ]);
});

test('a verdict belongs to an appeal that is noted and not decided', () => {
  const { agreement } = appealed();
  const unknown = adoptionIn(changeOf(decide(readyForFullmaktige(), anOrder('kf', antar))));
  expect(refusalOf(judge(stands, { adoption: unknown, agreement })).code).toBe('appealNotNoted');
  expect(refusalOf(judge(stands, { adoption: readyForFullmaktige(), agreement })).code).toBe(
    'decisionMissing',
  );
  for (const verdict of [stands, upheld]) {
    const decided = adoptionIn(changeOf(judge(verdict)));
    expect(refusalOf(judge(stands, { adoption: decided, agreement }))).toMatchObject({
      code: 'appealAlreadyDecided',
      on,
    });
    const order = { bodyKey: 'kf', appealedOn: today, courtCase: '9-27', inhibitedOn: null };
    expect(refusalOf(decideNoteAppeal(decided, order, { agreement, today: on })).code).toBe(
      'appealAlreadyDecided',
    );
  }
});

test('an annulment says why, and to whom it goes', () => {
  expect(refusalOf(judge({ ...upheld, reason: '' }))).toEqual({
    code: 'adoptionReasonMissing',
    what: 'annulled',
  });
  expect(refusalOf(judge({ ...upheld, backTo: 'bygg' })).code).toBe('returnTargetUnknown');
});

test('the days of a verdict follow on those of the appeal, and none is ahead', () => {
  expect(refusalOf(judge({ ...stands, on: day('2027-09-02') })).code).toBe('decisionInFuture');
  expect(refusalOf(judge({ ...stands, on: day('2026-12-19') }))).toMatchObject({
    earlier: 'overklagande',
    later: 'avgorande',
  });
  const { adoption, agreement } = appealed();
  const order = { bodyKey: 'kf', appealedOn: day('2026-12-20'), courtCase: '1234-26' };
  const around = { agreement, today: day('2027-09-01') };
  const stopped = adoptionIn(
    changeOf(decideNoteAppeal(adoption, { ...order, inhibitedOn: day('2027-08-25') }, around)),
  );
  expect(refusalOf(judge(stands, { adoption: stopped, agreement }))).toMatchObject({
    earlier: 'inhibition',
    later: 'avgorande',
  });
  const unannounced = changeOf(decide(readyForFullmaktige(), anOrder('kf', antar)));
  const noted = adoptionIn(
    changeOf(decideNoteAppeal(adoptionIn(unannounced), { ...order, inhibitedOn: null }, around)),
  );
  expect(refusalOf(judge(stands, { adoption: noted, agreement }))).toMatchObject({
    earlier: 'anslag',
    later: 'avgorande',
  });
  expect(judge(upheld, { adoption: noted, agreement }).ok).toBe(true);
});
