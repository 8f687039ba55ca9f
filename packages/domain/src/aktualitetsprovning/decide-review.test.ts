import { describe, expect, test } from 'vitest';
import { Instant } from '../kernel/instant.ts';
import { reviewByOf, reviewOpensOn } from '../process/obligation-days.ts';
import { lastYear } from '../test-support/a-follow-up.ts';
import { anAgreementInForce, inForce } from '../test-support/an-accession.ts';
import { day } from '../test-support/a-round.ts';
import { theWritten } from '../test-support/the-written.ts';
import { idOf } from '../test-support/ids.ts';
import { decideActOnReview } from './act-on-review.ts';
import { beginReview } from './begin-review.ts';
import { decideReview } from './decide-review.ts';
import { decideNote, decideRecommend } from './prepare-review.ts';
import type { DecidedReview, OpenReview, ReviewVerdict } from './relevance-review.ts';
import { reviewActsAt, reviewWaits } from './review-waits.ts';

const stage = {
  agreementId: idOf('agr', 1),
  cycle: 1,
  stageKey: 'aktualitetsprovning',
  kind: 'aktualitetsprovning',
  visit: 1,
} as const;
const begun = beginReview(lastYear, anAgreementInForce(), { id: idOf('rvw', 1), stage });
const review = (change: Partial<OpenReview> = {}): OpenReview => {
  const value = theWritten(begun, 'review');
  if (value.status === 'closed') throw new Error('It has just begun.');
  return { ...value, ...change };
};
const now = Instant.parse('2030-03-01T09:00:00.000Z');
const today = day('2030-03-01');
const plan = [{ key: 'utkast.due', title: 'Förslaget är klart', on: day('2030-06-03') }];

function decide(
  verdict: ReviewVerdict,
  { agreement = anAgreementInForce(), decidedOn = '2030-02-28', of = review() } = {},
) {
  const decision = {
    bodyName: 'Kultur- och fritidsnämnden',
    paragraph: '§ 7',
    decidedOn: day(decidedOn),
    verdict,
  };
  return decideReview(of, agreement, { decision, planOf: () => plan, by: idOf('per', 1), now, today });
}
const keep = (reviewBy: string, to: string | null = null): ReviewVerdict => ({
  choice: 'keep',
  reviewBy: day(reviewBy),
  to: to === null ? null : day(to),
});
const letLapse = (to: string | null): ReviewVerdict => ({
  choice: 'letLapse',
  to: to === null ? null : day(to),
});
const openEnded = anAgreementInForce({ inForce: inForce({ to: null, reviewBy: day('2030-01-25') }) });

describe('the latest day of a review (domain.md §5)', () => {
  test('is the last of validity, or so many years after it began', () => {
    const validity = { from: day('2027-01-25'), to: day('2030-12-31') };
    expect(reviewByOf(lastYear, validity)).toBe('2030-12-31');
    const everyThird = { ...lastYear, latest: { rule: 'afterYears', years: 3 } } as const;
    expect(reviewByOf(everyThird, { ...validity, to: null })).toBe('2030-01-25');
    expect(reviewByOf(lastYear, { ...validity, to: null })).toBeNull();
    expect(reviewOpensOn({ ...lastYear, opens: '-P6M' }, day('2030-01-25'))).toBe('2029-07-25');
  });

  test('is what it waits for, and the responsible body is told when it opens', () => {
    expect(review()).toMatchObject({ opensOn: '2029-12-31', reviewBy: '2030-12-31' });
    expect(begun.owed).toMatchObject([{ task: { letter: 'reviewOpened', to: { partyId: idOf('pty', 9) } } }]);
    expect(reviewWaits(review())).toEqual([
      { what: 'reviewDue', until: '2030-12-31T23:00:00.000Z', awaited: 'namnd' },
    ]);
  });

  test('is told the responsible body when it has been, once', () => {
    const late = Instant.parse('2030-12-31T23:00:00.000Z');
    const around = { responsibleBody: idOf('pty', 9), now: late };
    expect(decideActOnReview(review(), { ...around, now }).writes).toEqual([]);
    const change = decideActOnReview(review(), around);
    expect(change.owed).toMatchObject([{ dedupeKey: `reviewOverdue:${idOf('rvw', 1)}` }]);
    const told = theWritten(change, 'review');
    expect(reviewActsAt(told)).toBeNull();
    expect(reviewWaits(told)).toHaveLength(1);
    expect(decideActOnReview(told, around).writes).toEqual([]);
  });
});

