import { stateModel, toStored } from '@overens/data/kernel/state-models';
import type { Joining } from '@overens/domain/accession/joining';
import { addDays } from '@overens/domain/calendar/day-number';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { Reporter } from '@overens/domain/follow-up/commitment-report';
import type { YearlyFollowUp } from '@overens/domain/follow-up/yearly-follow-up';
import type { AgreementId, CommitmentId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { compileReport } from '@overens/usecases/follow-up/compile-report';
import { enterPaperReport } from '@overens/usecases/follow-up/enter-paper-report';
import { handInReports } from '@overens/usecases/follow-up/hand-in-reports';
import { publishReport } from '@overens/usecases/follow-up/publish-report';
import { readCommitments } from '@overens/usecases/follow-up/read-commitments';
import { readFollowUp } from '@overens/usecases/follow-up/read-follow-up';
import { readPartyFollowUps, readPartyReport } from '@overens/usecases/follow-up/read-party-reports';
import { readPublicReport } from '@overens/usecases/follow-up/read-public-report';
import { saveReport } from '@overens/usecases/follow-up/save-report';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPartyToIt, commitmentsOf } from '../support/a-party-to-it.ts';
import { anAgreementAt } from '../support/at-stage.ts';
import { granted } from '../support/granted.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
let agreementId: AgreementId;
let commitments: Awaited<ReturnType<typeof commitmentsOf>>;
let parties: { rodd: Joining; kvarnen: Joining; scouterna: Joining };
beforeAll(async () => {
  world = await aWorld();
  agreementId = await anAgreementAt(world, 'inForce');
  commitments = await commitmentsOf(world, agreementId);
  parties = {
    rodd: await aPartyToIt(world, agreementId, 'Almviks roddklubb'),
    kvarnen: await aPartyToIt(world, agreementId, 'Kvarnens kulturförening'),
    scouterna: await aPartyToIt(world, agreementId, 'Almviks scoutkår'),
  };
  await world.startWorker();
});
afterAll(async () => {
  await world.stop();
});

test('a follow-up opens, reminds the silent, receives the late, is overdue for all to see, and is published', async () => {
  await goTo(addDays(today(), 310));
  const asked = await followUp(1);
  expect(asked.asked.map(({ name }) => name).toSorted()).toEqual([
    'Almviks roddklubb',
    'Almviks scoutkår',
    'Kvarnens kulturförening',
  ]);
  expect(await lettersAbout('Hur går det?')).toBe(4);

  const rodd = reporter(parties.rodd);
  await save(asked, rodd, commitments.civil, 'genomfort');
  await save(asked, rodd, commitments.both, 'pagar');
  await handIn(asked, rodd, { [commitments.civil]: 1, [commitments.both]: 1 });
  await withdraw(parties.scouterna);

  // One organisation and the municipality have not reported; who has left is not awaited.
  await goTo(addDays(asked.reportBy, 1));
  expect(await lettersAbout('Påminnelse')).toBe(2);

  const kvarnen = reporter(parties.kvarnen);
  await save(asked, kvarnen, commitments.both, 'hinder');
  expect(await handIn(asked, kvarnen, { [commitments.both]: 1 })).toMatchObject({ timing: 'late' });
  expect(await told(asked, reporter(parties.scouterna))).toBe('reporterHasNotJoined');

  await goTo(addDays(asked.dueOn, 1));
  expect(await lettersAbout('Försenad')).toBe(1);
  const waits = (await world.deps.agreements.waits(world.tenantId, agreementId)).flatMap((one) => one.waits);
  expect(waits.map(({ what }) => what)).toContain('reportDue');

  expect(await publish(asked, 0)).toMatchObject({ refusal: { code: 'summaryMissing' } });
  const { edition } = granted(await compileReport(world.deps, { ...work(asked), compiled: COMPILED }));
  expect(await compileReport(world.deps, { ...work(asked), compiled: COMPILED })).toMatchObject({
    refusal: { code: 'staleVersion', expected: 0, actual: 1 },
  });
  expect(await publish(asked, 0)).toMatchObject({ refusal: { code: 'staleVersion' } });
  granted(await publish(asked, edition));
  expect(await publish(asked, edition)).toMatchObject({ refusal: { code: 'reportIsPublished' } });
  expect(await told(asked, rodd)).toBe('reportIsPublished');

  const view = granted(await readFollowUp(world.deps, { ...ids(asked), actor: PUBLIC }));
  expect(view.published).toMatchObject({ timing: 'late', byName: 'Moa Processledare' });
  expect(view.parties.map(({ name, state }) => [name, state])).toEqual([
    ['Kommunen', 'silent'],
    ['Almviks roddklubb', 'handedIn'],
    ['Almviks scoutkår', 'left'],
    ['Kvarnens kulturförening', 'handedIn'],
  ]);
  const closed = await followUp(1);
  if (closed.status !== 'closed') throw new Error('It has been published.');
  const { report } = closed.published;
  expect(report.withdrawn).toEqual(['Almviks scoutkår']);
  expect(report.recipients.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
    'forum: dialogforum',
    'joinedOrganisations: Almviks roddklubb',
    'joinedOrganisations: Kvarnens kulturförening',
    'fullmaktige: Kommunfullmäktige',
  ]);
  const shared = report.commitments.find(({ commitmentId }) => commitmentId === commitments.both);
  expect(shared?.reports.map(({ name, content, timing }) => [name, content.status, timing])).toEqual([
    ['Almviks roddklubb', 'pagar', 'inTime'],
    ['Kvarnens kulturförening', 'hinder', 'late'],
  ]);
});

