import { appRouter } from '@overens/api/app-router';
import type { ApiContext } from '@overens/api/context';
import { Refused } from '@overens/api/error-map';
import type { Actor, MunicipalRole } from '@overens/domain/access/access';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { DraftingId, PartyId, TenantId } from '@overens/domain/kernel/id';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aDrafting } from '../support/a-drafting.ts';
import { adoptionCalls } from '../support/adoption-calls.ts';
import { agreementCalls } from '../support/agreement-calls.ts';
import { draftingCalls } from '../support/drafting-calls.ts';
import { followUpCalls } from '../support/follow-up-calls.ts';
import { forankringCalls } from '../support/forankring-calls.ts';
import { aLaunch } from '../support/a-launch.ts';
import { aSentRound, type SentRound } from '../support/a-sent-round.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
let sent: SentRound;
let party: PartyId;
let draftingId: DraftingId;
beforeAll(async () => {
  world = await aWorld();
  sent = await aSentRound(world);
  const invitee = await world.deps.remiss.recipient(world.tenantId, recipient());
  if (invitee === null) throw new Error('The round has two recipients.');
  party = invitee.partyId;
  draftingId = await aDrafting(world, sent.agreementId);
});
afterAll(async () => {
  await world.stop();
});

type Api = ReturnType<typeof appRouter.createCaller>;
type Call = (api: Api, tenantId: TenantId) => Promise<unknown>;
type Who =
  | MunicipalRole
  | 'organisation'
  | 'recipient'
  | 'otherRecipient'
  | 'party'
  | 'otherParty'
  | 'foreignOwner'
  | 'public';

const everyone: readonly Who[] = [
  'owner',
  'officer',
  'secretary',
  'reader',
  'organisation',
  'recipient',
  'otherRecipient',
  'party',
  'otherParty',
  'foreignOwner',
  'public',
];
const lead: readonly Who[] = ['owner'];
const work: readonly Who[] = ['owner', 'officer'];
const records: readonly Who[] = ['owner', 'officer', 'secretary'];
const read: readonly Who[] = ['owner', 'officer', 'secretary', 'reader'];
const invited: readonly Who[] = ['recipient'];
/** Those who come through their link as a party to the agreement. */
const parties: readonly Who[] = ['party'];