describe('keeping', () => {
  test('moves the latest day, and validity with it when that is prolonged', () => {
    const decided = decide(keep('2032-12-31', '2033-12-31'));
    if (!decided.ok) throw new Error(decided.refusal.code);
    const { value } = decided;
    expect(theWritten(value, 'agreement').inForce).toMatchObject({
      reviewBy: '2032-12-31',
      to: '2033-12-31',
      reviewed: null,
    });
    expect(theWritten(value, 'agreement').cycle).toBe(1);
    expect(theWritten(value, 'review')).toMatchObject({ status: 'closed', decided: { paragraph: '§ 7' } });
  });

  test('without end needs no prolonging', () => {
    expect(decide(keep('2033-01-25'), { agreement: openEnded })).toMatchObject({ ok: true });
  });

  test.each([
    ['reviewByNotLater', keep('2030-12-31')],
    ['reviewByAfterValidity', keep('2031-01-01')],
    ['reviewByAfterValidity', keep('2033-01-01', '2032-12-31')],
    ['validityNotLonger', keep('2031-06-30', '2030-12-31')],
    ['reviewByTooFarAhead', keep('2302-12-31')],
    ['validityTooFarAhead', keep('2032-12-31', '2302-12-31')],
  ] as const)('is refused: %s', (code, verdict) => {
    expect(decide(verdict)).toMatchObject({ refusal: { code } });
  });

  test('cannot give an end to what has none', () => {
    expect(decide(keep('2033-01-25', '2034-12-31'), { agreement: openEnded })).toMatchObject({
      refusal: { code: 'validityNotLonger', current: null },
    });
  });

  test('is refused when validity has ended, before the process has marked it too', () => {
    const marked = anAgreementInForce({ inForce: inForce({ lapsedOn: day('2030-02-01') }) });
    expect(decide(keep('2032-12-31', '2033-12-31'), { agreement: marked })).toMatchObject({
      refusal: { code: 'alreadyLapsed', on: '2030-02-01' },
    });
    const unmarked = anAgreementInForce({ inForce: inForce({ to: day('2030-02-28') }) });
    expect(decide(keep('2032-12-31', '2033-12-31'), { agreement: unmarked })).toMatchObject({
      refusal: { code: 'alreadyLapsed', on: '2030-03-01' },
    });
  });
});

describe('revising', () => {
  test('begins the next cycle with its days, while the version stays in force', () => {
    const decided = decide({ choice: 'revise' });
    if (!decided.ok) throw new Error(decided.refusal.code);
    expect(theWritten(decided.value, 'agreement')).toMatchObject({
      cycle: 2,
      plan,
      inForce: { reviewed: 'revise', cycle: 1, to: '2030-12-31' },
    });
    expect(decided.value.facts.map(({ type }) => type)).toEqual(['review.decided', 'agreement.cycleStarted']);
  });

  test('is possible also when validity has ended', () => {
    const lapsed = anAgreementInForce({ inForce: inForce({ lapsedOn: day('2030-02-01') }) });
    expect(decide({ choice: 'revise' }, { agreement: lapsed })).toMatchObject({ ok: true });
  });
});

describe('letting it lapse', () => {
  test('on its last day, or on an earlier one', () => {
    const on = (verdict: ReviewVerdict) => {
      const decided = decide(verdict);
      if (!decided.ok) throw new Error(decided.refusal.code);
      return theWritten(decided.value, 'agreement').inForce;
    };
    expect(on(letLapse(null))).toMatchObject({ reviewed: 'letLapse', to: '2030-12-31' });
    expect(on(letLapse('2030-06-30'))).toMatchObject({ reviewed: 'letLapse', to: '2030-06-30' });
  });

  test.each([
    ['lapseDayHasBeen', letLapse('2030-02-28')],
    ['lapseDayNotEarlier', letLapse('2030-12-31')],
  ] as const)('is refused: %s', (code, verdict) => {
    expect(decide(verdict)).toMatchObject({ refusal: { code } });
  });

  test('needs a day when there is none', () => {
    expect(decide(letLapse(null), { agreement: openEnded })).toMatchObject({
      refusal: { code: 'lapseDayMissing' },
    });
    expect(decide(letLapse('2031-01-01'), { agreement: openEnded })).toMatchObject({ ok: true });
  });
});

describe('a decision', () => {
  test('is allowed without a recommendation, and the event says so', () => {
    const decided = decide({ choice: 'revise' });
    expect(decided.ok && decided.value.facts[0]?.data).toMatchObject({ recommended: null });
  });

  test('is recorded once', () => {
    const decided = decide({ choice: 'revise' });
    if (!decided.ok) throw new Error(decided.refusal.code);
    const closed = theWritten(decided.value, 'review');
    if (closed.status !== 'closed') throw new Error('It is decided.');
    expect(again(closed)).toMatchObject({ refusal: { code: 'reviewIsDecided' } });
    const by = idOf('per', 1);
    expect(decideNote(closed, { kind: 'other', text: 'För sent.' }, { by, now })).toMatchObject({
      refusal: { code: 'reviewIsDecided' },
    });
  });

  test.each([
    ['reviewDayInFuture', '2030-03-02'],
    ['reviewDayTooEarly', '2027-01-24'],
  ])('is refused: %s', (code, decidedOn) => {
    expect(decide({ choice: 'revise' }, { decidedOn })).toMatchObject({ refusal: { code } });
  });

  test('is refused about a version that another has replaced', () => {
    const replaced = anAgreementInForce({ cycle: 2, inForce: inForce({ cycle: 2 }) });
    expect(decide({ choice: 'revise' }, { agreement: replaced })).toMatchObject({
      refusal: { code: 'reviewIsSuperseded' },
    });
  });
});

test('two officers never overwrite each other’s recommendation', () => {
  const by = { by: idOf('per', 1), now };
  const first = decideRecommend(review(), { choice: 'keep', motive: 'Den håller.', edition: 0 }, by);
  if (!first.ok) throw new Error(first.refusal.code);
  const recommended = theWritten(first.value, 'review');
  expect(recommended.recommendation).toMatchObject({ edition: 1, choice: 'keep' });
  expect(
    decideRecommend(recommended, { choice: 'revise', motive: 'Den håller inte.', edition: 0 }, by),
  ).toMatchObject({ refusal: { code: 'staleVersion', expected: 0, actual: 1 } });
});

function again(closed: DecidedReview) {
  const decision = { ...closed.decided, verdict: { choice: 'revise' as const } };
  return decideReview(closed, anAgreementInForce(), {
    decision,
    planOf: () => plan,
    by: idOf('per', 1),
    now,
    today,
  });
}