test('what was said stays with the commitment, and is shown the next year', async () => {
  await goTo(addDays(today(), 365 + 310));
  const next = await followUp(2);
  expect(await lettersAbout('Uppföljningen är klar')).toBe(2);
  const read = granted(await readCommitments(world.deps, { tenantId: world.tenantId, agreementId }));
  expect(read.commitments.map(({ latest }) => latest.map(({ status }) => status))).toEqual([
    [],
    ['genomfort'],
    ['pagar', 'hinder'],
  ]);
  const party = { tenantId: world.tenantId, agreementId, partyId: parties.rodd.partyId };
  const mine = granted(await readPartyFollowUps(world.deps, party));
  expect(mine.followUps.map(({ status, mayReport }) => [status, mayReport])).toEqual([
    ['open', true],
    ['closed', false],
  ]);
  const form = granted(await readPartyReport(world.deps, { ...party, followUpId: next.id }));
  expect(form.units.map(({ previously }) => previously?.status)).toEqual(['genomfort', 'pagar']);
});

test('a report that was published in a rehearsal is nothing for the public', async () => {
  const { slug } = world.municipality;
  const followUpId = (await followUp(1)).id;
  expect(await readPublicReport(world.deps, { slug, followUpId, actor: PUBLIC })).toMatchObject({
    ok: false,
  });
  const actor = {
    kind: 'person',
    personId: world.owner.personId,
    municipal: [{ tenantId: world.tenantId, role: 'reader' }],
    organisations: [],
  } as const;
  const shown = granted(await readPublicReport(world.deps, { slug, followUpId, actor }));
  expect(shown.report.overall).toBe(COMPILED.overall);
});

test('two of a party never overwrite each other, and nothing is handed in unread', async () => {
  const open = await followUp(2);
  const by = reporter(parties.rodd);
  await save(open, by, commitments.civil, 'pagar');
  expect(await told(open, by)).toBe('staleVersion');
  const stale = await handInReports(world.deps, { ...work(open), by, versions: { [commitments.civil]: 0 } });
  expect(stale).toMatchObject({ refusal: { code: 'staleVersion' } });
});

test('a report on paper counts as one on the web, and the log says who entered it', async () => {
  const { deps, tenantId, owner } = world;
  const open = await followUp(2);
  const { partyId } = parties.kvarnen;
  const { within: _, ...given } = work(open);
  const said = [{ commitmentId: commitments.civil, status: 'genomfort' as const, ...SILENT }];
  const paper = { ...given, partyId, arrivedOn: open.opensOn, said };
  expect(await enterPaperReport(deps, paper)).toMatchObject({ value: { timing: 'inTime', commitments: 1 } });
  expect(await enterPaperReport(deps, paper)).toMatchObject({ value: { commitments: 1 } });
  const view = granted(await readFollowUp(deps, { ...ids(open), actor: PUBLIC }));
  expect(view.parties.find(({ key }) => key === partyId)).toMatchObject({
    state: 'handedIn',
    received: { timing: 'inTime', paperOn: open.opensOn },
  });
  const reported = view.commitments.find(({ id }) => id === commitments.civil)?.reports;
  expect(reported).toMatchObject([{ name: 'Kvarnens kulturförening', paperOn: open.opensOn }]);
  const own = { tenantId, agreementId, partyId, followUpId: open.id };
  expect(granted(await readPartyReport(deps, own)).followUp.received).toMatchObject({
    paperOn: open.opensOn,
  });
  const entered = await deps.agreements.eventsOfTypes(tenantId, agreementId, ['followUp.paperEntered']);
  expect(entered.map(({ actor }) => actor)).toEqual([{ kind: 'person', personId: owner.personId }]);
  expect(await deps.chains.check(tenantId, agreementId)).toMatchObject({ intact: true });
});

