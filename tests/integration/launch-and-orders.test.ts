import { addDays } from '@overens/domain/calendar/day-number';
import { closingInstant } from '@overens/domain/calendar/stockholm-calendar';
import type { RoundId } from '@overens/domain/kernel/id';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { actOnRound } from '@overens/usecases/remiss/act-on-round';
import { readRound } from '@overens/usecases/remiss/read-round';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLaunch } from '../support/a-launch.ts';
import { aPreparedRound, order, roundNow } from '../support/a-prepared-round.ts';
import { handIn, saveAnswer } from '../support/an-answer.ts';
import { granted } from '../support/granted.ts';
import { until } from '../support/until.ts';
import { workflowBundle } from '../support/worker-bundle.ts';
import { aWorld, type RunningWorker, type World } from '../support/world.ts';

let world: World;
let worker: RunningWorker;
const open = { name: 'openRound' as const };

beforeAll(async () => {
  world = await aWorld();
  await workflowBundle();
});
afterAll(async () => {
  await world.stop();
});

test('an order that meets a stage just being started waits for it, and is carried out', async () => {
  const { roundId } = await aPreparedRound(world);
  const ordered = order(world, roundId, open);
  worker = await world.startWorker();
  expect(await ordered).toEqual({ ok: true, value: null });
  expect((await roundNow(world, roundId)).status).toBe('open');
});

test('launching twice with the same command, at the same time and later, gives one agreement', async () => {
  const launch = aLaunch(world, { mode: 'real' });
  const [first, second] = await Promise.all([
    launchRevision(world.deps, launch),
    launchRevision(world.deps, launch),
  ]);
  const third = await launchRevision(world.deps, launch);
  expect(granted(second).agreementId).toBe(granted(first).agreementId);
  expect(granted(third).agreementId).toBe(granted(first).agreementId);
  expect(await agreementsWith(launch.launch.diarienummer)).toBe(1);
});

test('launching the same real case from two tabs gives one agreement and tells the other which it is', async () => {
  const launch = aLaunch(world, { mode: 'real' });
  const again = { ...launch, commandId: world.deps.ids.next('cmd') };
  const told = await Promise.all([launchRevision(world.deps, launch), launchRevision(world.deps, again)]);
  const won = told.find(({ ok }) => ok);
  const lost = told.find(({ ok }) => !ok);
  if (won === undefined) throw new Error('One of the two is launched.');
  expect(lost).toMatchObject({
    refusal: { code: 'alreadyLaunched', agreementId: granted(won).agreementId },
  });
  expect(await agreementsWith(launch.launch.diarienummer)).toBe(1);
});

test('a rehearsal may be launched beside another of the same case', async () => {
  const launch = aLaunch(world);
  const again = { ...launch, commandId: world.deps.ids.next('cmd') };
  const [first, second] = [
    await launchRevision(world.deps, launch),
    await launchRevision(world.deps, again),
  ].map(granted);
  expect(first?.agreementId).not.toBe(second?.agreementId);
});

test('opening twice with one click opens once; a second click is told that the round is out', async () => {
  const { roundId, agreementId, recipientIds } = await aPreparedRound(world);
  const commandId = world.deps.ids.next('cmd');
  const told = await Promise.all([1, 2].map(() => order(world, roundId, open, commandId)));
  expect(told).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
  expect(await order(world, roundId, open, commandId)).toEqual({ ok: true, value: null });
  expect(await order(world, roundId, open)).toMatchObject({ refusal: { code: 'roundNotDraft' } });
  const opened = await world.deps.agreements.eventsOfTypes(world.tenantId, agreementId, ['remiss.opened']);
  expect(opened).toHaveLength(1);
  expect(await mailsOwed(roundId, 'invitation')).toBe(recipientIds.length);
});

test('a round that lacks something is not opened by order, and says what it lacks', async () => {
  const { agreementId } = granted(await launchRevision(world.deps, aLaunch(world)));
  const [round] = await world.deps.remiss.roundsOf(world.tenantId, agreementId);
  if (round === undefined) throw new Error('A launch makes a round.');
  const missing = ['contactName', 'contactEmail', 'recipients'];
  expect(await order(world, round.id, open)).toEqual({
    ok: false,
    refusal: { code: 'roundIncomplete', missing },
  });
  expect((await roundNow(world, round.id)).status).toBe('draft');
});

