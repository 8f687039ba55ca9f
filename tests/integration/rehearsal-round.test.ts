import { afterAll, beforeAll, expect, test } from 'vitest';
import { addRecipients } from '@overens/usecases/remiss/add-recipients';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { setMissiv } from '@overens/usecases/remiss/set-missiv';
import { aLaunch } from '../support/a-launch.ts';
import { granted } from '../support/granted.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await world.startWorker();
});
afterAll(async () => {
  await world.stop();
});

test('a rehearsed round opens, reminds twice and closes, one event at a time, and mails nobody', async () => {
  const { deps, tenantId, owner } = world;
  const { agreementId } = granted(await launchRevision(deps, aLaunch(world)));
  const [round] = await deps.remiss.roundsOf(tenantId, agreementId);
  if (round === undefined) throw new Error('A launch makes a round.');
  const actor = { kind: 'person' as const, personId: owner.personId };
  granted(
    await setMissiv(deps, {
      tenantId,
      roundId: round.id,
      actor,
      commandId: deps.ids.next('cmd'),
      version: round.version,
      missiv: { ...round.missiv, contact: { name: 'Moa', email: 'moa@almvik.example', phone: '' } },
    }),
  );
  granted(
    await addRecipients(deps, {
      tenantId,
      roundId: round.id,
      actor,
      commandId: deps.ids.next('cmd'),
      partyIds: [],
      rows: [
        { kind: 'organisation', name: 'Almviks roddklubb', email: 'rodd@example.org' },
        { kind: 'organisation', name: 'Kvarnens kulturförening', email: 'kvarnen@example.org' },
      ],
    }),
  );
  const passed: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    const moved = granted(
      await moveRehearsal(deps, {
        tenantId,
        agreementId,
        personId: owner.personId,
        to: { kind: 'nextEvent' },
      }),
    );
    passed.push(...moved.passed.map(({ what }) => what));
  }
  expect(passed).toEqual(['remissOpens', 'reminder:forsta', 'reminder:sista', 'remissCloses']);
  const closed = await deps.remiss.round(tenantId, round.id);
  expect(closed?.status).toBe('closed');
  const mails = await deps.mail.rehearsalMail(tenantId, agreementId);
  expect(mails).toHaveLength(6);
  expect(world.mails).toHaveLength(0);
  expect(await deps.chains.check(tenantId, agreementId)).toMatchObject({ intact: true });
});
