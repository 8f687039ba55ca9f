import { Refused } from '@overens/api/error-map';
import { stateModel, toStored } from '@overens/data/kernel/state-models';
import type { AgreementId, CommandId, PartyId } from '@overens/domain/kernel/id';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { latestText } from '@overens/usecases/agreement/latest-text';
import type { JoiningForm } from '@overens/usecases/accession/accession-views';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { apiAs, apiInRole, type Api } from '../support/api-as.ts';
import { anAgreementAt } from '../support/at-stage.ts';
import { granted } from '../support/granted.ts';
import { until } from '../support/until.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  await world.stop();
});

test('an organisation applies, is asked, answers on its own page, and is confirmed', async () => {
  const agreementId = await anAgreementAt(world, 'inForce', { mode: 'real' });
  const applied = await apply(agreementId, aForm({ name: 'Almviks roddklubb', orgNumber: '8029990010' }));
  const { tenantId } = world;
  const ids = { tenantId, agreementId, joiningId: applied.joiningId };
  await owner().accession.ask({ ...ids, commandId: commandId(), question: 'Hur många är ni?' });
  const { partyId } = await joiningOf(agreementId, 'Almviks roddklubb');
  const asked = await partyIn(agreementId, partyId).party.page({ agreementId });
  expect(asked.joinings).toMatchObject([{ progress: { state: 'asked', question: 'Hur många är ni?' } }]);
  await partyIn(agreementId, partyId).party.answer({
    agreementId,
    joiningId: applied.joiningId,
    commandId: commandId(),
    answer: 'Vi är fyrtio.',
  });
  await owner().accession.confirm({ ...ids, commandId: commandId() });
  const view = await visitor().public.agreement({ slug: slug(), agreementId, number: null });
  expect(view.joined).toMatchObject([{ name: 'Almviks roddklubb', hasConfirmed: true }]);
  expect(view.boundBodies.length).toBeGreaterThan(0);
  // Organisations by name, never persons.
  expect(JSON.stringify(view)).not.toMatch(/Asta|example\.org/);
  expect(await world.deps.tenants.party(tenantId, partyId)).toMatchObject({ name: 'Almviks roddklubb' });
  expect(await world.deps.chains.check(tenantId, agreementId)).toMatchObject({ intact: true });
});

test('of two who join with one number at the same moment, one is told of the receipt of the other', async () => {
  const agreementId = await anAgreementAt(world, 'inForce', { mode: 'real' });
  const both = await Promise.allSettled(
    ['Norra byalaget', 'Norra byalaget i Almvik'].map((name) =>
      apply(agreementId, aForm({ name, orgNumber: '802999-0176', isAnother: true })),
    ),
  );
  const received = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(received).toHaveLength(1);
  const [refusal] = both.flatMap((one) => (one.status === 'rejected' ? [refusalIn(one.reason)] : []));
  expect(refusal).toMatchObject({ code: 'alreadyJoined', receiptNumber: received[0]?.receiptNumber });
});

test('the same command twice is one application with one receipt', async () => {
  const agreementId = await anAgreementAt(world, 'inForce', { mode: 'real' });
  const command = commandId();
  const form = aForm({ name: 'Kvarnens kulturförening' });
  const first = await apply(agreementId, form, command);
  expect(await apply(agreementId, form, command)).toEqual(first);
  expect(await world.deps.stages.ofAgreement('joining', world.tenantId, agreementId)).toHaveLength(1);
});

test('a similar name is asked about, on the web and for a paper', async () => {
  const agreementId = await anAgreementAt(world, 'inForce', { mode: 'real' });
  await paper(agreementId, aForm({ name: 'Almviks scoutkår' }));
  expect(
    await told(apply(agreementId, aForm({ name: 'Almviks Scoutkår', email: 'kontakt@example.org' }))),
  ).toEqual({
    code: 'joiningLooksAlike',
    name: 'Almviks scoutkår',
  });
  expect(await told(paper(agreementId, aForm({ name: 'Almvik scoutkår' })))).toMatchObject({
    code: 'joiningLooksAlike',
  });
  await apply(
    agreementId,
    aForm({ name: 'Almviks Scoutkår', email: 'kontakt@example.org', isAnother: true }),
  );
});