test('an extension moves the closing and its reminders, and owes everyone invited a notice', async () => {
  const { roundId, recipientIds } = await opened();
  const before = await roundNow(world, roundId);
  const [answered] = recipientIds;
  if (answered === undefined) throw new Error('The round has recipients.');
  await saveAnswer(world, answered);
  await handIn(world, answered);
  const lastDay = addDays(before.lastDay, 14);
  granted(await order(world, roundId, { name: 'extendRound', lastDay, reason: 'Fler vill hinna svara.' }));
  const after = await roundNow(world, roundId);
  expect(after).toMatchObject({ lastDay, closesAt: closingInstant(lastDay), status: 'open' });
  expect(after.reminders.map(({ at }) => at).every((at) => at > before.opensAt && at < after.closesAt)).toBe(
    true,
  );
  expect(after.reminders).not.toEqual(before.reminders);
  expect(await mailsOwed(roundId, 'extension')).toBe(recipientIds.length);
  const waiting = await until('the new closing among what is awaited', async () => {
    const waits = await world.deps.agreements.waits(world.tenantId, after.stage.agreementId);
    return waits.flatMap((stage) => stage.waits).find(({ until: at }) => at === after.closesAt);
  });
  expect(waiting).toMatchObject({ what: 'remissCloses' });
});

test('an extension needs a later day and a reason', async () => {
  const { roundId } = await opened();
  const { lastDay } = await roundNow(world, roundId);
  const earlier = { name: 'extendRound' as const, lastDay, reason: 'Ett skäl.' };
  expect(await order(world, roundId, earlier)).toMatchObject({ refusal: { code: 'extensionNotLater' } });
  const silent = { name: 'extendRound' as const, lastDay: addDays(lastDay, 7), reason: '  ' };
  expect(await order(world, roundId, silent)).toMatchObject({ refusal: { code: 'reasonMissing' } });
  expect(await roundNow(world, roundId)).toMatchObject({ lastDay, extensions: [] });
});

test('a round closed early is closed from that moment, and those who have not answered are told why', async () => {
  const { roundId, recipientIds } = await opened();
  const [answered, silent] = recipientIds;
  if (answered === undefined || silent === undefined) throw new Error('The round has recipients.');
  await saveAnswer(world, answered);
  const inTime = await handIn(world, answered);
  granted(await order(world, roundId, { name: 'closeRoundEarly', reason: 'Ärendet dras tillbaka.' }));
  const closed = await roundNow(world, roundId);
  expect(closed).toMatchObject({ status: 'closed', closing: { how: 'early', at: closed.closesAt } });
  expect(inTime).toMatchObject({ timing: 'inTime' });
  await saveAnswer(world, silent);
  expect(await handIn(world, silent)).toMatchObject({ timing: 'late' });
  expect(await mailsOwed(roundId, 'closedEarly')).toBe(recipientIds.length);
  expect(await order(world, roundId, { name: 'closeRoundEarly', reason: 'Igen.' })).toMatchObject({
    refusal: { code: 'roundNotOpen', status: 'closed' },
  });
});

test('an order whose answer was lost is told its first outcome when it is given again', async () => {
  const { roundId, agreementId } = await opened();
  const { deps, tenantId } = world;
  const lastDay = addDays((await roundNow(world, roundId)).lastDay, 14);
  const extension = { name: 'extendRound' as const, lastDay, reason: 'Fler vill hinna svara.' };
  const closing = { name: 'closeRoundEarly' as const, reason: 'Ärendet dras tillbaka.' };
  const [first, second] = [deps.ids.next('cmd'), deps.ids.next('cmd')];
  granted(await order(world, roundId, extension, first));
  granted(await order(world, roundId, closing, second));
  expect(await order(world, roundId, closing, second)).toEqual({ ok: true, value: null });
  expect(await order(world, roundId, extension, first)).toEqual({ ok: true, value: null });
  // Nor does it hang on the outcome having been noted: the sender's process may have died before.
  await world.connection
    .collection('orders')
    .updateOne({ 'payload.order': closing }, { $unset: { outcome: 1 } });
  expect(await order(world, roundId, closing, second)).toEqual({ ok: true, value: null });
  const events = await deps.agreements.eventsOfTypes(tenantId, agreementId, [
    'remiss.closed',
    'remiss.extended',
  ]);
  expect(events).toHaveLength(2);
  expect(await order(world, roundId, { ...closing, reason: 'Ett annat skäl.' }, second)).toMatchObject({
    refusal: { code: 'commandIdReused' },
  });
});

