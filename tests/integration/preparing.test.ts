import { addDays } from '@overens/domain/calendar/day-number';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { moveRehearsal, type RehearsalTarget } from '@overens/usecases/agreement/move-rehearsal';
import { readAgreement } from '@overens/usecases/agreement/read-agreement';
import type { Actor } from '@overens/domain/access/access';
import type { AgreementId, RoundId } from '@overens/domain/kernel/id';
import { addRecipients } from '@overens/usecases/remiss/add-recipients';
import { readPastedRows } from '@overens/usecases/remiss/read-pasted-rows';
import { removeRecipient } from '@overens/usecases/remiss/remove-recipient';
import { setDays } from '@overens/usecases/remiss/set-days';
import { setMissiv } from '@overens/usecases/remiss/set-missiv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLaunch } from '../support/a-launch.ts';
import { aPreparedRound, order, ownersCommand, roundNow } from '../support/a-prepared-round.ts';
import { granted } from '../support/granted.ts';
import { until } from '../support/until.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await world.startWorker();
});
afterAll(async () => {
  await world.stop();
});

test('a letter written from an old version of the round is refused and overwrites nothing', async () => {
  const { roundId } = await aPreparedRound(world);
  const round = await roundNow(world, roundId);
  const stale = { ...round.missiv, subject: 'Skriven på en gammal sida' };
  const told = await setMissiv(world.deps, {
    ...ownersCommand(world, roundId),
    version: round.version - 1,
    missiv: stale,
  });
  expect(told).toMatchObject({ refusal: { code: 'staleVersion', actual: round.version } });
  expect((await roundNow(world, roundId)).missiv).toEqual(round.missiv);
});

test('of two who save the letter at the same time one is told to look again', async () => {
  const { roundId } = await aPreparedRound(world);
  const { version, missiv } = await roundNow(world, roundId);
  const told = await Promise.all(
    ['Ett ämne', 'Ett annat ämne'].map((subject) =>
      setMissiv(world.deps, { ...ownersCommand(world, roundId), version, missiv: { ...missiv, subject } }),
    ),
  );
  expect(told.map((one) => (one.ok ? 'saved' : one.refusal.code)).toSorted()).toEqual([
    'saved',
    'staleVersion',
  ]);
});

test('pasted rows are shown one by one with what is wrong, and reading them adds nothing', async () => {
  const { roundId, recipientIds } = await aPreparedRound(world);
  const { tenantId } = world;
  const pasted = [
    'Namn\tE-post',
    'Almviks schacksällskap\tschack@example.org',
    'Utan adress\t',
    'Trasig\tinte en adress',
    'Almviks  SCHACKSÄLLSKAP;schack2@example.org',
  ].join('\r\n');
  const { rows } = granted(await readPastedRows(world.deps, { tenantId, roundId, pasted }));
  expect(rows.map((row) => (row.ok ? row.name : row.why))).toEqual([
    'Almviks schacksällskap',
    'emailMissing',
    'emailInvalid',
    'duplicateInPaste',
  ]);
  expect(await world.deps.remiss.recipients(tenantId, roundId)).toHaveLength(recipientIds.length);
});

test('rows of which one is in the round already are not added by halves', async () => {
  const { roundId, recipientIds } = await aPreparedRound(world);
  const { deps, tenantId } = world;
  const [there] = await deps.remiss.recipients(tenantId, roundId);
  const before = await deps.tenants.parties(tenantId);
  const rows = ['Helt ny förening', there?.name ?? '', 'En till ny'].map((name) => ({
    kind: 'organisation' as const,
    name,
    email: 'ny@example.org',
  }));
  const told = await addRecipients(deps, { ...ownersCommand(world, roundId), partyIds: [], rows });
  expect(told).toMatchObject({ refusal: { code: 'recipientExists', name: there?.name } });
  expect(await deps.remiss.recipients(tenantId, roundId)).toHaveLength(recipientIds.length);
  expect(await deps.tenants.parties(tenantId)).toEqual(before);
});

