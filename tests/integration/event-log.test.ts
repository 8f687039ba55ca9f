import { addDays } from '@overens/domain/calendar/day-number';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { RoundOrder } from '@overens/domain/remiss/round-order';
import { readEventLog } from '@overens/usecases/agreement/read-event-log';
import { carryOutOrder } from '@overens/usecases/remiss/carry-out-order';
import { registerDecline } from '@overens/usecases/remiss/register-decline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownersCommand, roundNow } from '../support/a-prepared-round.ts';
import { aSentRound, type SentRound } from '../support/a-sent-round.ts';
import { handIn, saveAnswer } from '../support/an-answer.ts';
import { granted } from '../support/granted.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
let sent: SentRound;
beforeAll(async () => {
  world = await aWorld();
  sent = await aSentRound(world);
  const [answered, declined] = sent.recipientIds;
  if (answered === undefined || declined === undefined) throw new Error('The round has two recipients.');
  await saveAnswer(world, answered);
  await handIn(world, answered);
  const command = { ...ownersCommand(world, sent.roundId), recipientId: declined };
  granted(await registerDecline(world.deps, { ...command, note: 'Ordföranden ringde.' }));
  const { lastDay } = await roundNow(world, sent.roundId);
  await carriedOut({ name: 'extendRound', lastDay: addDays(lastDay, 7), reason: 'Fler vill hinna svara.' });
  await carriedOut({ name: 'closeRoundEarly', reason: 'Ärendet dras tillbaka.' });
});
afterAll(async () => {
  await world.stop();
});

test('the log tells why, and which body, by a name that is not in the chain', async () => {
  const recipients = await world.deps.remiss.recipients(world.tenantId, sent.roundId);
  const names = sent.recipientIds.map((id) => recipients.find((one) => one.id === id)?.name ?? id);
  const [answered, declined] = names;
  const { events } = await log(0);
  const told = (type: string) => events.find((event) => event.type === type)?.details;
  expect(told('remiss.extended')).toMatchObject({ reason: 'Fler vill hinna svara.' });
  expect(told('remiss.closed')).toMatchObject({ reason: 'Ärendet dras tillbaka.' });
  expect(told('remiss.declined')).toMatchObject({ bodies: [declined], reason: 'Ordföranden ringde.' });
  expect(told('remiss.answerHandedIn')).toMatchObject({ bodies: [answered] });
  expect(new Set(told('remiss.recipientsAdded')?.bodies)).toEqual(new Set(names));
  const chain = await world.connection.collection('events').find({}).toArray();
  for (const word of [...names, 'Ordföranden ringde.']) {
    expect(JSON.stringify(chain)).not.toContain(word);
  }
});

test('the first page checks the whole chain, a later one its own links', async () => {
  const { events, chain } = await log(0);
  expect(chain).toEqual({ intact: true, checked: 'whole', events: events.length });
  const later = await log(events.length - 2);
  expect(later.chain).toEqual({ intact: true, checked: 'page', events: 2 });
});

async function log(afterSeq: number) {
  const { tenantId, deps } = world;
  return granted(await readEventLog(deps, { tenantId, agreementId: sent.agreementId, afterSeq }));
}

/** An order as a process carries it out, without one. */
async function carriedOut(order: RoundOrder): Promise<void> {
  const { deps } = world;
  const { tenantId, roundId, actor, commandId } = ownersCommand(world, sent.roundId);
  const { stage } = await roundNow(world, roundId);
  const { agreementId } = sent;
  await deps.orders.put(
    { commandId, tenantId, agreementId, actor, payload: { roundId, order } },
    { stageId: stageWorkflowId(stage), update: order.name },
  );
  granted(await carryOutOrder(deps, commandId));
}
