import type { AgreementId } from '@overens/domain/kernel/id';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import { deleteRehearsal } from '@overens/usecases/agreement/delete-rehearsal';
import { createTemporalClient } from '@overens/workflows/client';
import { allActivities } from '@overens/workflows/registry/all-activities';
import { WorkflowNotFoundError } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPreparedRound, order, roundNow, type PreparedRound } from '../support/a-prepared-round.ts';
import { handIn, saveAnswer } from '../support/an-answer.ts';
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

test('a deleted rehearsal leaves nothing that anybody wrote, and its processes have ended', async () => {
  const rehearsed = await aLivedRound();
  const ofIt = await idsOf(rehearsed);
  expect(await holding(ofIt)).toEqual(expect.arrayContaining(['agreements', 'remiss_answers', 'events']));
  granted(await remove(rehearsed.agreementId));
  // The receipts of commands stay, so that a command sent again does nothing: ids and numbers.
  expect(await holding(ofIt)).toEqual(['commands']);
  expect(await holding(WRITTEN)).toEqual(['parties']);
  expect(await world.deps.remiss.openRounds(world.tenantId)).toEqual([]);
  await ended(rehearsed);
});

test('deleting a rehearsal takes nothing from the one beside it', async () => {
  const [deleted, kept] = [await aLivedRound(), await aLivedRound()];
  const before = await holding(await idsOf(kept));
  granted(await remove(deleted.agreementId));
  expect(await holding(await idsOf(kept))).toEqual(expect.arrayContaining(before));
  expect(await world.deps.chains.check(world.tenantId, kept.agreementId)).toMatchObject({ intact: true });
});

test('a rehearsal deleted twice is deleted once', async () => {
  const { agreementId } = await aLivedRound();
  expect(await Promise.all([remove(agreementId), remove(agreementId)])).toEqual([done, done]);
  expect(await remove(agreementId)).toEqual(done);
});

test('what comes late for a deleted rehearsal changes nothing, and tells its process to end', async () => {
  const rehearsed = await aLivedRound();
  const { agreementId } = rehearsed;
  const { tenantId, deps } = world;
  const { stage } = await roundNow(world, rehearsed.roundId);
  const ofIt = await idsOf(rehearsed);
  granted(await remove(agreementId));
  const activities = allActivities(deps);
  const late: readonly (() => Promise<unknown>)[] = [
    () => activities.lookAtRound({ tenantId, stage, hasActed: false }),
    () => activities.actOnRound({ tenantId, stage }),
    () => activities.endStage({ tenantId, stage }),
    () => activities.lookAtLife({ tenantId, agreementId }),
    () => activities.restBetweenStages({ tenantId, agreementId }),
  ];
  for (const act of late) {
    await expect(act()).rejects.toMatchObject({ nonRetryable: true, type: 'RehearsalDeleted' });
  }
  await deps.processes.start({ tenantId, agreementId });
  await ended(rehearsed);
  expect(await holding(ofIt)).toEqual(['commands']);
});

test('an activity that fails for another reason is tried again as before', async () => {
  const { tenantId, deps } = world;
  const ref = { tenantId, agreementId: deps.ids.next('agr') };
  await expect(allActivities(deps).lookAtLife(ref)).rejects.not.toHaveProperty('nonRetryable');
});

test('a real agreement is not deleted, and nothing of it is gone', async () => {
  const real = await aPreparedRound(world, { launch: { mode: 'real' } });
  const before = await holding(await idsOf(real));
  expect(await remove(real.agreementId)).toEqual({ ok: false, refusal: { code: 'notARehearsal' } });
  const { tenantId, deps, owner } = world;
  // Nor by the store itself, should anybody ask it past the rule.
  await deps.removals.rehearsal({
    tenantId,
    agreementId: real.agreementId,
    commandId: deps.ids.next('cmd'),
    actor: { kind: 'person', personId: owner.personId },
    at: deps.clock.now(),
  });
  // Its processes run and may have written more by now: nothing that was there is gone.
  expect(await holding(await idsOf(real))).toEqual(expect.arrayContaining(before));
  await until('both its processes to run', async () => (await statesOf(real)).join() === 'RUNNING,RUNNING');
});

const done = { ok: true, value: null };

/** A rehearsal with everything that can hang on one: an order, mails, a draft, an answer. */
async function aLivedRound(): Promise<PreparedRound> {
  const prepared = await aPreparedRound(world);
  granted(await order(world, prepared.roundId, { name: 'openRound' }));
  const [first, second] = prepared.recipientIds;
  if (first === undefined || second === undefined) throw new Error('The round has two recipients.');
  await saveAnswer(world, first);
  await handIn(world, first);
  await saveAnswer(world, second, { stance: 'avstyrker', sammanfattning: WRITTEN[0] ?? '' });
  await until('its mails to be kept', async () => {
    const mails = await world.deps.mail.rehearsalMail(world.tenantId, prepared.agreementId);
    return mails.length === 3;
  });
  return prepared;
}

function remove(agreementId: AgreementId) {
  const { tenantId, owner, deps } = world;
  const actor = { kind: 'person' as const, personId: owner.personId };
  return deleteRehearsal(deps, { tenantId, agreementId, actor });
}

async function idsOf({ agreementId, roundId, recipientIds }: PreparedRound): Promise<string[]> {
  const round = await roundNow(world, roundId);
  return [agreementId, roundId, round.textVersionId, ...recipientIds];
}

/** The collections in which any document speaks of one of these. */
async function holding(words: readonly string[]): Promise<string[]> {
  const { connection } = world;
  const collections = await connection.listCollections();
  const found = await Promise.all(
    collections.map(async ({ name }) => {
      const documents = await connection.collection(name).find({}).toArray();
      return documents.some((one) => words.some((word) => JSON.stringify(one).includes(word))) ? [name] : [];
    }),
  );
  return found.flat().toSorted();
}

async function ended(rehearsed: PreparedRound): Promise<void> {
  await until(
    'both processes to have ended',
    async () => (await statesOf(rehearsed)).join() === 'TERMINATED,TERMINATED',
  );
}

async function statesOf({ agreementId, roundId }: PreparedRound): Promise<string[]> {
  const client = createTemporalClient(world.temporalAddress);
  const round = await world.deps.remiss.round(world.tenantId, roundId);
  const stage = round?.stage ?? { agreementId, cycle: 1, stageKey: 'remiss', kind: 'remiss', visit: 1 };
  try {
    return await Promise.all(
      [agreementId, stageWorkflowId(stage)].map(async (id) => {
        const { status } = await client.workflow.getHandle(id).describe();
        return status.name;
      }),
    );
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return [];
    throw error;
  } finally {
    await client.connection.close();
  }
}

/** What people wrote in it; the bodies themselves stay in the address book. */
const WRITTEN = ['Vi hinner inte på helgerna.', 'Nils Ek', 'Förening 1'];