test('an order given while nobody is at work is kept, said to be kept, and carried out later', async () => {
  const { roundId } = await opened();
  await worker.stop();
  const told = await order(world, roundId, { name: 'closeRoundEarly', reason: 'Ärendet dras tillbaka.' });
  expect(told).toEqual({ ok: false, refusal: { code: 'stillProcessing' } });
  worker = await world.startWorker();
  await until('the round to close', async () => (await roundNow(world, roundId)).status === 'closed');
});

test('an order that is refused when nobody waits for the answer any more is told on the round’s page', async () => {
  const { roundId } = await opened();
  await worker.stop();
  const { lastDay } = await roundNow(world, roundId);
  const extension = {
    name: 'extendRound' as const,
    lastDay: addDays(lastDay, 7),
    reason: 'Fler vill hinna.',
  };
  const [extended, closed] = await Promise.all([
    order(world, roundId, extension),
    order(world, roundId, { name: 'closeRoundEarly', reason: 'Ärendet dras tillbaka.' }),
  ]);
  expect([extended, closed]).toEqual([late, late]);
  expect(await ordersShown(roundId)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ order: extension, refusal: null, by: 'Moa Processledare' }),
      expect.objectContaining({ order: expect.objectContaining({ name: 'closeRoundEarly' }), refusal: null }),
    ]),
  );
  // Meanwhile the round is over: what remains of the two can only be refused.
  await closeBehindItsBack(roundId);
  worker = await world.startWorker();
  const shown = await until('both orders to be refused', async () => {
    const orders = await ordersShown(roundId);
    return orders.every(({ refusal }) => refusal !== null) ? orders : null;
  });
  expect(shown.map(({ refusal }) => refusal)).toEqual([
    { code: 'roundNotOpen', status: 'closed' },
    { code: 'roundNotOpen', status: 'closed' },
  ]);
});

test('a refusal that was the answer to the click is not told once more on the page', async () => {
  const { roundId } = await opened();
  const { lastDay } = await roundNow(world, roundId);
  const earlier = { name: 'extendRound' as const, lastDay, reason: 'Ett skäl.' };
  expect(await order(world, roundId, earlier)).toMatchObject({ refusal: { code: 'extensionNotLater' } });
  expect(await ordersShown(roundId)).toEqual([]);
});

const late = { ok: false, refusal: { code: 'stillProcessing' } };

async function ordersShown(roundId: RoundId) {
  const { tenantId, owner, deps } = world;
  const municipal = [{ tenantId, role: 'owner' as const }];
  const actor = { kind: 'person' as const, personId: owner.personId, municipal, organisations: [] };
  return granted(await readRound(deps, { tenantId, roundId, actor })).orders;
}

async function closeBehindItsBack(roundId: RoundId): Promise<void> {
  const closesAt = world.deps.clock.now();
  await world.connection
    .collection<{ _id: string }>('remiss_rounds')
    .updateOne({ _id: roundId }, { $set: { closesAt } });
  granted(await actOnRound(world.deps, { tenantId: world.tenantId, roundId }));
}

async function opened() {
  const prepared = await aPreparedRound(world);
  granted(await order(world, prepared.roundId, open));
  return prepared;
}

async function agreementsWith(diarienummer: readonly string[]): Promise<number> {
  const search = diarienummer[0] ?? '';
  const filter = { mode: 'real', awaited: 'all', search } as const;
  const { items } = await world.deps.agreements.page(world.tenantId, filter, {
    cursor: null,
    limit: 10,
    now: world.deps.clock.now(),
  });
  return items.length;
}

async function mailsOwed(roundId: RoundId, kind: string): Promise<number> {
  const recipients = await world.deps.remiss.recipients(world.tenantId, roundId);
  const owed = await world.deps.mail.deliveries(
    world.tenantId,
    recipients.map(({ id }) => id),
  );
  return owed.filter(({ task }) => task.kind === 'mail' && task.mail === kind).length;
}