/** Each procedure: who may call it, and a call that is right but for who makes it. */
const procedures: Record<string, { may: readonly Who[]; call: Call }> = {
  'session.me': { may: everyone, call: (api) => api.session.me() },
  'public.rounds': { may: everyone, call: (api) => api.public.rounds({ slug: world.municipality.slug }) },
  'public.logo': {
    may: everyone,
    call: (api) => api.public.logo({ name: `${'0'.repeat(64)}.svg` }),
  },
  'municipality.chooseLogo': {
    may: lead,
    call: (api, tenantId) => api.municipality.chooseLogo(aLogo(tenantId)),
  },
  'municipality.putAwayLogo': {
    may: lead,
    call: (api, tenantId) => api.municipality.putAwayLogo({ tenantId }),
  },
  'public.municipalities': { may: everyone, call: (api) => api.public.municipalities() },
  'agreement.launchProposal': {
    may: lead,
    call: (api, tenantId) => api.agreement.launchProposal({ tenantId }),
  },
  'agreement.adviseDates': {
    may: lead,
    call: (api, tenantId) => api.agreement.adviseDates({ tenantId, template: TEMPLATE, dates: [] }),
  },
  'agreement.importDraft': { may: lead, call: (api, tenantId) => api.agreement.importDraft(draft(tenantId)) },
  'agreement.launch': {
    may: lead,
    call: (api, tenantId) => {
      const { launch, text } = aLaunch(world);
      return api.agreement.launch({ tenantId, commandId: commandId(), launch, text });
    },
  },
  ...agreementCalls(read, () => sent.agreementId),
  'rehearsal.move': {
    may: lead,
    call: (api, tenantId) =>
      api.rehearsal.move({ tenantId, agreementId: sent.agreementId, to: { kind: 'nextEvent' } }),
  },
  'rehearsal.delete': {
    may: lead,
    call: (api, tenantId) => api.rehearsal.delete({ tenantId, agreementId: sent.agreementId }),
  },
  'rehearsal.mail': {
    may: read,
    call: (api, tenantId) => api.rehearsal.mail({ tenantId, agreementId: sent.agreementId }),
  },
  'calendar.subscribe': {
    may: read,
    call: (api, tenantId) => api.calendar.subscribe({ tenantId, agreementId: sent.agreementId }),
  },
  'addressBook.list': { may: work, call: (api, tenantId) => api.addressBook.list({ tenantId }) },
  'remiss.round': { may: read, call: (api, tenantId) => api.remiss.round(round(tenantId)) },
  'remiss.answers': { may: read, call: (api, tenantId) => api.remiss.answers(round(tenantId)) },
  'remiss.readPastedRows': {
    may: work,
    call: (api, tenantId) => api.remiss.readPastedRows({ ...round(tenantId), pasted: '' }),
  },
  'remiss.setMissiv': {
    may: work,
    call: (api, tenantId) => api.remiss.setMissiv({ ...command(tenantId), version: 1, missiv: EMPTY_MISSIV }),
  },
  'remiss.setDays': {
    may: work,
    call: (api, tenantId) =>
      api.remiss.setDays({ ...command(tenantId), version: 1, opensOn: today(), lastDay: today() }),
  },
  'remiss.addRecipients': {
    may: work,
    call: (api, tenantId) => api.remiss.addRecipients({ ...command(tenantId), partyIds: [], rows: [] }),
  },
  'remiss.removeRecipient': {
    may: work,
    call: (api, tenantId) => api.remiss.removeRecipient({ ...command(tenantId), recipientId: recipient() }),
  },
  'remiss.open': { may: lead, call: (api, tenantId) => api.remiss.open(command(tenantId)) },
  'remiss.extend': {
    may: lead,
    call: (api, tenantId) =>
      api.remiss.extend({ ...command(tenantId), lastDay: today(), reason: 'Mer tid behövs.' }),
  },
  'remiss.closeEarly': {
    may: lead,
    call: (api, tenantId) =>
      api.remiss.closeEarly({ ...command(tenantId), reason: 'Ärendet dras tillbaka.' }),
  },
  'remiss.renewLink': {
    may: work,
    call: (api, tenantId) => api.remiss.renewLink({ ...command(tenantId), recipientId: recipient() }),
  },
  'remiss.decline': {
    may: work,
    call: (api, tenantId) => api.remiss.decline({ ...command(tenantId), recipientId: recipient(), note: '' }),
  },
  ...draftingCalls(
    { read, work },
    {
      draftingId: () => draftingId,
      agreementId: () => sent.agreementId,
      roundId: () => sent.roundId,
      answerId: () => world.deps.ids.next('ans'),
      commandId: () => commandId(),
      draft,
    },
  ),
  'answer.view': { may: invited, call: (api) => api.answer.view({ recipientId: recipient() }) },
  'answer.saveUnit': {
    may: invited,
    call: (api) =>
      api.answer.saveUnit({
        recipientId: recipient(),
        commandId: commandId(),
        unitKey: 'page:helhet',
        values: {},
        baseVersion: 0,
      }),
  },
  'answer.handIn': {
    may: invited,
    call: (api) =>
      api.answer.handIn({
        recipientId: recipient(),
        commandId: commandId(),
        signatory: { name: 'Nils Ek', role: 'ordförande' },
        reviewed: {},
      }),
  },
  'answer.receipt': {
    may: invited,
    call: (api) => api.answer.receipt({ recipientId: recipient(), answerId: world.deps.ids.next('ans') }),
  },
  'public.agreements': {
    may: everyone,
    call: (api) => api.public.agreements({ slug: world.municipality.slug }),
  },
  'public.agreement': {
    may: everyone,
    call: (api) =>
      api.public.agreement({ slug: world.municipality.slug, agreementId: sent.agreementId, number: null }),
  },
  'public.roundChanges': {
    may: everyone,
    call: (api) => api.public.roundChanges({ slug: world.municipality.slug, roundId: sent.roundId }),
  },
  'public.changes': {
    may: everyone,
    call: (api) =>
      api.public.changes({ slug: world.municipality.slug, agreementId: sent.agreementId, number: 2 }),
  },
  'public.history': {
    may: everyone,
    call: (api) =>
      api.public.history({ slug: world.municipality.slug, agreementId: sent.agreementId, number: null }),
  },
  'accession.join': {
    may: everyone,
    call: (api) =>
      api.accession.join({
        slug: world.municipality.slug,
        agreementId: sent.agreementId,
        commandId: commandId(),
        textVersionId: world.deps.ids.next('txt'),
        backsWholeAgreement: true,
        form: JOINING,
      }),
  },
  'accession.page': {
    may: read,
    call: (api, tenantId) => api.accession.page({ tenantId, agreementId: sent.agreementId }),
  },
  'accession.confirm': { may: work, call: (api, tenantId) => api.accession.confirm(joining(tenantId)) },
  'accession.ask': {
    may: work,
    call: (api, tenantId) => api.accession.ask({ ...joining(tenantId), question: 'Vilka är ni?' }),
  },
  'accession.refuse': {
    may: work,
    call: (api, tenantId) => api.accession.refuse({ ...joining(tenantId), reason: 'Ingen organisation.' }),
  },
  'accession.answerForParty': {
    may: work,
    call: (api, tenantId) => api.accession.answerForParty({ ...joining(tenantId), answer: 'Vi är vi.' }),
  },
  'accession.withdrawForParty': {
    may: work,
    call: (api, tenantId) => api.accession.withdrawForParty({ ...joining(tenantId), reason: '' }),
  },
  'accession.confirmVersionForParty': {
    may: work,
    call: (api, tenantId) =>
      api.accession.confirmVersionForParty({
        ...joining(tenantId),
        textVersionId: world.deps.ids.next('txt'),
      }),
  },
  'accession.registerPaper': {
    may: work,
    call: (api, tenantId) =>
      api.accession.registerPaper({
        tenantId,
        agreementId: sent.agreementId,
        commandId: commandId(),
        arrivedOn: today(),
        form: JOINING,
      }),
  },
  'accession.registerBody': {
    may: work,
    call: (api, tenantId) =>
      api.accession.registerBody({
        tenantId,
        agreementId: sent.agreementId,
        commandId: commandId(),
        partyId: world.responsibleBodyId,
        decision: { paragraph: '§ 1', diarienummer: '', on: today() },
      }),
  },
  ...forankringCalls(
    { read, work, everyone },
    {
      slug: () => world.municipality.slug,
      meetingId: () => world.deps.ids.next('mtg'),
      textVersionId: () => world.deps.ids.next('txt'),
      commandId: () => commandId(),
      today: () => today(),
    },
  ),
  ...adoptionCalls(
    { read, work, records },
    { adoptionId: () => world.deps.ids.next('adp'), commandId: () => commandId(), today: () => today() },
  ),
  ...followUpCalls(
    { lead, work, records, read, parties, everyone },
    {
      ids: () => world.deps.ids,
      slug: () => world.municipality.slug,
      agreementId: () => sent.agreementId,
      today: () => today(),
    },
  ),
  'party.page': { may: parties, call: (api) => api.party.page({ agreementId: sent.agreementId }) },
  'party.agreements': {
    may: ['organisation'],
    call: (api, tenantId) => api.party.agreements({ tenantId, partyId: world.responsibleBodyId }),
  },
  'party.answer': { may: parties, call: (api) => api.party.answer({ ...ownJoining(), answer: 'Ja.' }) },
  'party.confirmVersion': {
    may: parties,
    call: (api) => api.party.confirmVersion({ ...ownJoining(), textVersionId: world.deps.ids.next('txt') }),
  },
  'party.withdraw': { may: parties, call: (api) => api.party.withdraw({ ...ownJoining(), reason: '' }) },
  'organisation.home': {
    may: ['organisation'],
    call: (api, tenantId) => api.organisation.home({ tenantId, partyId: world.responsibleBodyId }),
  },
};

