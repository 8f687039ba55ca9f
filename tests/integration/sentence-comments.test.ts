import { addDays } from '@overens/domain/calendar/day-number';
import { AnswerId, DraftingId, RoundId, UnitId, type RecipientId } from '@overens/domain/kernel/id';
import { AgreementText } from '@overens/text/model/agreement-text';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../support/refusal-of.ts';
import { aLifeWalk, type LifeWalk } from '../support/life/life-walk.ts';
import { aWorld, type World } from '../support/world.ts';

/** A chapter on its own, and one with a section under it. */
const text = AgreementText.parse({
  title: 'Överenskommelse om samverkan i Almvik',
  sections: [
    section('0001', 1, '1', 'Varför vi samverkar', 'Vi möts varje höst. Alla som vill är med.'),
    section('0002', 1, '2', 'Möten', 'Kommunen bjuder in i god tid.'),
    section('0003', 2, '2.1', 'Platser', 'Skolor och lokaler lånas ut.'),
  ],
});
const ALL = { unitId: 'sen_000101', text: 'Alla, även barn?' };
const PLACES = { unitId: 'sen_000300', text: 'Även på kvällar?' };

let world: World;
let walk: LifeWalk;
let roundId: RoundId;
let recipientId: RecipientId;
let draftingId: DraftingId;

beforeAll(async () => {
  world = await aWorld();
  await world.startWorker();
  walk = await aLifeWalk(world, { key: 'sodertalje-2025', version: 3 }, { text });
  roundId = RoundId.parse(await walk.visit('remiss'));
  recipientId = await sentOut();
});
afterAll(async () => {
  await world.stop();
});

test('an answer may speak of a sentence, also in a section under the chapter, and of no other', async () => {
  const unknown = save('section:sec_0001', { meningar: [PLACES] });
  expect(await refusalOf(unknown)).toMatchObject({
    code: 'answerInvalid',
    issues: [
      {
        path: ['sections', 'sec_0001', 'meningar', '0', 'text'],
        message:
          'Kommentaren gäller en mening som inte finns i det här avsnittet. Ladda om sidan och försök igen; det du sparat finns kvar.',
      },
    ],
  });
  const reviewed = {
    'page:helhet': await save('page:helhet', { stance: 'tillstyrkerMedAndring' }),
    'section:sec_0001': await save('section:sec_0001', { meningar: [ALL] }),
    'section:sec_0002': await save('section:sec_0002', { kommentar: 'I stort bra.', meningar: [PLACES] }),
  };
  const signatory = { name: 'Nils Ek', role: 'ordförande' };
  await recipient().answer.handIn({ recipientId, commandId: walk.commandId(), signatory, reviewed });
  const { answers } = await walk.owner.remiss.answers({ tenantId: world.tenantId, roundId });
  expect(answers.map(({ sections }) => sections)).toEqual([
    { sec_0001: { meningar: [ALL] }, sec_0002: { kommentar: 'I stort bra.', meningar: [PLACES] } },
  ]);
});

test('each is a comment of its own to weigh, listed under the section that the sentence stands in', async () => {
  const { lastDay } = await walk.owner.remiss.round({ tenantId: world.tenantId, roundId });
  await walk.moveTo(addDays(lastDay, 1));
  draftingId = DraftingId.parse(await walk.visit('drafting'));
  const { parts, progress } = await walk.owner.drafting.work(here());
  expect(parts.map(({ key, comments }) => [key, comments])).toEqual([
    ['page:helhet', 1],
    ['section:sec_0001', 1],
    ['section:sec_0002', 1],
    ['section:sec_0003', 1],
  ]);
  expect(progress).toEqual({ weighed: 0, total: 4 });
  const { comments } = await part('section:sec_0002');
  expect(comments).toMatchObject([
    { unitKey: 'section:sec_0002', passage: null, lines: [{ label: 'Kommentar', text: 'I stort bra.' }] },
  ]);
});

test('a comment is found where the sentence has gone, with both wordings and what happened', async () => {
  const { version } = await walk.owner.drafting.work(here());
  await walk.owner.drafting.writeText({
    ...order(),
    version,
    runs: [
      { instead: [seen('sec_0001')], sections: [written('0001', 1, 'Varför vi samverkar', [])] },
      {
        instead: [seen('sec_0003')],
        sections: [
          written('0003', 2, 'Platser', [['0001', 'Vi möts varje höst. Alla som vill får vara med.']]),
        ],
      },
    ],
    heirs: [],
    dueToReturn: false,
  });
  const { parts } = await walk.owner.drafting.work(here());
  expect(parts.filter(({ comments }) => comments > 0).map(({ key, comments }) => [key, comments])).toEqual([
    ['page:helhet', 1],
    ['section:sec_0002', 1],
    ['section:sec_0003', 2],
  ]);
  const { comments } = await part('section:sec_0003');
  expect(comments.map(({ unitKey, passage, lines }) => [unitKey, passage, lines])).toEqual([
    [
      'sentence:sen_000101',
      {
        unitId: 'sen_000101',
        kind: 'sentence',
        sentOut: 'Alla som vill är med.',
        now: 'Alla som vill får vara med.',
        history: [
          { kind: 'moved', number: 0, place: '1' },
          { kind: 'reworded', number: 0 },
        ],
      },
      [{ label: 'Kommentar', text: 'Alla, även barn?' }],
    ],
    // Its words were taken out: it is listed where they stood.
    [
      'sentence:sen_000300',
      {
        unitId: 'sen_000300',
        kind: 'sentence',
        sentOut: 'Skolor och lokaler lånas ut.',
        now: null,
        history: [{ kind: 'removed', number: 0 }],
      },
      [{ label: 'Kommentar', text: 'Även på kvällar?' }],
    ],
  ]);
  // Asked for by the comment it is the same part.
  expect((await part('sentence:sen_000101')).key).toBe('section:sec_0003');
});

