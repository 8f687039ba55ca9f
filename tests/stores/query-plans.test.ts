import { createPublicAgreements } from '@overens/data/accession/public-agreements';
import { createAgreementQueries } from '@overens/data/agreement/agreement-queries';
import { createMeetingQueries } from '@overens/data/forankring/meeting-queries';
import { createCommits } from '@overens/data/kernel/commits';
import { createEventChains } from '@overens/data/kernel/event-chains';
import { createOrders } from '@overens/data/kernel/orders';
import { createMailQueries } from '@overens/data/mail/mail-queries';
import { createPartyLinks } from '@overens/data/municipality/party-links';
import { createTenantQueries } from '@overens/data/municipality/tenant-queries';
import { createOutbox } from '@overens/data/outbox/outbox-store';
import { createPublications } from '@overens/data/publications/publications';
import { createRemovals } from '@overens/data/rehearsal/removals';
import { createRemissQueries } from '@overens/data/remiss/remiss-queries';
import { ok } from '@overens/domain/kernel/result';
import { FormDefinition } from '@overens/forms/definition/form-definition';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import type { Deps } from '@overens/usecases/deps';
import type { TransactionReads } from '@overens/usecases/ports/commits';
import type { Outbox } from '@overens/usecases/ports/outbox';
import { systemClock } from '@overens/workflows/kernel/system-clock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOrder, countUp, ids } from '../support/a-commit.ts';
import { watchedConnection, type Database } from '../support/a-database.ts';
import { aLaunch } from '../support/a-launch.ts';
import { aSentRound, type SentRound } from '../support/a-sent-round.ts';
import { handIn, saveAnswer } from '../support/an-answer.ts';
import { granted } from '../support/granted.ts';
import { planStages } from '../support/query-plan.ts';
import { aWorld, type World } from '../support/world.ts';

type Reads = Pick<
  Deps,
  | 'agreements'
  | 'remiss'
  | 'meetings'
  | 'publicAgreements'
  | 'partyLinks'
  | 'mail'
  | 'tenants'
  | 'publications'
  | 'chains'
  | 'orders'
  | 'removals'
>;
type Asked<Port> = Record<keyof Port, () => Promise<unknown>>;

let world: World;
let sent: SentRound;
let watched: Database;
let stores: Reads & { outbox: Outbox };

beforeAll(async () => {
  world = await aWorld();
  for (let number = 0; number < 5; number += 1) granted(await launchRevision(world.deps, aLaunch(world)));
  sent = await aSentRound(world);
  await saveAnswer(world, recipient());
  await handIn(world, recipient());
  watched = await watchedConnection(world.mongodbUri);
  const { connection } = watched;
  stores = {
    agreements: createAgreementQueries(connection),
    remiss: createRemissQueries(connection),
    meetings: createMeetingQueries(connection),
    publicAgreements: createPublicAgreements(connection),
    partyLinks: createPartyLinks(connection, world.deps.links),
    mail: createMailQueries(connection),
    tenants: createTenantQueries(connection),
    publications: createPublications(connection, FormDefinition),
    chains: createEventChains(connection),
    orders: createOrders({ connection, clock: systemClock, ids }),
    removals: createRemovals({ connection, clock: systemClock }),
    outbox: createOutbox(connection, systemClock),
  };
});
afterAll(async () => {
  await watched.stop();
  await world.stop();
});

const now = () => world.deps.clock.now();
const recipient = () => required(sent.recipientIds[0]);
const pageOf = (
  filter: { mode?: 'real' | 'rehearsal'; awaited?: 'processOwner'; search?: string },
  limit = 2,
) =>
  stores.agreements.page(
    world.tenantId,
    { mode: 'all', awaited: 'all', search: '', ...filter },
    { cursor: null, limit, now: now() },
  );

const agreements: Asked<Reads['agreements']> = {
  get: () => stores.agreements.get(world.tenantId, sent.agreementId),
  page: async () => {
    const first = await pageOf({});
    const filter = { mode: 'all', awaited: 'all', search: '' } as const;
    await stores.agreements.page(world.tenantId, filter, { cursor: first.nextCursor, limit: 2, now: now() });
    await pageOf({ mode: 'rehearsal' });
    await pageOf({ awaited: 'processOwner' });
    await pageOf({ search: 'almvik' });
    await pageOf({ mode: 'real', awaited: 'processOwner', search: 'samverkan i almvik' });
  },
  counts: () => stores.agreements.counts(world.tenantId, { now: now(), atMost: 2 }),
  textVersion: async () => {
    const [round] = await world.deps.remiss.roundsOf(world.tenantId, sent.agreementId);
    return stores.agreements.textVersion(world.tenantId, required(round).textVersionId);
  },
  waits: () => stores.agreements.waits(world.tenantId, sent.agreementId),
  events: () => stores.agreements.events(world.tenantId, sent.agreementId, { afterSeq: 1, limit: 3 }),
  eventsOfTypes: () => stores.agreements.eventsOfTypes(world.tenantId, sent.agreementId, ['remiss.opened']),
};