test('every procedure of the router is called below', () => {
  expect(Object.keys(procedures).toSorted()).toEqual(Object.keys(appRouter._def.procedures).toSorted());
});

const wrong = Object.entries(procedures).flatMap(([path, { may, call }]) =>
  everyone.filter((who) => !may.includes(who)).map((who) => [path, who, call] as const),
);

test.each(wrong)('%s is not for %s, and changes nothing', async (path, who, call) => {
  const before = await everythingStored();
  const told = await toldBy(call(callerFor(who), world.tenantId));
  expect(told).toMatch(/^(notAllowed|notFound|UNAUTHORIZED)$/);
  // Only a colleague in the same municipality learns that there is something to be allowed to.
  expect(told === 'notAllowed').toBe(colleagues.includes(who) && !isForALink(path));
  expect(await everythingStored()).toEqual(before);
});

describe.each(Object.entries(procedures).filter(([, { may }]) => [lead, work, records, read].includes(may)))(
  '%s, asked by an owner elsewhere as if it were in the own municipality,',
  (path, { call }) => {
    test('shows nothing of this one', async () => {
      const before = await everythingStored();
      const told = await toldBy(call(callerFor('foreignOwner'), foreignTenant()));
      expect(ANSWERED_ELSEWHERE.includes(path) ? 'nothing' : 'notFound').toBe(told);
      expect(await everythingStored()).toEqual(before);
    });
  },
);

