import { createAgreementQueries } from '@overens/data/agreement/agreement-queries';
import { createEventChains } from '@overens/data/kernel/event-chains';
import { createMailQueries } from '@overens/data/mail/mail-queries';
import { createTenantQueries } from '@overens/data/municipality/tenant-queries';
import { createRemissQueries } from '@overens/data/remiss/remiss-queries';
import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { aSentRound, type SentRound } from '../support/a-sent-round.ts';
import { aWorld, type World } from '../support/world.ts';

type Command = Record<string, unknown>;

let world: World;
let sent: SentRound;
let watched: mongoose.Connection;
const commands: Command[] = [];
beforeAll(async () => {
  world = await aWorld();
  sent = await aSentRound(world);
  watched = await mongoose
    .createConnection(world.mongodbUri, { autoIndex: false, autoCreate: false, monitorCommands: true })
    .asPromise();
  watched.getClient().on('commandStarted', ({ commandName, command }) => {
    if (READS.includes(commandName)) commands.push(z.record(z.string(), z.unknown()).parse({ ...command }));
  });
});
afterAll(async () => {
  await watched.close();
  await world.stop();
});

/** A personal link is all that its bearer has; a slug is how the public names a municipality. */
const WITHOUT_TENANT = ['remiss.recipientByToken', 'tenants.municipalityBySlug'];

/** Every read of the stores, with something to find. */
const reads: Record<string, () => Promise<unknown>> = {
  'agreements.get': () => agreements().get(world.tenantId, sent.agreementId),
  'agreements.page': () => agreements().page(world.tenantId, ALL, { cursor: null, limit: 10 }),
  'agreements.page of real ones': () =>
    agreements().page(world.tenantId, { ...ALL, mode: 'real' }, { cursor: null, limit: 10 }),
  'agreements.page awaiting recipients': () =>
    agreements().page(world.tenantId, { ...ALL, awaited: 'recipients' }, { cursor: null, limit: 10 }),
  'agreements.page searched': () =>
    agreements().page(world.tenantId, { ...ALL, search: 'överens alm' }, { cursor: null, limit: 10 }),
  'agreements.page after a cursor': () =>
    agreements().page(world.tenantId, ALL, {
      cursor: Buffer.from(JSON.stringify(['2026-01-01T00:00:00.000Z', sent.agreementId])).toString(
        'base64url',
      ),
      limit: 10,
    }),
  'agreements.counts': () => agreements().counts(world.tenantId, world.deps.clock.now()),
  'agreements.textVersion': () => agreements().textVersion(world.tenantId, world.deps.ids.next('txt')),
  'agreements.waits': () => agreements().waits(world.tenantId, sent.agreementId),
  'agreements.events': () =>
    agreements().events(world.tenantId, sent.agreementId, { afterSeq: 0, limit: 10 }),
  'agreements.eventsOfTypes': () =>
    agreements().eventsOfTypes(world.tenantId, sent.agreementId, ['remiss.opened']),
  'chains.check': () => createEventChains(watched).check(world.tenantId, sent.agreementId),
  'remiss.round': () => remiss().round(world.tenantId, sent.roundId),
  'remiss.roundsOf': () => remiss().roundsOf(world.tenantId, sent.agreementId),
  'remiss.openRounds': () => remiss().openRounds(world.tenantId),
  'remiss.recipients': () => remiss().recipients(world.tenantId, sent.roundId),
  'remiss.recipient': () => remiss().recipient(world.tenantId, recipient()),
  'remiss.recipientByToken': () => remiss().recipientByToken('a'.repeat(64)),
  'remiss.recipientsOfParty': () => remiss().recipientsOfParty(world.tenantId, world.responsibleBodyId),
  'remiss.draftUnits': () => remiss().draftUnits(world.tenantId, recipient()),
  'remiss.answer': () => remiss().answer(world.tenantId, world.deps.ids.next('ans')),
  'remiss.answersOfRecipient': () => remiss().answersOfRecipient(world.tenantId, recipient()),
  'remiss.answersOfRound': () => remiss().answersOfRound(world.tenantId, sent.roundId),
  'tenants.municipality': () => tenants().municipality(world.tenantId),
  'tenants.municipalityBySlug': () => tenants().municipalityBySlug(world.municipality.slug),
  'tenants.parties': () => tenants().parties(world.tenantId),
  'tenants.party': () => tenants().party(world.tenantId, world.responsibleBodyId),
  'tenants.personNames': () => tenants().personNames(world.tenantId, [world.owner.personId]),
  'mail.deliveries': () => mail().deliveries(world.tenantId, sent.recipientIds),
  'mail.rehearsalMail': () => mail().rehearsalMail(world.tenantId, sent.agreementId),
  'mail.nothingOwed': () => mail().nothingOwed(world.tenantId, sent.agreementId),
};

test.each(Object.entries(reads))('%s is answered by an index', async (_, read) => {
  commands.length = 0;
  await read();
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) expect(await stagesOf(command)).not.toContain('COLLSCAN');
});

test.each(Object.entries(reads).filter(([name]) => !WITHOUT_TENANT.includes(name)))(
  '%s asks within the municipality',
  async (_, read) => {
    commands.length = 0;
    await read();
    for (const command of commands.filter(({ find }) => find !== 'chain_heads')) {
      expect(JSON.stringify(command)).toContain(world.tenantId);
    }
  },
);

const READS: readonly string[] = ['find', 'aggregate', 'count'];
const ALL = { mode: 'all', awaited: 'all', search: '' } as const;
/** What belongs to a session of the driver and not to the question. */
const OF_THE_SESSION = ['lsid', 'txnNumber', '$clusterTime', '$db', 'readConcern', '$readPreference'];

const agreements = () => createAgreementQueries(watched);
const remiss = () => createRemissQueries(watched);
const tenants = () => createTenantQueries(watched);
const mail = () => createMailQueries(watched);

function recipient() {
  const [first] = sent.recipientIds;
  if (first === undefined) throw new Error('The round has two recipients.');
  return first;
}

/** The names of the stages by which the server would answer a command, wherever they are in its plan. */
async function stagesOf(command: Command): Promise<string[]> {
  const question = Object.fromEntries(
    Object.entries(command).filter(([key]) => !OF_THE_SESSION.includes(key)),
  );
  const plan = await world.connection
    .getClient()
    .db(world.connection.name)
    .command({ explain: question, verbosity: 'queryPlanner' });
  return [...JSON.stringify(plan).matchAll(/"stage":"(\w+)"/g)].map(([, stage]) => stage ?? '');
}