test('a page that has grown old is told which version is in force, and nothing is stored', async () => {
  const agreementId = await anAgreementAt(world, 'inForce', { mode: 'real' });
  const { shown } = await visitor().public.agreement({ slug: slug(), agreementId, number: null });
  await comesIntoForce(agreementId);
  const stale = visitor().accession.join({
    slug: slug(),
    agreementId,
    commandId: commandId(),
    textVersionId: shown.textVersionId,
    backsWholeAgreement: true,
    form: aForm(),
  });
  expect(await told(stale)).toMatchObject({ code: 'versionNotInForce', read: 1, inForce: { number: 2 } });
  expect(await world.deps.stages.ofAgreement('joining', world.tenantId, agreementId)).toEqual([]);
});

test('a party reaches nothing of another, and leaves when it wants', async () => {
  const agreementId = await anAgreementAt(world, 'inForce', { mode: 'real' });
  await paper(agreementId, aForm({ name: 'Södra byalaget' }));
  await paper(agreementId, aForm({ name: 'Almviks kör', email: 'koren@example.org' }));
  const [one, other] = [
    await joiningOf(agreementId, 'Södra byalaget'),
    await joiningOf(agreementId, 'Almviks kör'),
  ];
  const leave = { agreementId, joiningId: one.id, reason: '' };
  const wrong = partyIn(agreementId, other.partyId).party.withdraw({ ...leave, commandId: commandId() });
  expect(await told(wrong)).toEqual({ code: 'notFound', what: 'joining' });
  await partyIn(agreementId, one.partyId).party.withdraw({ ...leave, commandId: commandId() });
  const view = await visitor().public.agreement({ slug: slug(), agreementId, number: null });
  expect(view.joined.map(({ name }) => name)).toEqual(['Almviks kör']);
});

test('a rehearsal is shown to nobody but those who rehearse it', async () => {
  const agreementId = await anAgreementAt(world, 'inForce');
  const query = { slug: slug(), agreementId, number: null };
  expect(await told(visitor().public.agreement(query))).toMatchObject({ code: 'notFound' });
  expect((await owner().public.agreement(query)).mode).toBe('rehearsal');
  const { agreements } = await visitor().public.agreements({ slug: slug() });
  expect(agreements.map(({ id }) => id)).not.toContain(agreementId);
  const form = aForm();
  const { textVersionId } = (await owner().public.agreement(query)).shown;
  const join = { slug: slug(), agreementId, textVersionId, backsWholeAgreement: true as const, form };
  expect(await told(visitor().accession.join({ ...join, commandId: commandId() }))).toMatchObject({
    code: 'notFound',
  });
  await owner().accession.join({ ...join, commandId: commandId() });
});