test('the right ones may read', async () => {
  for (const { may, call } of Object.values(procedures).filter(({ may: who }) => who === read)) {
    for (const who of may) expect(await toldBy(call(callerFor(who), world.tenantId))).not.toBe('notAllowed');
  }
  expect(
    await toldBy(appRouter.createCaller(contextFor('recipient')).answer.view({ recipientId: recipient() })),
  ).toBe('something');
});

/** Procedures that answer an owner elsewhere about the own, empty, municipality. */
const ANSWERED_ELSEWHERE = [
  'agreement.launchProposal',
  'agreement.adviseDates',
  'agreement.importDraft',
  'agreement.list',
  'addressBook.list',
  'forankring.adviseDay',
];
/** Nobody without the link is told that there is something behind it. */
const isForALink = (path: string): boolean => {
  const may = procedures[path]?.may;
  return may === invited || may === parties;
};
const colleagues: readonly Who[] = ['owner', 'officer', 'secretary', 'reader'];
const TEMPLATE = { key: 'sodertalje-2025', version: 1 };
const JOINING = {
  name: 'Almviks schacksällskap',
  orgNumber: '',
  capacity: 'bada' as const,
  contact: { name: 'Nils Ek', email: 'schack@example.org', phone: '' },
  signatory: { name: 'Nils Ek', role: 'ordförande' },
  isAnother: false,
};
const EMPTY_MISSIV = { subject: '', text: '', questions: [], contact: { name: '', email: '', phone: '' } };

const ApiError = z.object({ code: z.string(), cause: z.unknown() });

