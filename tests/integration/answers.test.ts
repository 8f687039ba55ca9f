import { appRouter } from '@overens/api/app-router';
import { Refused } from '@overens/api/error-map';
import { addMs } from '@overens/domain/kernel/instant';
import type { RecipientId } from '@overens/domain/kernel/id';
import { handInAnswer } from '@overens/usecases/remiss/hand-in-answer';
import { carryOutOrder } from '@overens/usecases/remiss/carry-out-order';
import { readAnswering } from '@overens/usecases/remiss/read-answering';
import { readAnswers } from '@overens/usecases/remiss/read-answers';
import { readRound } from '@overens/usecases/remiss/read-round';
import { registerDecline } from '@overens/usecases/remiss/register-decline';
import { renewLink } from '@overens/usecases/remiss/renew-link';
import { resolveLink } from '@overens/usecases/remiss/resolve-link';
import type { Deps } from '@overens/usecases/deps';
import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ownersCommand, roundNow } from '../support/a-prepared-round.ts';
import { aSentRound, type SentRound } from '../support/a-sent-round.ts';
import { handIn, saveAnswer } from '../support/an-answer.ts';
import { granted } from '../support/granted.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
let sent: SentRound;
let body: RecipientId;
let other: RecipientId;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  await world.stop();
});
beforeEach(async () => {
  sent = await aSentRound(world);
  const [first, second] = sent.recipientIds;
  if (first === undefined || second === undefined) throw new Error('The round has two recipients.');
  [body, other] = [first, second];
});

const answersOf = (recipientId: RecipientId) =>
  world.deps.remiss.answersOfRecipient(world.tenantId, recipientId);
const progressOf = async (recipientId: RecipientId) =>
  (await world.deps.remiss.recipient(world.tenantId, recipientId))?.progress;
const closesAt = async () => (await roundNow(world, sent.roundId)).closesAt;

test('an answer replaced before the deadline is kept beside the new one, which counts', async () => {
  await saveAnswer(world, body, { stance: 'tillstyrker' });
  const first = await handIn(world, body);
  await saveAnswer(world, body, { stance: 'avstyrker', skal: 'Förslaget räcker inte.' });
  const second = await handIn(world, body);
  expect([first.number, second.number]).toEqual([1, 2]);
  expect(first.contentHash).not.toBe(second.contentHash);
  const kept = await answersOf(body);
  expect(kept.map(({ values }) => values.pages['helhet']?.['stance'])).toEqual(['tillstyrker', 'avstyrker']);
  const { tenantId } = world;
  const shown = granted(await readAnswers(world.deps, { tenantId, roundId: sent.roundId }));
  expect(shown.answers.map(({ counts }) => counts)).toEqual([false, true]);
  expect(shown.stanceCounts.find(({ stance }) => stance === 'avstyrker')?.count).toBe(1);
});

test('an answer is in time to the last millisecond, and late on the closing instant', async () => {
  await saveAnswer(world, body);
  await saveAnswer(world, other);
  const closing = await closesAt();
  expect(await handIn(world, body, { receivedAt: addMs(closing, -1) })).toMatchObject({ timing: 'inTime' });
  expect(await handIn(world, other, { receivedAt: closing })).toMatchObject({ timing: 'late', number: 1 });
  expect(await progressOf(other)).toMatchObject({ state: 'handedIn', timing: 'late' });
});

test('a late replacement is received and never takes the place of the one in time', async () => {
  await saveAnswer(world, body);
  const inTime = await handIn(world, body);
  await saveAnswer(world, body, { stance: 'avstyrker', skal: 'Vi har ändrat oss.' });
  const late = await handIn(world, body, { receivedAt: addMs(await closesAt(), 60_000) });
  expect(late).toMatchObject({ number: 2, timing: 'late' });
  expect(await progressOf(body)).toMatchObject({ answerId: inTime.answerId, timing: 'inTime', versions: 2 });
  expect(await answersOf(body)).toHaveLength(2);
});