test('a party’s link is for its own agreement', async () => {
  const open = await followUp(2);
  const elsewhere = { ...work(open), within: world.deps.ids.next('agr') };
  const handedIn = await handInReports(world.deps, {
    ...elsewhere,
    by: reporter(parties.rodd),
    versions: {},
  });
  expect(handedIn).toMatchObject({ refusal: { code: 'notFound' } });
});

const SILENT = { done: '', obstacles: '', numbers: '' };
const PUBLIC = { kind: 'public' } as const;
const COMPILED = {
  edition: 0,
  overall: 'Det mesta är på väg. Lokaler är det som saknas.',
  jointBody: { heldOn: null, comments: 'Samrådsgruppen vill se fler träffar.' },
  summaries: [],
};

const today = (): DateOnly => dateOf(world.deps.clock.now());

function reporter({ partyId }: Joining): Reporter {
  return { kind: 'organisation', partyId };
}

function ids({ id: followUpId }: YearlyFollowUp) {
  return { tenantId: world.tenantId, followUpId };
}

function work(followUp: YearlyFollowUp) {
  const actor = { kind: 'person', personId: world.owner.personId } as const;
  return { ...ids(followUp), within: null, actor, commandId: world.deps.ids.next('cmd') };
}

async function followUp(visit: number): Promise<YearlyFollowUp> {
  const all = await world.deps.stages.visits('followUp', world.tenantId, agreementId);
  const found = all.find(({ stage }) => stage.visit === visit);
  if (found === undefined) throw new Error(`Follow-up ${visit} has not begun.`);
  return found;
}

/** Goes on to a day, through everything that happens before it. */
async function goTo(on: DateOnly): Promise<void> {
  for (;;) {
    if (granted(await move({ kind: 'day', on })).arrived) break;
  }
  await settled();
}

function move(to: { kind: 'nextEvent' } | { kind: 'day'; on: DateOnly }) {
  return moveRehearsal(world.deps, {
    tenantId: world.tenantId,
    agreementId,
    personId: world.owner.personId,
    to,
  });
}

/** Nothing is owed any more. */
async function settled(): Promise<void> {
  while (!(await world.deps.mail.nothingOwed(world.tenantId, agreementId))) await world.deps.clock.pause(30);
}

async function lettersAbout(subject: string): Promise<number> {
  const mails = await world.deps.mail.rehearsalMail(world.tenantId, agreementId);
  return mails.filter((mail) => mail.subject.startsWith(subject)).length;
}

async function save(
  followUp: YearlyFollowUp,
  by: Reporter,
  commitmentId: CommitmentId,
  status: 'genomfort' | 'pagar' | 'hinder',
): Promise<void> {
  const draft = { status, done: 'Vi har träffats varje månad.', obstacles: '', numbers: '' };
  granted(await saveReport(world.deps, { ...work(followUp), by, commitmentId, version: 0, draft }));
}

/** What a party is told that saves as if it had nothing saved. */
async function told(followUp: YearlyFollowUp, by: Reporter): Promise<string> {
  const draft = { status: null, done: '', obstacles: '', numbers: '' };
  const commitmentId = commitments.civil;
  const saved = await saveReport(world.deps, { ...work(followUp), by, commitmentId, version: 0, draft });
  return saved.ok ? 'saved' : saved.refusal.code;
}

async function handIn(followUp: YearlyFollowUp, by: Reporter, versions: Record<CommitmentId, number>) {
  return granted(await handInReports(world.deps, { ...work(followUp), by, versions }));
}

function publish(followUp: YearlyFollowUp, edition: number) {
  const { within: _, ...given } = work(followUp);
  return publishReport(world.deps, { ...given, order: { edition } });
}

/** As the accession writes it when an organisation leaves. */
async function withdraw(joining: Joining): Promise<void> {
  const progress = { state: 'withdrawn', at: world.deps.clock.now(), reason: '', channel: 'online' } as const;
  const { _id, ...stored } = toStored('joining', { ...joining, version: 2, progress });
  await stateModel(world.connection, 'joining').replaceOne({ _id }, stored);
}