const remiss: Asked<Reads['remiss']> = {
  round: () => stores.remiss.round(world.tenantId, sent.roundId),
  roundsOf: () => stores.remiss.roundsOf(world.tenantId, sent.agreementId),
  openRounds: () => stores.remiss.openRounds(world.tenantId),
  recipients: () => stores.remiss.recipients(world.tenantId, sent.roundId),
  recipient: () => stores.remiss.recipient(world.tenantId, recipient()),
  surroundings: () => stores.remiss.surroundings(world.tenantId, recipient()),
  recipientByToken: () => stores.remiss.recipientByToken('a'.repeat(64)),
  recipientsOfParty: () => stores.remiss.recipientsOfParty(world.tenantId, world.responsibleBodyId),
  draftUnits: () => stores.remiss.draftUnits(world.tenantId, recipient()),
  answer: () => stores.remiss.answer(world.tenantId, ids.next('ans')),
  answersOfRecipient: () => stores.remiss.answersOfRecipient(world.tenantId, recipient()),
  answersOfRound: () => stores.remiss.answersOfRound(world.tenantId, sent.roundId),
};

const meetings: Asked<Reads['meetings']> = {
  calledAhead: () => stores.meetings.calledAhead(world.tenantId, now()),
};

const publicAgreements: Asked<Reads['publicAgreements']> = {
  adopted: () => stores.publicAgreements.adopted(world.tenantId),
};

const partyLinks: Asked<Reads['partyLinks']> = {
  ensure: () =>
    stores.partyLinks.ensure({
      id: ids.next('plk'),
      tenantId: world.tenantId,
      agreementId: sent.agreementId,
      partyId: world.responsibleBodyId,
    }),
  byToken: () => stores.partyLinks.byToken('a'.repeat(64)),
  get: () => stores.partyLinks.get(ids.next('plk')),
  ofParty: () => stores.partyLinks.ofParty(world.tenantId, world.responsibleBodyId),
};

const mail: Asked<Reads['mail']> = {
  deliveries: () => stores.mail.deliveries(world.tenantId, sent.recipientIds),
  lettersAbout: () => stores.mail.lettersAbout(world.tenantId, sent.agreementId, 'mtg_0'),
  rehearsalMail: () => stores.mail.rehearsalMail(world.tenantId, sent.agreementId),
  nothingOwed: () => stores.mail.nothingOwed(world.tenantId, sent.agreementId),
};

const tenants: Asked<Reads['tenants']> = {
  municipality: () => stores.tenants.municipality(world.tenantId),
  municipalityBySlug: () => stores.tenants.municipalityBySlug(world.municipality.slug),
  municipalities: () => stores.tenants.municipalities(),
  parties: () => stores.tenants.parties(world.tenantId),
  party: () => stores.tenants.party(world.tenantId, world.responsibleBodyId),
  personNames: () => stores.tenants.personNames(world.tenantId, [world.owner.personId]),
};

const publications: Asked<Reads['publications']> = {
  template: () => stores.publications.template('sodertalje-2025', 1),
  templates: () => stores.publications.templates(),
  form: () => stores.publications.form('remissvar', 1),
};

const chains: Asked<Reads['chains']> = {
  check: () => stores.chains.check(world.tenantId, sent.agreementId),
  checkPart: () => stores.chains.checkPart(world.tenantId, sent.agreementId, { afterSeq: 1, limit: 2 }),
};

const orderId = ids.next('cmd');
const orders: Asked<Reads['orders']> = {
  put: () =>
    stores.orders.put(
      {
        commandId: orderId,
        tenantId: world.tenantId,
        agreementId: sent.agreementId,
        actor: { kind: 'process' },
        payload: {},
      },
      { stageId: 'none', update: 'openRound' },
    ),
  get: () => stores.orders.get(orderId),
  ofAgreement: () => stores.orders.ofAgreement(world.tenantId, sent.agreementId),
  settled: () => stores.orders.settled({ agreementId: sent.agreementId, commandId: orderId }, ok(null)),
  told: () => stores.orders.told({ agreementId: sent.agreementId, commandId: orderId }),
};

const removals: Asked<Reads['removals']> = {
  rehearsal: async () => {
    const { agreementId } = granted(await launchRevision(world.deps, aLaunch(world)));
    const actor = { kind: 'process' } as const;
    const removal = { tenantId: world.tenantId, agreementId, commandId: ids.next('cmd'), actor, at: now() };
    await stores.removals.rehearsal(removal);
  },
  isDone: () => stores.removals.isDone(world.tenantId, orderId),
};

