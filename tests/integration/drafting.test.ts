import { stateModel, toStored } from '@overens/data/kernel/state-models';
import type { Commitment } from '@overens/domain/agreement/commitment';
import { closingInstant, dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { UnitId, type AgreementId, type DraftingId, type RecipientId } from '@overens/domain/kernel/id';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import { addRecipients } from '@overens/usecases/remiss/add-recipients';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { saveDraftUnit } from '@overens/usecases/remiss/save-draft-unit';
import { setMissiv } from '@overens/usecases/remiss/set-missiv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../support/refusal-of.ts';
import { apiInRole, type Api } from '../support/api-as.ts';
import { aLaunch } from '../support/a-launch.ts';
import { handIn, saveAnswer } from '../support/an-answer.ts';
import { orderMeeting, scheduleOrder } from '../support/a-called-meeting.ts';
import { aDrafting } from '../support/a-drafting.ts';
import { anAgreementAt, datesFrom, WHOLE_LIFE } from '../support/at-stage.ts';
import { granted } from '../support/granted.ts';
import { until } from '../support/until.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
let agreementId: AgreementId;
let draftingId: DraftingId;
let recipientIds: readonly RecipientId[];

beforeAll(async () => {
  world = await aWorld();
  await world.startWorker();
  ({ agreementId, recipientIds } = await anAnsweredRound());
  const work = await until('the drafting to begin', async () => (await works())[0]);
  draftingId = work.id;
});
afterAll(async () => {
  await world.stop();
});

test('after a remiss, what is weighed is every part of every answer that counts, a late one too', async () => {
  const view = await api().drafting.work(here());
  expect(view).toMatchObject({ status: 'open', baseNumber: 1, progress: { weighed: 0, total: 3 } });
  const late = required(recipientIds[1]);
  await saveAnswer(world, late, { stance: 'ingenErinran' });
  await handIn(world, late);
  const after = await api().drafting.work(here());
  expect(after.progress).toEqual({ weighed: 0, total: 4 });
  const whole = await api().drafting.part({ ...here(), key: 'page:helhet' });
  expect(whole.comments.map(({ timing, hasWords }) => [timing, hasWords])).toEqual([
    ['inTime', false],
    ['inTime', true],
    ['late', false],
  ]);
});

test('the text cannot be finished while comments lack a disposition: how many and where is said', async () => {
  const told = await refusalOf(finish(1));
  expect(told).toEqual({
    code: 'commentsUnweighed',
    count: 4,
    where: [
      { unitKey: 'page:helhet', title: 'Er hållning', count: 3 },
      { unitKey: 'section:sec_0002', title: '2 Principer', count: 1 },
    ],
  });
  expect((await works()).map(({ status }) => status)).toEqual(['open']);
});

test('answers that only take a stance are noted together; a comment is weighed with its reason', async () => {
  const whole = await api().drafting.part({ ...here(), key: 'page:helhet' });
  const wordless = whole.comments.filter(({ hasWords }) => !hasWords);
  expect(await weigh(wordless.map(seen), { outcome: 'noted', reason: '', sections: [] })).toEqual({
    weighed: 2,
  });
  const rest = whole.comments.filter(({ hasWords }) => hasWords).map(seen);
  expect(await refusalOf(weigh(rest, { outcome: 'rejected', reason: '  ', sections: [] }))).toEqual({
    code: 'dispositionReasonMissing',
  });
  await weigh(rest, { outcome: 'rejected', reason: 'Det regleras redan i lag.', sections: [] });
  expect((await api().drafting.work(here())).progress).toEqual({ weighed: 3, total: 4 });
});

test('two officers who weigh the same comment do not overwrite each other', async () => {
  const { comments } = await api().drafting.part({ ...here(), key: 'section:sec_0002' });
  const [comment] = comments;
  const both = [required(comment)].map(seen);
  await weigh(both, { outcome: 'partly', reason: 'Ordet tolerans är med.', sections: ['sec_0002'] });
  const second = weigh(both, { outcome: 'rejected', reason: 'Nej.', sections: [] });
  expect(await refusalOf(second)).toEqual({ code: 'staleVersion', expected: 0, actual: 1 });
  const now = await api().drafting.part({ ...here(), key: 'section:sec_0002' });
  expect(now.comments[0]?.disposition?.verdict).toMatchObject({ outcome: 'partly' });
});

test('two officers in different sections both get through; in the same one the second is told', async () => {
  await write('sec_0002', 0, 'Principer', ['Vi möter varandra med tolerans.']);
  await write('sec_0003', 0, 'Åtaganden', ['Föreningar och kommun ska lätt kunna nå varandra.', 'Nytt.']);
  const told = await refusalOf(write('sec_0002', 0, 'Principer', ['Något helt annat.']));
  expect(told).toEqual({ code: 'staleVersion', expected: 0, actual: 1 });
  const part = await api().drafting.part({ ...here(), key: 'section:sec_0002' });
  expect(part.section?.paragraphs.map(({ id, text }) => [id, text])).toEqual([
    ['par_0002', 'Vi möter varandra med tolerans.'],
  ]);
  expect(await refusalOf(write('sec_0002', 1, ' ', []))).toEqual({
    code: 'textEditRefused',
    why: 'emptyHeading',
  });
});

test('a paragraph that is divided and one that is moved to another section keep what they are, or say where they came from', async () => {
  const before = await api().drafting.text(here());
  const seenAs = (id: string) => {
    const section = required(before.sections.find((one) => one.id === id));
    return { section, seen: { sectionId: section.id, revision: section.revision } };
  };
  const [principles, commitments] = [seenAs('sec_0002'), seenAs('sec_0003')];
  const moved = required(principles.section.paragraphs[0]);
  const divided = required(commitments.section.paragraphs[0]);
  const part = UnitId.parse('par_divided1');
  const writing = {
    ...command(),
    version: before.version,
    runs: [
      { instead: [principles.seen], sections: [written(principles.section, [])] },
      {
        instead: [commitments.seen],
        sections: [
          written(commitments.section, [
            { ...asWritten(divided), text: 'Föreningar och kommun ska nå varandra.' },
            { id: part, kind: 'paragraph', text: 'Det ska vara lätt.' },
            asWritten(moved),
          ]),
        ],
      },
    ],
    heirs: [{ heir: part, of: divided.id, how: 'split' as const }],
    dueToReturn: false,
  };
  const saved = await api().drafting.writeText(writing);
  expect(await api().drafting.writeText(writing)).toEqual(saved);
  const after = await api().drafting.text(here());
  expect(after.sections.find(({ id }) => id === 'sec_0003')?.paragraphs.map(({ id }) => id)).toEqual([
    divided.id,
    part,
    moved.id,
  ]);
  const stale = { ...writing, commandId: world.deps.ids.next('cmd') };
  expect(await refusalOf(api().drafting.writeText(stale))).toMatchObject({ code: 'staleVersion' });
});

test('what is overdue stays on the list as overdue, and nothing happens by itself', async () => {
  const { dueOn } = await api().drafting.work(here());
  await moveTo(required(dueOn));
  await until('the due day to be passed', async () => {
    await moveTo(nextDay(required(dueOn)));
    return (await api().drafting.work(here())).overdue;
  });
  const waits = await world.deps.agreements.waits(world.tenantId, agreementId);
  expect(waits.flatMap((stage) => stage.waits)).toContainEqual({
    what: 'draftingDue',
    until: closingInstant(required(dueOn)),
    awaited: 'processOwner',
  });
  expect((await works()).map(({ status }) => status)).toEqual(['open']);
});

test('words that changed after the officer looked are not finished unseen', async () => {
  const { version } = await api().drafting.work(here());
  expect(await refusalOf(finish(version - 1))).toEqual({
    code: 'staleVersion',
    expected: version - 1,
    actual: version,
  });
});

test('an order that was refused when nobody waited for the answer is told on the page', async () => {
  const { deps, tenantId, owner } = world;
  const { stage } = required((await works())[0]);
  const commandId = deps.ids.next('cmd');
  const actor = { kind: 'person', personId: owner.personId } as const;
  const payload = { stage, update: 'finishDrafting', order: { name: 'finishDrafting', version: 999 } };
  const owed = { stageId: stageWorkflowId(stage), update: 'finishDrafting' } as const;
  await deps.orders.put({ commandId, tenantId, agreementId, actor, payload }, owed);
  const told = await until('the order to be refused', async () => {
    const { order } = await api().drafting.work(here());
    return order?.refusal === null ? null : order;
  });
  expect(told).toMatchObject({ by: 'Moa Processledare', refusal: { code: 'staleVersion', expected: 999 } });
});

test('finishing makes the next version, with each change and its cause, and the process goes on', async () => {
  const [first] = (await api().drafting.text(here())).sections;
  await write('sec_0001', 0, required(first).heading, ['Föreningar och kommun når lätt varandra.']);
  await say('sec_0001', 1, 'Språket är rättat.');
  const { version } = await api().drafting.work(here());
  await finish(version);
  const { deps, tenantId } = world;
  const texts = await deps.stages.ofAgreement('textVersion', tenantId, agreementId);
  const second = required(texts.find(({ number }) => number === 2));
  const partly = required(
    (await deps.stages.ofAgreement('disposition', tenantId, agreementId)).find(
      ({ verdict }) => verdict.outcome === 'partly',
    ),
  );
  expect(second.origin).toMatchObject({
    kind: 'drafted',
    changes: [
      { sectionId: 'sec_0001', causes: [`editorial:${draftingId}`] },
      { sectionId: 'sec_0002', causes: [partly.id] },
      { sectionId: 'sec_0003', causes: [] },
    ],
  });
  const comparison = await api().drafting.comparison(here());
  expect(comparison).toMatchObject({ from: { number: 1, wasRemissed: true }, toNumber: 2 });
  expect(
    comparison.sections.map(({ id, fate, causes }) => [id, fate, causes.map((cause) => cause.kind)]),
  ).toEqual([
    ['sec_0001', 'changed', ['editorial']],
    ['sec_0002', 'changed', ['disposition']],
    ['sec_0003', 'changed', ['notStated']],
  ]);
  await until('the next stage to begin', async () => {
    const agreement = await deps.agreements.get(tenantId, agreementId);
    return agreement?.stages.some(({ stage }) => stage.stageKey === 'forankring');
  });
  expect(await deps.chains.check(tenantId, agreementId)).toMatchObject({ intact: true });
});

test('two versions are compared with what led to each change, and one without a cause says so', async () => {
  const { versions } = await api().drafting.versions(ofAgreement());
  expect(versions).toMatchObject([
    { number: 2, wasRemissed: false, origin: { kind: 'drafted', basedOn: 1, changed: 3, withoutCause: 1 } },
    { number: 1, wasRemissed: true, origin: { kind: 'launched' } },
  ]);
  const told = await api().drafting.compareVersions({ ...ofAgreement(), from: 2, to: 1 });
  expect(told).toMatchObject({ from: 1, to: 2, remissed: 1, counts: { changed: 4, added: 0, removed: 0 } });
  expect(told.sections.map(({ id, causes }) => [id, causes.map(({ kind }) => kind)])).toEqual([
    ['sec_0001', ['editorial']],
    ['sec_0002', ['disposition']],
    ['sec_0003', ['notStated']],
  ]);
  expect(told.sections[0]?.causes).toEqual([
    { kind: 'editorial', number: 2, by: 'Moa Processledare', reason: 'Språket är rättat.' },
  ]);
  const units = told.sections.flatMap(({ paragraphs }) => paragraphs);
  expect(units.filter(({ wentTo }) => wentTo === null).map(({ sinceRemiss }) => sinceRemiss)).toEqual([
    'changed',
    'changed',
    'changed',
    'changed',
  ]);
  expect(units.find(({ id }) => id === 'par_divided1')).toMatchObject({
    fate: 'changed',
    splitFrom: '3 Åtaganden',
  });
  expect(await refusalOf(api().drafting.compareVersions({ ...ofAgreement(), from: 1, to: 9 }))).toEqual({
    code: 'notFound',
    what: 'text',
  });
});

test('from an answer one comes to the words that it changed, and from the words back to the answer', async () => {
  const round = required((await world.deps.remiss.roundsOf(world.tenantId, agreementId))[0]);
  const { traces } = await api().drafting.answerTraces({ tenantId: world.tenantId, roundId: round.id });
  const trace = required(traces.find(({ changes }) => changes.length > 0));
  expect(trace).toMatchObject({
    unitKey: 'section:sec_0002',
    outcome: 'partly',
    changes: [{ sectionId: 'sec_0002', title: '2 Principer', from: 1, to: 2 }],
  });
  const { sections } = await api().drafting.compareVersions({ ...ofAgreement(), from: 1, to: 2 });
  expect(sections[1]?.causes).toMatchObject([
    { kind: 'disposition', roundId: round.id, answerId: trace.answerId, unitKey: trace.unitKey },
  ]);
});

test('after the end nothing changes: neither words nor reasons, and a second finish is refused', async () => {
  const { comments } = await api().drafting.part({ ...here(), key: 'section:sec_0002' });
  const again = weigh(comments.map(seen), { outcome: 'noted', reason: '', sections: [] });
  expect(await refusalOf(again)).toEqual({ code: 'draftingFinished' });
  expect(await refusalOf(write('sec_0001', 0, 'Varför', ['Nytt.']))).toEqual({ code: 'draftingFinished' });
  expect(await refusalOf(finish(1))).toMatchObject({ code: 'orderNotNow' });
  const round = required((await world.deps.remiss.roundsOf(world.tenantId, agreementId))[0]);
  const page = await api().remiss.round({ tenantId: world.tenantId, roundId: round.id });
  expect(page.orders).toEqual([]);
});

test('what a meeting sends back is worked on again: reasons on top, what was weighed stays weighed', async () => {
  await aMeetingThatDoesNotEndorse();
  const again = await until('the drafting to begin again', async () => (await works())[1]);
  const first = draftingId;
  draftingId = again.id;
  const view = await api().drafting.work(here());
  expect(view).toMatchObject({ visit: 2, baseNumber: 2, progress: { weighed: 4, total: 4 }, overdue: false });
  expect(view.returned?.reasons).toEqual([
    { from: 'Mötet', text: 'Åtagandena är för vaga.' },
    { from: 'Bygdegården', text: 'När börjar det gälla?' },
  ]);
  await write('sec_0003', 0, 'Åtaganden', ['Kommunen svarar inom fem dagar.'], true);
  const { comments } = await api().drafting.part({ ...here(), key: 'section:sec_0002' });
  expect(comments.map(({ disposition, version }) => [disposition?.isEarlier, version])).toEqual([[true, 0]]);
  await weigh(comments.map(seen), { outcome: 'accepted', reason: 'Efter mötet.', sections: ['sec_0003'] });
  await finish((await api().drafting.work(here())).version);
  const { sections } = await api().drafting.comparison(here());
  expect(sections.map(({ id, causes }) => [id, causes.map((cause) => cause.kind)])).toEqual([
    ['sec_0001', ['editorial']],
    ['sec_0002', ['disposition']],
    ['sec_0003', ['disposition', 'returned', 'notStated']],
  ]);
  draftingId = first;
  const old = await api().drafting.part({ ...here(), key: 'section:sec_0002' });
  expect(old.comments[0]?.disposition?.verdict).toMatchObject({ outcome: 'partly' });
});

test('beside a text in force stand its commitments, and what the words being written make of each', async () => {
  const { deps, connection, tenantId } = world;
  const inForce = await anAgreementAt(world, 'inForce', { mode: 'real' });
  const text = required((await deps.stages.ofAgreement('textVersion', tenantId, inForce))[0]);
  const commitments = ['par_0001', 'par_0003'].map((unit, index): Commitment => ({
    id: deps.ids.next('cmt'),
    tenantId,
    agreementId: inForce,
    version: 1,
    textVersionId: text.id,
    cycle: 1,
    order: index + 1,
    party: 'both',
    wording: 'Föreningar och kommun ska lätt kunna nå varandra.',
    unitId: UnitId.parse(unit),
    origin: { change: 'new', from: [] },
    fate: null,
  }));
  await stateModel(connection, 'commitment').create(commitments.map((one) => toStored('commitment', one)));
  draftingId = await aDrafting(world, inForce);
  await write('sec_0003', 0, 'Åtaganden', ['Kommunen svarar inom fem dagar.']);
  const view = await api().drafting.work(here());
  expect(view.roundId).toBeNull();
  expect(view.commitments.map(({ order, partKey, fate }) => [order, partKey, fate])).toEqual([
    [1, 'section:sec_0001', 'same'],
    [2, 'section:sec_0003', 'changed'],
  ]);
});

/** Calls the meeting, holds it and closes it without an endorsement. */
async function aMeetingThatDoesNotEndorse(): Promise<void> {
  const { deps, tenantId } = world;
  const meeting = required((await deps.stages.visits('meeting', tenantId, agreementId))[0]);
  granted(await orderMeeting(world, meeting.id, await scheduleOrder(world, agreementId)));
  await moveOn('meetingDay');
  const { version } = required(await deps.stages.byId('meeting', tenantId, meeting.id));
  const record = {
    organisations: [{ name: 'Bygdegården', people: 3, registrationId: null }],
    privatePeople: 0,
    questions: [{ text: 'När börjar det gälla?', by: 'Bygdegården' }],
    positions: [],
    notes: '',
    endorsement: { position: 'notEndorsed' as const, statement: 'Åtagandena är för vaga.' },
  };
  const saved = await api().forankring.saveRecord({
    tenantId,
    meetingId: meeting.id,
    commandId: deps.ids.next('cmd'),
    version,
    record,
  });
  granted(await orderMeeting(world, meeting.id, { name: 'closeMeeting', version: saved.version }));
}

/** A rehearsal whose round has closed: the first has written, the second is silent, the third has written on a part. */
async function anAnsweredRound() {
  const { deps, tenantId, owner } = world;
  const today = dateOf(deps.clock.now());
  const launch = aLaunch(world, { template: WHOLE_LIFE, dates: datesFrom(today) });
  const launched = granted(await launchRevision(deps, launch));
  const round = required((await deps.remiss.roundsOf(tenantId, launched.agreementId))[0]);
  const command = () => ({
    tenantId,
    roundId: round.id,
    actor: { kind: 'person' as const, personId: owner.personId },
    commandId: deps.ids.next('cmd'),
  });
  const missiv = { ...round.missiv, contact: { name: 'Moa', email: 'moa@almvik.example', phone: '' } };
  granted(await setMissiv(deps, { ...command(), version: round.version, missiv }));
  const rows = ['Almviks roddklubb', 'Kvarnens kulturförening', 'Bygdegården'].map((name) => ({
    kind: 'organisation' as const,
    name,
    email: 'forening@example.org',
  }));
  granted(await addRecipients(deps, { ...command(), partyIds: [], rows }));
  ({ agreementId } = launched);
  await moveOn('remissOpens');
  const recipients = await deps.remiss.recipients(tenantId, round.id);
  const [first, , third] = recipients.map(({ id }) => id);
  await saveAnswer(world, required(first));
  await handIn(world, required(first));
  await saveAnswer(world, required(third), {
    stance: 'tillstyrkerMedAndring',
    andringar: 'Skriv mer om tolerans.',
  });
  await saveSection(required(third), 'sec_0002', { kommentar: 'Tolerans saknas.' });
  await handIn(world, required(third));
  await moveOn('remissCloses');
  return { agreementId, recipientIds: recipients.map(({ id }) => id) };
}

async function saveSection(recipientId: RecipientId, section: string, values: Record<string, string>) {
  const { deps, tenantId } = world;
  const unitKey = `section:${section}`;
  const order = { tenantId, recipientId, commandId: deps.ids.next('cmd'), unitKey, values, baseVersion: 0 };
  granted(await saveDraftUnit(deps, order));
}

/** Steps from event to event until this one has been passed. */
async function moveOn(what: string): Promise<void> {
  for (let step = 0; step < 10; step += 1) {
    const moved = granted(await move({ kind: 'nextEvent' }));
    if (moved.passed.some((event) => event.what === what)) return;
  }
  throw new Error(`${what} was not met on the way.`);
}

async function moveTo(on: ReturnType<typeof dateOf>): Promise<void> {
  granted(await move({ kind: 'day', on }));
}

function move(to: Parameters<typeof moveRehearsal>[1]['to']) {
  const { deps, tenantId, owner } = world;
  return moveRehearsal(deps, { tenantId, agreementId, personId: owner.personId, to });
}

function nextDay(on: ReturnType<typeof dateOf>): ReturnType<typeof dateOf> {
  return dateOf(closingInstant(on));
}

function works() {
  return world.deps.stages.visits('draftingWork', world.tenantId, agreementId);
}

const here = () => ({ tenantId: world.tenantId, draftingId });
const ofAgreement = () => ({ tenantId: world.tenantId, agreementId });
const command = () => ({ ...here(), commandId: world.deps.ids.next('cmd') });

type Comment = Awaited<ReturnType<Api['drafting']['part']>>['comments'][number];
type Verdict = Parameters<Api['drafting']['weigh']>[0]['verdict'];

function seen({ answerId, unitKey, version }: Comment) {
  return { answerId, unitKey, version };
}

function weigh(
  comments: ReturnType<typeof seen>[],
  verdict: Omit<Verdict, 'sections'> & { sections: string[] },
) {
  const sections = verdict.sections.map((id) => UnitId.parse(id));
  return api().drafting.weigh({ ...command(), comments, verdict: { ...verdict, sections } });
}

function say(section: string, revision: number, reason: string) {
  const sectionId = UnitId.parse(section);
  return api().drafting.declareEditorial({ ...command(), sectionId, revision, version: 0, reason });
}

/** Writes a section anew, its first paragraph keeping its id. */
async function write(
  section: string,
  revision: number,
  heading: string,
  texts: string[],
  dueToReturn = false,
) {
  const sectionId = UnitId.parse(section);
  const paragraphs = texts.map((text, index) => ({
    id: UnitId.parse(index === 0 ? section.replace('sec', 'par') : `par_${section.slice(4)}new${index}`),
    kind: 'paragraph' as const,
    text,
  }));
  const { version } = await api().drafting.text(here());
  const runs = [
    {
      instead: [{ sectionId, revision }],
      sections: [{ id: sectionId, level: 1 as const, heading, paragraphs }],
    },
  ];
  return await api().drafting.writeText({ ...command(), version, runs, heirs: [], dueToReturn });
}

type Section = Awaited<ReturnType<Api['drafting']['text']>>['sections'][number];
type WrittenUnit = Pick<Section['paragraphs'][number], 'id' | 'kind' | 'text'>;

function written({ id, level, heading }: Section, paragraphs: WrittenUnit[]) {
  return { id, level, heading, paragraphs };
}

function asWritten({ id, kind, text }: WrittenUnit): WrittenUnit {
  return { id, kind, text };
}

function finish(version: number) {
  return api().drafting.finish({ ...command(), version });
}

const api = (): Api => apiInRole(world, 'officer');

function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The test expects this to be there.');
  return value;
}
