import type { RelevanceReview, ReviewVerdict } from '@overens/domain/aktualitetsprovning/relevance-review';
import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import { standingOf } from '@overens/domain/agreement/agreement-standing';
import { addDays } from '@overens/domain/calendar/day-number';
import { addCalendar, dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { AgreementId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { noteForReview } from '@overens/usecases/aktualitetsprovning/note-for-review';
import { readReview } from '@overens/usecases/aktualitetsprovning/read-review';
import { recommend } from '@overens/usecases/aktualitetsprovning/recommend';
import { recordReviewDecision } from '@overens/usecases/aktualitetsprovning/record-review-decision';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPartyToIt } from '../support/a-party-to-it.ts';
import { anAgreementAt } from '../support/at-stage.ts';
import { granted } from '../support/granted.ts';
import { until } from '../support/until.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
let kept: AgreementId;
let revised: AgreementId;
let forgotten: AgreementId;
let ended: AgreementId;
beforeAll(async () => {
  world = await aWorld();
  kept = await anAgreementAt(world, 'inForce');
  revised = await anAgreementAt(world, 'inForce');
  forgotten = await anAgreementAt(world, 'inForce');
  ended = await anAgreementAt(world, 'inForce');
  await aPartyToIt(world, forgotten, 'Almviks roddklubb');
  await world.startWorker();
});
afterAll(async () => {
  await world.stop();
});

test('what is kept gets a new latest day, and is tested again before it', async () => {
  const review = await reviewOn(kept);
  const { inForce } = await agreementOf(kept);
  const reviewBy = day(inForce?.reviewBy);
  const to = addCalendar(reviewBy, 'P2Y');
  const next = addCalendar(reviewBy, 'P2Y');
  const keep = (until: DateOnly, end: DateOnly | null): ReviewVerdict => ({
    choice: 'keep',
    reviewBy: until,
    to: end,
  });
  expect(await decided(review, keep(reviewBy, null))).toBe('reviewByNotLater');
  expect(await decided(review, keep(next, null))).toBe('reviewByAfterValidity');
  expect(await decided(review, keep(next, reviewBy))).toBe('validityNotLonger');
  const tomorrow = addDays(await todayOf(kept), 1);
  expect(await decided(review, keep(next, to), tomorrow)).toBe('reviewDayInFuture');
  expect(await decided(review, keep(next, to))).toBe('recorded');
  expect((await agreementOf(kept)).inForce).toMatchObject({ reviewBy: next, to, reviewed: null });
  expect(await decided(review, { choice: 'revise' })).toBe('reviewIsDecided');
  await ends(kept, review);
  await goTo(kept, addCalendar(next, '-P11M'));
  const visits = await world.deps.stages.visits('review', world.tenantId, kept);
  expect(visits.map(({ status, reviewBy: by }) => [status, by])).toEqual([
    ['closed', reviewBy],
    ['open', next],
  ]);
});

test('what is revised begins its next cycle with drafting, while it stays in force', async () => {
  const review = await reviewOn(revised);
  expect(await letters(revised, 'Dags för aktualitetsprövning')).toBe(1);
  const { tenantId, owner } = world;
  const command = () => ({
    tenantId,
    reviewId: review.id,
    personId: owner.personId,
    commandId: world.deps.ids.next('cmd'),
  });
  const note = { kind: 'lawChange', text: 'Ny lag om stöd till civilsamhället.' } as const;
  granted(await noteForReview(world.deps, { ...command(), note }));
  const recommendation = {
    choice: 'revise',
    motive: 'Åtagandena om lokaler är inaktuella.',
    edition: 0,
  } as const;
  granted(await recommend(world.deps, { ...command(), recommendation }));
  expect(await recommend(world.deps, { ...command(), recommendation })).toMatchObject({
    refusal: { code: 'staleVersion', expected: 0, actual: 1 },
  });
  expect(await decided(review, { choice: 'revise' })).toBe('recorded');
  await ends(revised, review);
  const agreement = await until('the next cycle to begin', async () => {
    const now = await agreementOf(revised);
    return now.stages.some(({ stage }) => stage.cycle === 2) ? now : null;
  });
  expect(agreement).toMatchObject({ cycle: 2, inForce: { reviewed: 'revise', cycle: 1, lapsedOn: null } });
  expect(agreement.plan.map(({ key }) => key)).toContain('utkast.due');
  expect(standingOf(agreement)).toMatchObject({
    state: 'inStage',
    inForce: true,
    stage: { stageKey: 'utkast' },
  });
  const view = granted(await readReview(world.deps, { ...command(), actor: { kind: 'public' } }));
  expect(view).toMatchObject({
    term: 'aktualitetsprövning',
    decidedBy: 'Kultur- och fritidsnämnden',
    notes: [{ number: 1, kind: 'lawChange', byName: 'Moa Processledare' }],
    recommendation: { choice: 'revise', edition: 1 },
    decided: { paragraph: '§ 7', verdict: { choice: 'revise' } },
  });
  const events = await world.deps.agreements.eventsOfTypes(tenantId, revised, ['agreement.cycleStarted']);
  expect(events).toHaveLength(1);
  expect(await world.deps.chains.check(tenantId, revised)).toMatchObject({ intact: true });
});

test('undecided, it is told once, lapses by its day, cannot be kept and can still be revised', async () => {
  const review = await reviewOn(forgotten);
  await goTo(forgotten, addDays(review.reviewBy, 40));
  expect((await agreementOf(forgotten)).inForce?.lapsedOn).toBe(addDays(review.reviewBy, 1));
  expect(await letters(forgotten, 'Försenad: aktualitetsprövning')).toBe(1);
  expect(await letters(forgotten, 'Gäller inte längre')).toBe(2);
  const view = granted(
    await readReview(world.deps, {
      tenantId: world.tenantId,
      reviewId: review.id,
      actor: { kind: 'public' },
    }),
  );
  expect(view).toMatchObject({ status: 'open', isOverdue: true, choices: ['revise', 'letLapse'] });
  const later = addCalendar(review.reviewBy, 'P1Y');
  expect(await decided(review, { choice: 'keep', reviewBy: later, to: later })).toBe('alreadyLapsed');
  expect(await decided(review, { choice: 'revise' })).toBe('recorded');
  await until('the next cycle to begin', async () =>
    (await agreementOf(forgotten)).stages.some(({ stage }) => stage.cycle === 2),
  );
  expect(standingOf(await agreementOf(forgotten))).toMatchObject({ state: 'inStage', inForce: false });
});

test('what is left to lapse earlier lapses on that day', async () => {
  const review = await reviewOn(ended);
  const today = await todayOf(ended);
  const { inForce } = await agreementOf(ended);
  const letLapse = (to: DateOnly | null): ReviewVerdict => ({ choice: 'letLapse', to });
  expect(await decided(review, letLapse(addDays(today, -1)))).toBe('lapseDayHasBeen');
  expect(await decided(review, letLapse(day(inForce?.to)))).toBe('lapseDayNotEarlier');
  const to = addDays(today, 30);
  expect(await decided(review, letLapse(to))).toBe('recorded');
  await ends(ended, review);
  await goTo(ended, addDays(to, 5));
  expect((await agreementOf(ended)).inForce).toMatchObject({
    reviewed: 'letLapse',
    lapsedOn: addDays(to, 1),
  });
});

async function agreementOf(id: AgreementId): Promise<Agreement> {
  const agreement = await world.deps.agreements.get(world.tenantId, id);
  if (agreement === null) throw new Error('It was launched.');
  return agreement;
}

async function todayOf(id: AgreementId): Promise<DateOnly> {
  return dateOf(agreementNow(await agreementOf(id), world.deps.clock.now()));
}

/** The review when it has just opened, one year before its last day. */
async function reviewOn(id: AgreementId): Promise<RelevanceReview> {
  const { inForce } = await agreementOf(id);
  await goTo(id, addCalendar(day(inForce?.reviewBy), '-P11M'));
  const [review] = await world.deps.stages.visits('review', world.tenantId, id);
  if (review === undefined) throw new Error('A review opens a year before its last day.');
  return review;
}

async function goTo(id: AgreementId, on: DateOnly): Promise<void> {
  const { tenantId, owner } = world;
  for (;;) {
    const to = { kind: 'day', on } as const;
    const moved = await moveRehearsal(world.deps, {
      tenantId,
      agreementId: id,
      personId: owner.personId,
      to,
    });
    if (granted(moved).arrived) break;
  }
  await until('every letter to be written', () => world.deps.mail.nothingOwed(tenantId, id));
}

async function letters(id: AgreementId, subject: string): Promise<number> {
  const mails = await world.deps.mail.rehearsalMail(world.tenantId, id);
  return mails.filter((mail) => mail.subject.startsWith(subject)).length;
}

/** What somebody is told who records this decision, made today unless said. */
async function decided(
  review: RelevanceReview,
  verdict: ReviewVerdict,
  decidedOn?: DateOnly,
): Promise<string> {
  const { tenantId, owner } = world;
  const outcome = await recordReviewDecision(world.deps, {
    tenantId,
    reviewId: review.id,
    actor: { kind: 'person', personId: owner.personId },
    commandId: world.deps.ids.next('cmd'),
    decision: {
      bodyName: 'Kultur- och fritidsnämnden',
      paragraph: '§ 7',
      decidedOn: decidedOn ?? (await todayOf(review.stage.agreementId)),
      verdict,
    },
  });
  return outcome.ok ? 'recorded' : outcome.refusal.code;
}

async function ends(id: AgreementId, { stage }: RelevanceReview): Promise<void> {
  await until('the review to end', async () =>
    (await agreementOf(id)).stages.some(
      ({ stage: { stageKey, visit }, end }) =>
        stageKey === stage.stageKey && visit === stage.visit && end !== null,
    ),
  );
}

function day(on: DateOnly | null | undefined): DateOnly {
  if (on === null || on === undefined) throw new Error('It has a last day.');
  return on;
}
