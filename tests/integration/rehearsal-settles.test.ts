import { createOutbox } from '@overens/data/outbox/outbox-store';
import { addDays } from '@overens/domain/calendar/day-number';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { Deps } from '@overens/usecases/deps';
import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { lookAtLife } from '@overens/usecases/process/look-at-life';
import { lookAtRound } from '@overens/usecases/remiss/look-at-round';
import { setDays } from '@overens/usecases/remiss/set-days';
import { startRelay } from '@overens/workflows/relay/relay';
import { createSmtpMailer } from '@overens/workflows/relay/smtp-mailer';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aProcess } from '../support/a-commit.ts';
import { aPreparedRound, ownersCommand, roundNow, type PreparedRound } from '../support/a-prepared-round.ts';
import { granted } from '../support/granted.ts';
import { until } from '../support/until.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(async () => {
  await world.stop();
});

test('a rehearsal does not step to an old day while its process has yet to hear of the new one', async () => {
  const worker = await world.startWorker();
  const round = await aPreparedRound(world);
  await until('the process to have looked', () => hasLooked(round));
  await worker.stop();
  const { opensOn } = await postpone(round, world.deps);
  // The signal is delivered to a process whose worker is away: told, and not yet heard.
  const relay = relayAlone();
  await until('nothing to be owed', () => world.deps.mail.nothingOwed(world.tenantId, round.agreementId));
  await relay.stop();
  expect(await next(round)).toMatchObject({ refusal: { code: 'notSettled' } });
  expect((await roundNow(world, round.roundId)).status).toBe('draft');

  await world.startWorker();
  const moved = await until('the process to be settled', async () => {
    const told = await next(round);
    return !told.ok && told.refusal.code === 'notSettled' ? null : granted(told);
  });
  expect(moved.passed.map(({ what, at }) => [what, dateOf(at)])).toEqual([['remissOpens', opensOn]]);
});

test('days that are changed while a process looks ahead are looked at anew, not taken for looked at', async () => {
  const round = await aPreparedRound(world);
  const { deps, tenantId } = world;
  await lookAtLife(deps, { tenantId, agreementId: round.agreementId });
  let postponed: { opensOn: DateOnly } | null = null;
  const meanwhile: Deps['commits'] = {
    ...deps.commits,
    commit: (order, decide) =>
      deps.commits.commit(order, async (reads) => {
        const decided = await decide(reads);
        // Another server carries out the owner's command between this one's reading and its writing.
        postponed ??= await postpone(round, { ...deps, commits: aProcess(world.connection) });
        return decided;
      }),
  };
  const looking = { ...deps, commits: meanwhile };
  const outlook = await lookAtRound(looking, { tenantId, roundId: round.roundId, hasActed: false });
  const { opensAt } = await roundNow(world, round.roundId);
  expect(postponed).toEqual({ opensOn: dateOf(opensAt) });
  expect(outlook.next).toMatchObject({ what: 'remissOpens', until: opensAt });
  expect((await agreement(round)).next).toMatchObject({ what: 'remissOpens', until: opensAt });
});

async function postpone({ roundId }: PreparedRound, deps: Deps): Promise<{ opensOn: DateOnly }> {
  const { version, opensAt, lastDay } = await roundNow(world, roundId);
  const opensOn = addDays(dateOf(opensAt), 7);
  granted(await setDays(deps, { ...ownersCommand(world, roundId), version, opensOn, lastDay }));
  return { opensOn };
}

async function hasLooked({ agreementId }: PreparedRound): Promise<boolean> {
  const waits = await world.deps.agreements.waits(world.tenantId, agreementId);
  return waits.length > 1 && waits.every(({ lookedAt }) => lookedAt !== null);
}

async function agreement({ agreementId }: PreparedRound) {
  const found = await world.deps.agreements.get(world.tenantId, agreementId);
  if (found === null) throw new Error('The agreement is there.');
  return found;
}

function next({ agreementId }: PreparedRound) {
  const { deps, tenantId, owner } = world;
  const to = { kind: 'nextEvent' } as const;
  return moveRehearsal(deps, { tenantId, agreementId, personId: owner.personId, to });
}

function relayAlone() {
  const { deps, connection, smtpUrl } = world;
  return startRelay({
    deps,
    outbox: createOutbox(connection, deps.clock),
    mailer: createSmtpMailer({ smtpUrl, from: 'Test <test@example.org>' }),
    appUrl: 'http://127.0.0.1',
    log: pino({ level: 'silent' }),
    abandonedAfterMs: 60_000,
  });
}