const outbox: Asked<Outbox> = {
  claim: () => stores.outbox.claim(),
  sent: async () => stores.outbox.sent(required(await stores.outbox.claim())),
  later: async () => stores.outbox.later(required(await stores.outbox.claim()), now()),
  failed: async () => stores.outbox.failed(required(await stores.outbox.claim()), 'gone'),
  abandoned: () => stores.outbox.abandoned(now()),
  keepRehearsalMail: async () => {
    const row = required(await stores.outbox.claim());
    const about = { agreementId: sent.agreementId, at: now(), to: 'x@example.org', subject: '', text: '' };
    await stores.outbox.keepRehearsalMail(row, { id: row.id, ...about });
  },
};

const reads: Asked<TransactionReads> = {
  get: () => inTransaction((read) => read.get('round', sent.roundId)),
  recipientsOf: () => inTransaction((read) => read.recipientsOf(sent.roundId)),
  agreementByLaunchKey: () => inTransaction((read) => read.agreementByLaunchKey('real:KS 2026/1')),
  ofStage: async () => {
    const round = required(await world.deps.remiss.round(world.tenantId, sent.roundId));
    return inTransaction((read) => read.ofStage('round', round.stage));
  },
  ofAgreement: () => inTransaction((read) => read.ofAgreement('textVersion', sent.agreementId)),
  waitsOf: () => inTransaction((read) => read.waitsOf(sent.agreementId)),
  parties: () => inTransaction((read) => read.parties()),
};

describe.each(
  Object.entries({
    agreements,
    remiss,
    meetings,
    publicAgreements,
    partyLinks,
    mail,
    tenants,
    publications,
    chains,
    orders,
    removals,
    outbox,
    'transaction reads': reads,
  }),
)('%s', (_, asked) => {
  test.each(Object.entries<() => Promise<unknown>>(asked))(
    '%s is answered by an index',
    async (_name, ask) => {
      const before = watched.sent.length;
      await ask();
      expect(watched.sent.length).toBeGreaterThan(before);
      expect(await stagesSince(before)).not.toContain('COLLSCAN');
    },
  );
});

/**
 * A personal link is all that its bearer has, a slug is how the public names a municipality, and everyone sees
 * which municipalities there are.
 */
const WITHOUT_MUNICIPALITY = ['recipientByToken', 'municipalityBySlug', 'municipalities'];

test.each(
  [agreements, remiss, mail, tenants, chains]
    .flatMap((asked) => Object.entries<() => Promise<unknown>>(asked))
    .filter(([name]) => !WITHOUT_MUNICIPALITY.includes(name)),
)('%s asks within the municipality', async (_, ask) => {
  const before = watched.sent.length;
  await ask();
  const asked = watched.sent.slice(before).filter(({ command }) => command['find'] !== 'chain_heads');
  expect(asked.length).toBeGreaterThan(0);
  for (const { command } of asked) expect(JSON.stringify(command)).toContain(world.tenantId);
});

test('a question that no index answers would be seen', async () => {
  const command = { find: 'remiss_rounds', filter: { textHash: 'a' } };
  expect(await planStages(world.connection, { name: 'find', command })).toContain('COLLSCAN');
});

test('a page of the dashboard is read in the order of its index, never sorted', async () => {
  const before = watched.sent.length;
  await agreements.page();
  expect(await stagesSince(before)).not.toContain('SORT');
});

test('a commit finds what it replaces by an index', async () => {
  const before = watched.sent.length;
  const scene = { tenantId: world.tenantId, agreementId: sent.agreementId };
  const commits = createCommits({ connection: watched.connection, clock: systemClock, ids });
  const order = anOrder(scene);
  granted(await commits.commit(order, countUp(world.responsibleBodyId)));
  granted(await commits.commit(order, countUp(world.responsibleBodyId)));
  expect(await stagesSince(before)).not.toContain('COLLSCAN');
});

async function stagesSince(before: number): Promise<string[]> {
  const asked = watched.sent.slice(before);
  return (await Promise.all(asked.map((command) => planStages(world.connection, command)))).flat();
}

async function inTransaction(read: (reads: TransactionReads) => Promise<unknown>): Promise<void> {
  const scene = { tenantId: world.tenantId, agreementId: sent.agreementId };
  const commits = createCommits({ connection: watched.connection, clock: systemClock, ids });
  await commits.commit(anOrder(scene), async (reads) => {
    await read(reads);
    return ok({ outcome: '', writes: [], facts: [], owed: [] });
  });
}

function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The test expects this to be there.');
  return value;
}