test('recipients added twice by the same command are there once', async () => {
  const { roundId } = await aPreparedRound(world, { recipients: 0 });
  const { deps, tenantId } = world;
  const command = { ...ownersCommand(world, roundId), partyIds: [world.responsibleBodyId], rows: [] };
  const told = await Promise.all([addRecipients(deps, command), addRecipients(deps, command)]);
  expect(told).toEqual([1, 2].map(() => ({ ok: true, value: { added: 1 } })));
  const [only, ...others] = await deps.remiss.recipients(tenantId, roundId);
  if (only === undefined) throw new Error('One is added.');
  expect(others).toEqual([]);
  granted(await removeRecipient(deps, { ...ownersCommand(world, roundId), recipientId: only.id }));
  expect(await deps.remiss.recipients(tenantId, roundId)).toEqual([]);
});

test('a round does not close before it opens, nor in the past', async () => {
  const { roundId } = await aPreparedRound(world);
  const round = await roundNow(world, roundId);
  const today = dateOf(world.deps.clock.now());
  const days = (opensOn: number, lastDay: number) =>
    setDays(world.deps, {
      ...ownersCommand(world, roundId),
      version: round.version,
      opensOn: addDays(today, opensOn),
      lastDay: addDays(today, lastDay),
    });
  expect(await days(20, 10)).toMatchObject({ refusal: { code: 'closesBeforeItOpens' } });
  expect(await days(-20, -10)).toMatchObject({ ok: false });
  expect(await roundNow(world, roundId)).toEqual(round);
});

test('a round that is not ready on its day waits for its owner, is shown overdue, and opens once it is whole', async () => {
  const { deps, tenantId } = world;
  const { agreementId } = granted(await launchRevision(deps, aLaunch(world)));
  const [round] = await deps.remiss.roundsOf(tenantId, agreementId);
  if (round === undefined) throw new Error('A launch makes a round.');
  expect(granted(await move(agreementId, { kind: 'nextEvent' })).passed).toMatchObject([
    { what: 'remissOpens' },
  ]);
  const shown = await until('the wait to be overdue', async () => {
    const { next } = granted(await readAgreement(deps, { tenantId, agreementId, actor: ownerActor() }));
    return next?.overdue === true ? next : null;
  });
  expect(shown).toMatchObject({ what: 'remissOpens', awaited: 'processOwner' });
  await complete(round.id);
  granted(await order(world, round.id, { name: 'openRound' }));
  expect((await roundNow(world, round.id)).status).toBe('open');
  const [next] = granted(await move(agreementId, { kind: 'nextEvent' })).passed;
  expect(next?.what).toMatch(/^reminder:/);
});

test('a rehearsal goes to the day it is told, passing every event on the way, and never back', async () => {
  const { agreementId, roundId } = await aPreparedRound(world);
  const { opensAt, lastDay } = await roundNow(world, roundId);
  const target = { kind: 'day' as const, on: addDays(lastDay, 2) };
  const passed: string[] = [];
  await until('the rehearsal to be there', async () => {
    const moved = granted(await move(agreementId, target));
    passed.push(...moved.passed.map(({ what }) => what));
    return moved.arrived;
  });
  expect(passed).toEqual(['remissOpens', 'reminder:forsta', 'reminder:sista', 'remissCloses']);
  expect((await roundNow(world, roundId)).status).toBe('closed');
  expect(await move(agreementId, { kind: 'day', on: dateOf(opensAt) })).toMatchObject({
    refusal: { code: 'clockOnlyMovesForward' },
  });
});

test('the clock of a real agreement is nobody’s to move', async () => {
  const { agreementId } = await aPreparedRound(world, { launch: { mode: 'real' } });
  expect(await move(agreementId, { kind: 'nextEvent' })).toEqual({
    ok: false,
    refusal: { code: 'notARehearsal' },
  });
});

function move(agreementId: AgreementId, to: RehearsalTarget) {
  const { deps, tenantId, owner } = world;
  return moveRehearsal(deps, { tenantId, agreementId, personId: owner.personId, to });
}

function ownerActor(): Actor {
  const { tenantId, owner } = world;
  return {
    kind: 'person',
    personId: owner.personId,
    municipal: [{ tenantId, role: 'owner' }],
    organisations: [],
  };
}

async function complete(roundId: RoundId): Promise<void> {
  const { version, missiv } = await roundNow(world, roundId);
  const contact = { name: 'Moa', email: 'moa@almvik.example', phone: '' };
  const letter = { ...ownersCommand(world, roundId), version, missiv: { ...missiv, contact } };
  granted(await setMissiv(world.deps, letter));
  const partyIds = [world.responsibleBodyId];
  granted(await addRecipients(world.deps, { ...ownersCommand(world, roundId), partyIds, rows: [] }));
}