test('until each is weighed the text is not finished, and the section of today is named', async () => {
  const { version } = await walk.owner.drafting.work(here());
  expect(await refusalOf(walk.owner.drafting.finish({ ...order(), version }))).toMatchObject({
    code: 'commentsUnweighed',
    count: 4,
    where: expect.arrayContaining([{ unitKey: 'section:sec_0003', title: '2.1 Platser', count: 2 }]),
  });
});

test('weighed and finished, it is followed from the answer to the sentence and back', async () => {
  for (const key of ['page:helhet', 'section:sec_0002', 'section:sec_0003']) {
    for (const { answerId, unitKey } of (await part(key)).comments) await weigh(answerId, unitKey);
  }
  const { version } = await walk.owner.drafting.work(here());
  await walk.owner.drafting.finish({ ...order(), version });
  const { traces } = await walk.owner.drafting.answerTraces({ tenantId: world.tenantId, roundId });
  const trace = traces.find(({ unitKey }) => unitKey === 'sentence:sen_000101');
  expect(trace).toMatchObject({
    outcome: 'accepted',
    changes: [{ sectionId: 'sec_0003', title: '2.1 Platser', from: 1, to: 2 }],
    passage: {
      sentOut: 'Alla som vill är med.',
      now: 'Alla som vill får vara med.',
      history: [
        { kind: 'moved', number: 2, place: '1' },
        { kind: 'reworded', number: 2 },
      ],
      sectionId: 'sec_0003',
      title: '2.1 Platser',
      from: 1,
      to: 2,
      isAdopted: false,
    },
  });
  expect(traces.find(({ unitKey }) => unitKey === 'sentence:sen_000300')?.passage).toMatchObject({
    now: null,
    title: '2.1 Platser',
  });
  const { tenantId } = world;
  const compared = await walk.owner.drafting.compareVersions({
    tenantId,
    agreementId: walk.agreementId,
    from: 1,
    to: 2,
  });
  const causes = compared.sections.find(({ id }) => id === 'sec_0003')?.causes ?? [];
  expect(causes).toContainEqual(
    expect.objectContaining({ roundId, answerId: trace?.answerId, unitKey: 'sentence:sen_000101' }),
  );
});

/** Sends the round out to one body and answers who it is. */
async function sentOut(): Promise<RecipientId> {
  const { tenantId } = world;
  const round = await walk.owner.remiss.round({ tenantId, roundId });
  const command = () => ({ tenantId, roundId, commandId: walk.commandId() });
  const missiv = { ...round.missiv, contact: { name: 'Moa Ek', email: 'moa@almvik.example', phone: '' } };
  await walk.owner.remiss.setMissiv({ ...command(), version: round.version, missiv });
  const row = { kind: 'organisation' as const, name: 'Almviks roddklubb', email: 'rodd@example.org' };
  await walk.owner.remiss.addRecipients({ ...command(), partyIds: [], rows: [row] });
  await walk.moveTo(addDays(round.opensOn, 1));
  const sent = await walk.owner.remiss.round({ tenantId, roundId });
  const [first] = sent.status === 'open' ? sent.recipients : [];
  if (first === undefined) throw new Error('The round is out to one body.');
  return first.id;
}

const recipient = () => walk.recipient(recipientId);
const here = () => ({ tenantId: world.tenantId, draftingId });
const order = () => ({ ...here(), commandId: walk.commandId() });
const part = (key: string) => walk.owner.drafting.part({ ...here(), key });

async function save(unitKey: string, values: Record<string, string | (typeof ALL)[]>): Promise<number> {
  const saved = { recipientId, commandId: walk.commandId(), unitKey, values, baseVersion: 0 };
  return (await recipient().answer.saveUnit(saved)).version;
}

async function weigh(answerId: string, unitKey: string): Promise<void> {
  await walk.owner.drafting.weigh({
    ...order(),
    comments: [{ answerId: AnswerId.parse(answerId), unitKey, version: 0 }],
    verdict: { outcome: 'accepted', reason: 'Texten är ändrad.', sections: [UnitId.parse('sec_0003')] },
  });
}

function section(id: string, level: number, number: string, heading: string, words: string) {
  const paragraphs = [{ id: `par_${id}`, kind: 'paragraph', text: words }];
  return { id: `sec_${id}`, level, number, heading, paragraphs };
}

function seen(id: string) {
  return { sectionId: UnitId.parse(id), revision: 0 };
}

function written(id: string, level: 1 | 2, heading: string, paragraphs: [string, string][]) {
  return {
    id: UnitId.parse(`sec_${id}`),
    level,
    heading,
    paragraphs: paragraphs.map(([of, words]) => ({
      id: UnitId.parse(`par_${of}`),
      kind: 'paragraph' as const,
      text: words,
    })),
  };
}