test('at a new version all who had joined are asked, the silent reminded once, and the time ends by itself', async () => {
  const { deps, tenantId } = world;
  const agreementId = await anAgreementAt(world, 'inForce');
  await deps.processes.start({ tenantId, agreementId });
  const worker = await world.startWorker({ cache: 0 });
  await until('the first period is over', async () => (await periods(agreementId))[0]?.status === 'closed');
  for (const name of ['Almviks roddklubb', 'Kvarnens kulturförening', 'Norra byalaget'])
    await paper(agreementId, aForm({ name }));
  await comesIntoForce(agreementId);
  await deps.processes.wake(agreementId, 0);
  await until('those who had joined are asked', async () => (await periods(agreementId))[1]);
  const [rowing, culture, village] = [
    await joiningOf(agreementId, 'Almviks roddklubb'),
    await joiningOf(agreementId, 'Kvarnens kulturförening'),
    await joiningOf(agreementId, 'Norra byalaget'),
  ];
  const page = await partyIn(agreementId, rowing.partyId).party.page({ agreementId });
  expect(page).toMatchObject({ inForce: { number: 2 }, joinings: [{ number: 1, hasVersionInForce: false }] });
  const { textVersionId } = (await owner().public.agreement({ slug: slug(), agreementId, number: null }))
    .shown;
  await partyIn(agreementId, rowing.partyId).party.confirmVersion({
    agreementId,
    joiningId: rowing.id,
    commandId: commandId(),
    textVersionId,
  });
  await owner().accession.withdrawForParty({
    tenantId,
    agreementId,
    joiningId: village.id,
    commandId: commandId(),
    reason: 'Byalaget läggs ner.',
  });
  expect(await passedBy(agreementId)).toEqual(['confirmReminder']);
  expect(await passedBy(agreementId)).toEqual(['joinedConfirm']);
  expect((await periods(agreementId))[1]).toMatchObject({ status: 'closed' });
  const mails = await deps.mail.rehearsalMail(tenantId, agreementId);
  const reminders = mails.filter(({ subject }) => subject.startsWith('Påminnelse'));
  expect(reminders.map(({ text }) => text.split('\n')[0])).toEqual(['Till Kvarnens kulturförening']);
  const { joined } = await owner().public.agreement({ slug: slug(), agreementId, number: null });
  expect(joined).toMatchObject([
    { name: 'Almviks roddklubb', number: 2, hasConfirmed: true },
    { name: 'Kvarnens kulturförening', number: 1, hasConfirmed: false },
  ]);
  // The last day has passed, but it may still confirm.
  await owner().accession.confirmVersionForParty({
    tenantId,
    agreementId,
    joiningId: culture.id,
    commandId: commandId(),
    textVersionId,
  });
  expect(await deps.chains.check(tenantId, agreementId)).toMatchObject({ intact: true });
  await worker.stop();
});

test('an application is among what is waited for until it is dealt with, and its question until it is answered', async () => {
  const { deps, tenantId } = world;
  const agreementId = await anAgreementAt(world, 'inForce');
  await deps.processes.start({ tenantId, agreementId });
  const worker = await world.startWorker({ cache: 0 });
  await until('the life has been looked at', async () => (await awaited(agreementId)).length > 0);
  const applied = await owner().accession.join({
    slug: slug(),
    agreementId,
    commandId: commandId(),
    textVersionId: (await owner().public.agreement({ slug: slug(), agreementId, number: null })).shown
      .textVersionId,
    backsWholeAgreement: true,
    form: aForm(),
  });
  await until('the application to be waited for', async () => (await awaited(agreementId)).includes(HANDLE));
  expect(await passedBy(agreementId)).toEqual(['joiningsToHandle']);
  expect((await deps.agreements.get(tenantId, agreementId))?.next).toMatchObject({
    what: 'joiningsToHandle',
  });
  const ids = { tenantId, agreementId, joiningId: applied.joiningId };
  await owner().accession.ask({ ...ids, commandId: commandId(), question: 'Hur många är ni?' });
  await until('the answer to be waited for', async () =>
    (await awaited(agreementId)).includes('joiningsToAnswer parties'),
  );
  expect(await awaited(agreementId)).not.toContain(HANDLE);
  await owner().accession.confirm({ ...ids, commandId: commandId() });
  await until('nothing to be waited for', async () =>
    (await awaited(agreementId)).every((wait) => !wait.startsWith('joinings')),
  );
  await worker.stop();
});

const HANDLE = 'joiningsToHandle processOwner';

async function awaited(agreementId: AgreementId): Promise<string[]> {
  const waits = await world.deps.agreements.waits(world.tenantId, agreementId);
  return waits.flatMap((stage) => stage.waits).map(({ what, awaited: by }) => `${what} ${by}`);
}

