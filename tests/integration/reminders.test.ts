import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import type { RehearsalMail } from '@overens/usecases/ports/mail-queries';
import { readAnswering } from '@overens/usecases/remiss/read-answering';
import { registerDecline } from '@overens/usecases/remiss/register-decline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPreparedRound, order, ownersCommand } from '../support/a-prepared-round.ts';
import { handIn, saveAnswer } from '../support/an-answer.ts';
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

test('only those who have not answered are reminded, in words that fit how far they have come', async () => {
  const { deps, tenantId, owner } = world;
  const { agreementId, roundId } = await aPreparedRound(world, { recipients: 5 });
  granted(await order(world, roundId, { name: 'openRound' }));
  const recipients = await deps.remiss.recipients(tenantId, roundId);
  const [silent, opened, drafting, answered, declined] = recipients;
  if (!silent || !opened || !drafting || !answered || !declined) throw new Error('Five are invited.');
  granted(await readAnswering(deps, { tenantId, recipientId: opened.id }));
  await saveAnswer(world, drafting.id);
  await saveAnswer(world, answered.id);
  await handIn(world, answered.id);
  const note = 'Hinner inte.';
  granted(await registerDecline(deps, { ...ownersCommand(world, roundId), recipientId: declined.id, note }));

  const personId = owner.personId;
  const move = () => moveRehearsal(deps, { tenantId, agreementId, personId, to: { kind: 'nextEvent' } });
  expect(granted(await move()).passed).toMatchObject([{ what: 'reminder:forsta' }]);

  expect(granted(await move()).passed).toMatchObject([{ what: 'reminder:sista' }]);
  // The clock moves on only when what came due has been written.
  expect(granted(await move()).passed).toMatchObject([{ what: 'remissCloses' }]);
  const mails = await deps.mail.rehearsalMail(tenantId, agreementId);
  const byName = new Map(remindersOf(mails).map((mail) => [mail.to, mail.text]));
  expect(new Set(byName.keys())).toEqual(new Set([silent, opened, drafting].map(({ email }) => email)));
  expect(remindersOf(mails)).toHaveLength(6);
  expect(byName.get(drafting.email)).toMatch(/börjat skriva/);
  expect(byName.get(silent.email)).not.toMatch(/börjat skriva/);
  expect(byName.get(opened.email)).not.toMatch(/börjat skriva/);
  for (const { to, text } of remindersOf(mails)) {
    expect(text).toContain('/svara/');
    expect(text).toContain(recipients.find(({ email }) => email === to)?.name);
  }
});

test('a reminder that the answer overtook is not sent', async () => {
  const { deps, tenantId, owner } = world;
  const { agreementId, roundId, recipientIds } = await aPreparedRound(world, { recipients: 1 });
  granted(await order(world, roundId, { name: 'openRound' }));
  const [only] = recipientIds;
  if (only === undefined) throw new Error('One is invited.');
  await saveAnswer(world, only);
  await handIn(world, only);
  const personId = owner.personId;
  for (const what of ['reminder:forsta', 'reminder:sista', 'remissCloses']) {
    const moved = granted(
      await moveRehearsal(deps, { tenantId, agreementId, personId, to: { kind: 'nextEvent' } }),
    );
    expect(moved.passed).toMatchObject([{ what }]);
  }
  expect(remindersOf(await deps.mail.rehearsalMail(tenantId, agreementId))).toEqual([]);
});

function remindersOf(mails: readonly RehearsalMail[]): RehearsalMail[] {
  return mails.filter(({ subject }) => subject.startsWith('Påminnelse'));
}