test('a round is closed early at an instant before which every answer in time was received', async () => {
  await saveAnswer(world, body);
  const { deps, tenantId } = world;
  const commandId = deps.ids.next('cmd');
  await deps.orders.put(
    {
      commandId,
      tenantId,
      agreementId: sent.agreementId,
      actor: { kind: 'process' },
      payload: {
        roundId: sent.roundId,
        order: { name: 'closeRoundEarly', reason: 'Ärendet dras tillbaka.' },
      },
    },
    { stageId: 'none', update: 'closeRoundEarly' },
  );
  // An answer overtakes the order between its reading of the round and its transaction.
  const overtaken: Deps = {
    ...deps,
    commits: {
      ...deps.commits,
      commit: async (order, decide) => {
        await deps.clock.pause(5);
        await handIn(world, body);
        await deps.clock.pause(5);
        return deps.commits.commit(order, decide);
      },
    },
  };
  granted(await carryOutOrder(overtaken, commandId));
  const [answer] = await answersOf(body);
  const closing = await closesAt();
  expect(answer?.timing === 'inTime').toBe(answer !== undefined && answer.receivedAt < closing);
});

test('handing in again with the same command gives the same receipt, also when both arrive at once', async () => {
  await saveAnswer(world, body);
  const commandId = world.deps.ids.next('cmd');
  const [first, second] = await Promise.all([1, 2].map(() => handIn(world, body, { commandId })));
  await saveAnswer(world, body, { stance: 'avstyrker', skal: 'Ändrat.' });
  const later = await handIn(world, body, { commandId });
  expect(second).toEqual(first);
  expect(later).toEqual(first);
  expect(await answersOf(body)).toHaveLength(1);
});

test('text that another device saved after the review is not handed in unseen', async () => {
  const version = await saveAnswer(world, body);
  const { deps, tenantId } = world;
  const reviewed = { 'page:helhet': version };
  const later = { tenantId, recipientId: body, receivedAt: deps.clock.now() };
  const signatory = { name: 'Nils Ek', role: 'ordförande' };
  await saveAnswer(world, body);
  const unseen = await handInAnswer(deps, { ...later, commandId: deps.ids.next('cmd'), signatory, reviewed });
  expect(unseen).toEqual({ ok: false, refusal: { code: 'draftChangedSinceReview' } });
  await handIn(world, body, { reviewed: { 'page:helhet': version + 1 } });
  expect(await answersOf(body)).toHaveLength(1);
});

test('a command of one body is not another body’s', async () => {
  await saveAnswer(world, body);
  await saveAnswer(world, other);
  const commandId = world.deps.ids.next('cmd');
  await handIn(world, body, { commandId });
  const { deps, tenantId } = world;
  const told = await handInAnswer(deps, {
    tenantId,
    recipientId: other,
    commandId,
    signatory: { name: 'Ida Berg', role: 'kassör' },
    receivedAt: deps.clock.now(),
  });
  expect(told).toEqual({ ok: false, refusal: { code: 'commandIdReused' } });
  expect(await answersOf(other)).toEqual([]);
});

test('a body that declines is shown as such, and may answer after all', async () => {
  const { deps, tenantId } = world;
  const decline = { ...ownersCommand(world, sent.roundId), recipientId: body, note: 'Ringde: hinner inte.' };
  granted(await registerDecline(deps, decline));
  const shown = granted(await readAnswers(deps, { tenantId, roundId: sent.roundId }));
  expect(shown.declined).toHaveLength(1);
  expect(shown.silent).toHaveLength(1);
  await saveAnswer(world, body);
  await handIn(world, body);
  expect(await progressOf(body)).toMatchObject({ state: 'handedIn' });
  const again = await registerDecline(deps, { ...decline, commandId: deps.ids.next('cmd') });
  expect(again).toMatchObject({ refusal: { code: 'recipientHasAnswered' } });
});

test('a renewed link works and the old one is unknown', async () => {
  const { deps } = world;
  const [old, renewed] = [deps.links.tokenOf(body, 1), deps.links.tokenOf(body, 2)];
  expect(await resolveLink(deps, old)).toMatchObject({ ok: true, value: { recipientId: body } });
  granted(await renewLink(deps, { ...ownersCommand(world, sent.roundId), recipientId: body }));
  expect(await resolveLink(deps, old)).toEqual({ ok: false, refusal: { code: 'linkUnknown' } });
  expect(await resolveLink(deps, renewed)).toMatchObject({ ok: true, value: { recipientId: body } });
  for (const wrong of ['', 'x', 'ö'.repeat(43), 'a'.repeat(10_000)]) {
    expect(await resolveLink(deps, wrong)).toEqual({ ok: false, refusal: { code: 'linkUnknown' } });
  }
});