const owner = (): Api => apiInRole(world, 'owner');

const visitor = (): Api => apiAs(world, { kind: 'public' });
const partyIn = (agreementId: AgreementId, partyId: PartyId): Api =>
  apiAs(world, { kind: 'party', tenantId: world.tenantId, agreementId, partyId });
const slug = () => world.municipality.slug;
const commandId = () => world.deps.ids.next('cmd');

function aForm({
  name = 'Almviks roddklubb',
  orgNumber = '',
  email = 'asta@example.org',
  isAnother = false,
} = {}): JoiningForm {
  return {
    name,
    orgNumber,
    capacity: 'bada',
    contact: { name: 'Asta Lund', email, phone: '' },
    signatory: { name: 'Asta Lund', role: 'ordförande' },
    isAnother,
  };
}

async function apply(agreementId: AgreementId, form: JoiningForm, command: CommandId = commandId()) {
  const { shown } = await visitor().public.agreement({ slug: slug(), agreementId, number: null });
  return await visitor().accession.join({
    slug: slug(),
    agreementId,
    commandId: command,
    textVersionId: shown.textVersionId,
    backsWholeAgreement: true,
    form,
  });
}

async function paper(agreementId: AgreementId, form: JoiningForm) {
  const { tenantId, deps } = world;
  const arrivedOn = dateOf(deps.clock.now());
  return await owner().accession.registerPaper({
    tenantId,
    agreementId,
    commandId: commandId(),
    arrivedOn,
    form,
  });
}

async function joiningOf(agreementId: AgreementId, name: string) {
  const joinings = await world.deps.stages.ofAgreement('joining', world.tenantId, agreementId);
  const found = joinings.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} has not joined.`);
  return found;
}

async function periods(agreementId: AgreementId) {
  return await world.deps.stages.visits('accessionPeriod', world.tenantId, agreementId);
}

async function passedBy(agreementId: AgreementId): Promise<string[]> {
  const { deps, tenantId, owner: by } = world;
  const order = { tenantId, agreementId, personId: by.personId, to: { kind: 'nextEvent' } as const };
  return granted(await moveRehearsal(deps, order)).passed.map(({ what }) => what);
}

/** A second version takes the place of the first, as its adoption would have written it. */
async function comesIntoForce(agreementId: AgreementId): Promise<void> {
  const { deps, tenantId, connection } = world;
  const agreement = await deps.agreements.get(tenantId, agreementId);
  const text = latestText(await deps.stages.ofAgreement('textVersion', tenantId, agreementId));
  if (agreement === null || agreement.inForce === null) throw new Error('The first version is in force.');
  const second = { ...text, id: deps.ids.next('txt'), number: 2, hash: 'c'.repeat(64) };
  await stateModel(connection, 'textVersion').create([toStored('textVersion', second)]);
  const today = dateOf(deps.clock.now());
  const inForce = {
    ...agreement.inForce,
    cycle: 2,
    textVersionId: second.id,
    number: 2,
    textHash: second.hash,
  };
  const again = agreement.stages
    .filter(({ stage }) => stage.kind !== 'accession')
    .map((run) => ({ ...run, stage: { ...run.stage, cycle: 2 } }));
  const value = {
    ...agreement,
    version: agreement.version + 1,
    cycle: 2,
    inForce,
    formerly: [{ ...agreement.inForce, replacedOn: today }],
    stages: [...agreement.stages, ...again],
  };
  const { _id, ...replacement } = toStored('agreement', value);
  await stateModel(connection, 'agreement').replaceOne({ _id }, replacement);
}

const ApiError = z.object({ cause: z.unknown() });

function refusalIn(error: unknown): unknown {
  const { cause } = ApiError.parse(error);
  return cause instanceof Refused ? cause.refusal : error;
}

async function told(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return refusalIn(error);
  }
  throw new Error('It was not refused.');
}