/** What a call came to: the refusal's code, the kind of error, or whether anything of this municipality showed. */
async function toldBy(call: Promise<unknown>): Promise<string> {
  try {
    const shown = JSON.stringify(await call);
    return shown.includes(sent.agreementId) ||
      shown.includes(world.responsibleBodyId) ||
      shown.includes(recipient())
      ? 'something'
      : 'nothing';
  } catch (error) {
    const { cause, code } = ApiError.parse(error);
    return cause instanceof Refused ? cause.refusal.code : code;
  }
}

let elsewhere: TenantId | null = null;
function foreignTenant(): TenantId {
  elsewhere ??= world.deps.ids.next('mun');
  return elsewhere;
}

function callerFor(who: Who): Api {
  return appRouter.createCaller(contextFor(who));
}

function contextFor(who: Who): ApiContext {
  const actor = actorFor(who);
  const person =
    actor.kind === 'person' ? { id: actor.personId, name: 'Moa', email: 'moa@almvik.example' } : null;
  const { deps } = world;
  return { actor, deps, receivedAt: deps.clock.now(), person, demo: false };
}

function actorFor(who: Who): Actor {
  const { tenantId, owner } = world;
  const { personId } = owner;
  switch (who) {
    case 'public':
      return { kind: 'public' };
    case 'recipient':
      return { kind: 'recipient', tenantId, recipientId: recipient() };
    case 'otherRecipient':
      return { kind: 'recipient', tenantId, recipientId: recipient(1) };
    case 'party':
      return { kind: 'party', tenantId, agreementId: sent.agreementId, partyId: party };
    case 'otherParty':
      return { kind: 'party', tenantId, agreementId: world.deps.ids.next('agr'), partyId: party };
    case 'organisation': {
      const membership = { tenantId, partyId: world.responsibleBodyId, role: 'contact' } as const;
      return { kind: 'person', personId, municipal: [], organisations: [membership] };
    }
    case 'foreignOwner':
      return {
        kind: 'person',
        personId,
        municipal: [{ tenantId: foreignTenant(), role: 'owner' }],
        organisations: [],
      };
    case 'owner':
    case 'officer':
    case 'secretary':
    case 'reader':
      return { kind: 'person', personId, municipal: [{ tenantId, role: who }], organisations: [] };
  }
}

const commandId = () => world.deps.ids.next('cmd');
const today = () => dateOf(world.deps.clock.now());
const round = (tenantId: TenantId) => ({ tenantId, roundId: sent.roundId });
const joining = (tenantId: TenantId) => ({ tenantId, ...ownJoining() });
const ownJoining = () => ({
  agreementId: sent.agreementId,
  joiningId: world.deps.ids.next('jng'),
  commandId: commandId(),
});
const command = (tenantId: TenantId) => ({ ...round(tenantId), commandId: commandId() });

function recipient(number = 0) {
  const id = sent.recipientIds[number];
  if (id === undefined) throw new Error('The round has two recipients.');
  return id;
}

function draft(tenantId: TenantId): FormData {
  const form = new FormData();
  form.set('tenantId', tenantId);
  form.set('pasted', 'Rubrik\n\nEn mening om samverkan.');
  return form;
}

/** How many documents each collection holds, and at which versions. */
async function everythingStored(): Promise<Record<string, number>> {
  const { connection } = world;
  const names = [
    'events',
    'outbox',
    'orders',
    'commands',
    'agreements',
    'remiss_rounds',
    'remiss_recipients',
    'joinings',
    'drafting_works',
    'dispositions',
    'parties',
  ];
  const counts = await Promise.all(
    names.map(async (name) => {
      const documents = await connection
        .collection(name)
        .find({}, { projection: { version: 1 } })
        .toArray();
      return [
        name,
        documents.reduce((sum, document) => sum + 1 + Number(document['version'] ?? 0), 0),
      ] as const;
    }),
  );
  return Object.fromEntries(counts);
}

function aLogo(tenantId: TenantId): FormData {
  const form = new FormData();
  form.set('tenantId', tenantId);
  form.set('file', new File(['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"/>'], 'a.svg'));
  return form;
}