test('what looks like markup or script is kept as the text it is', async () => {
  const written = '<script>alert("hej")</script> & <b>fet</b> {{7*7}} åäö 🙂';
  await saveAnswer(world, body, { stance: 'tillstyrker', sammanfattning: written });
  await handIn(world, body);
  const [answer] = await answersOf(body);
  expect(answer?.values.pages['helhet']?.['sammanfattning']).toBe(written);
});

test('an answer of 100 000 characters is not taken, says where and why, and the draft is kept', async () => {
  const long = 'å'.repeat(100_000);
  await saveAnswer(world, body, { stance: 'tillstyrker', sammanfattning: long });
  const { deps, tenantId } = world;
  const told = await handInAnswer(deps, {
    tenantId,
    recipientId: body,
    commandId: deps.ids.next('cmd'),
    signatory: { name: 'Nils Ek', role: 'ordförande' },
    receivedAt: deps.clock.now(),
  });
  expect(told).toMatchObject({
    refusal: {
      code: 'answerInvalid',
      issues: [{ path: ['pages', 'helhet', 'sammanfattning'] }],
    },
  });
  const [draft] = await deps.remiss.draftUnits(tenantId, body);
  expect(draft?.values['sammanfattning']).toBe(long);
  expect(await answersOf(body)).toEqual([]);
});

test('a part saved on one device is not overwritten from another that has not seen it', async () => {
  await saveAnswer(world, body, { stance: 'tillstyrker' });
  const { deps } = world;
  const shown = granted(await readAnswering(deps, { tenantId: world.tenantId, recipientId: body }));
  expect(shown.units).toMatchObject([{ unitKey: 'page:helhet', version: 1 }]);
  const api = appRouter.createCaller({
    actor: { kind: 'recipient', tenantId: world.tenantId, recipientId: body },
    deps,
    receivedAt: deps.clock.now(),
    person: null,
    demo: false,
  });
  const refusal = await refusalOf(
    api.answer.saveUnit({
      recipientId: body,
      commandId: deps.ids.next('cmd'),
      unitKey: 'page:helhet',
      values: { stance: 'avstyrker' },
      baseVersion: 0,
    }),
  );
  expect(refusal).toEqual({ code: 'draftConflict', currentVersion: 1 });
  const units = await deps.remiss.draftUnits(world.tenantId, body);
  expect(units).toMatchObject([{ values: { stance: 'tillstyrker' } }]);
});

test('another municipality sees nothing of the round, its answers or those who gave them', async () => {
  await saveAnswer(world, body);
  const { answerId } = await handIn(world, body);
  const { deps } = world;
  const tenantId = deps.ids.next('mun');
  const personId = deps.ids.next('per');
  const actor = {
    kind: 'person',
    personId,
    municipal: [{ tenantId, role: 'owner' }],
    organisations: [],
  } as const;
  const seen = await Promise.all([
    readRound(deps, { tenantId, roundId: sent.roundId, actor }),
    readAnswers(deps, { tenantId, roundId: sent.roundId }),
    readAnswering(deps, { tenantId, recipientId: body }),
  ]);
  expect(seen.map((one) => (one.ok ? 'seen' : one.refusal.code))).toEqual([
    'notFound',
    'notFound',
    'notFound',
  ]);
  expect(await deps.agreements.get(tenantId, sent.agreementId)).toBeNull();
  expect(await deps.remiss.answer(tenantId, answerId)).toBeNull();
  expect(await deps.remiss.answersOfRound(tenantId, sent.roundId)).toEqual([]);
  expect(await deps.mail.deliveries(tenantId, sent.recipientIds)).toEqual([]);
  expect(await deps.agreements.events(tenantId, sent.agreementId, { afterSeq: 0, limit: 9 })).toEqual([]);
});

async function refusalOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
    return null;
  } catch (error) {
    if (error instanceof TRPCError && error.cause instanceof Refused) return error.cause.refusal;
    throw error;
  }
}
