import { stateModel, toStored } from '@overens/data/kernel/state-models';
import type { TextVersion, UnitHeir } from '@overens/domain/agreement/text-version';
import { UnitId, type AgreementId, type DraftingId } from '@overens/domain/kernel/id';
import { AgreementText } from '@overens/text/model/agreement-text';
import { latestText } from '@overens/usecases/agreement/latest-text';
import { sha256Of } from '@overens/usecases/kernel/sha256';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { refusalOf } from '../support/refusal-of.ts';
import { apiInRole, type Api } from '../support/api-as.ts';
import { aDrafting } from '../support/a-drafting.ts';
import { anAgreementAt } from '../support/at-stage.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
let agreementId: AgreementId;
let draftingId: DraftingId;

beforeAll(async () => {
  world = await aWorld();
  agreementId = await anAgreementAt(world, 'inForce', { mode: 'real' });
  draftingId = await aDrafting(world, agreementId);
});
afterAll(async () => {
  await world.stop();
});

test('a change is said to be editorial with a reason, until the section is changed again', async () => {
  const [first] = (await api().drafting.text(here())).sections;
  if (first === undefined) throw new Error('The text has a section.');
  expect(await refusalOf(say(first.id, 0, 0, 'Ingenting är ändrat.'))).toEqual({ code: 'sectionNotChanged' });
  await write(first, 0, 'Vi når alltid varandra.');
  expect(await unexplained()).toEqual([first.id]);
  await say(first.id, 1, 0, 'Meningen är rättad.');
  expect(await unexplained()).toEqual([]);
  expect(await refusalOf(say(first.id, 1, 0, 'Samtidigt.'))).toMatchObject({ code: 'staleVersion' });
  await write(first, 1, 'Vi når jämt varandra.');
  expect(await unexplained()).toEqual([first.id]);
  expect((await api().drafting.comparison(here())).sections[0]).toMatchObject({
    causes: [{ kind: 'notStated' }],
    editorial: { revision: 2, version: 1, reason: null },
  });
  await say(first.id, 2, 1, 'Språket är rättat.');
  expect((await api().drafting.comparison(here())).sections[0]).toMatchObject({
    causes: [{ kind: 'editorial', by: 'Moa Processledare', reason: 'Språket är rättat.' }],
    editorial: { version: 2, reason: 'Språket är rättat.' },
  });
  await say(first.id, 2, 2, null);
  expect(await unexplained()).toEqual([first.id]);
});

test('what was said of a change is in no event, only that it was said', async () => {
  const told = await api().agreement.events({ tenantId: world.tenantId, agreementId, afterSeq: 0 });
  expect(JSON.stringify(told)).toContain('drafting.editorialDeclared');
  expect(JSON.stringify(told)).not.toContain('Språket är rättat');
});

test('the text of a version tells what has happened to each unit, and marks what is new since any version before it', async () => {
  await aSecondVersion();
  const second = await read(2, 1);
  expect(second).toMatchObject({ madeFrom: [1, 2], earlier: [1], remissed: null, since: 1 });
  expect(second.withoutCause).toMatchObject([{ id: 'sec_0001' }]);
  const told = new Map<string, unknown>(second.histories.map(({ id, events }) => [id, events]));
  expect(told.get(PARTED)).toEqual([{ kind: 'splitFrom', number: 2, unitId: 'par_0001', place: '1' }]);
  expect(told.get('par_0001')).toEqual([{ kind: 'reworded', number: 2 }]);
  expect(second.marks).toEqual([{ id: ADDED, mark: 'added' }]);
  expect((await read(2, null)).marks).toEqual([]);
  expect(await read(1, null)).toMatchObject({ since: null, marks: [], histories: [] });
  expect(await refusalOf(read(2, 7))).toEqual({ code: 'notFound', what: 'text' });
});

test('what was parted is compared with what it came from, and the change is flagged when nobody has explained it', async () => {
  const compared = await api().drafting.compareVersions({ ...ofAgreement(), from: 1, to: 2 });
  expect(compared.counts).toMatchObject({ added: 1, removed: 0 });
  const [first] = compared.sections;
  expect(first?.causes).toEqual([{ kind: 'notStated', number: 2, onlyForm: false }]);
  expect(first?.paragraphs.find(({ id }) => id === PARTED)).toMatchObject({
    fate: 'moved',
    splitFrom: first?.title,
  });
});

const PARTED = UnitId.parse('par_parted1');
const ADDED = UnitId.parse('par_added1');

/** Writes a second version in which the first paragraph is parted in two and another one has come, with no cause. */
async function aSecondVersion(): Promise<void> {
  const { deps, tenantId, connection } = world;
  const first = latestText(await deps.stages.ofAgreement('textVersion', tenantId, agreementId));
  const text = AgreementText.parse(first.body);
  const sections = text.sections.map((section, index) => {
    const [own, ...others] = section.paragraphs;
    if (index > 0 || own === undefined) return section;
    const words = own.text.split(' ');
    const half = Math.ceil(words.length / 2);
    const parts = [
      { ...own, text: words.slice(0, half).join(' ') },
      { id: PARTED, kind: 'paragraph' as const, text: words.slice(half).join(' ') },
      { id: ADDED, kind: 'paragraph' as const, text: 'Tillagt.' },
    ];
    return { ...section, paragraphs: [...parts, ...others] };
  });
  const heirs: UnitHeir[] = [{ heir: PARTED, of: UnitId.parse('par_0001'), how: 'split' }];
  const body = z.json().parse({ ...text, sections });
  const second: TextVersion = {
    ...first,
    id: deps.ids.next('txt'),
    number: 2,
    origin: {
      kind: 'drafted',
      stage: { agreementId, cycle: 1, stageKey: 'bearbetning', kind: 'drafting', visit: 1 },
      basedOn: first.id,
      changes: [{ sectionId: UnitId.parse('sec_0001'), causes: [] }],
      heirs,
    },
    body,
    hash: sha256Of(body),
  };
  await stateModel(connection, 'textVersion').create([toStored('textVersion', second)]);
}

const here = () => ({ tenantId: world.tenantId, draftingId });
const ofAgreement = () => ({ tenantId: world.tenantId, agreementId });
const command = () => ({ ...here(), commandId: world.deps.ids.next('cmd') });

async function unexplained(): Promise<string[]> {
  return (await api().drafting.work(here())).withoutCause.map(({ id }) => id);
}

function read(number: number, since: number | null) {
  return api().drafting.versionText({ ...ofAgreement(), number, since });
}

/** Says that a section's change is editorial; without a reason, takes that back. */
function say(sectionId: UnitId, revision: number, version: number, reason: string | null) {
  return api().drafting.declareEditorial({ ...command(), sectionId, revision, version, reason });
}

type Section = Awaited<ReturnType<ReturnType<typeof api>['drafting']['text']>>['sections'][number];

/** Writes a section's first paragraph anew. */
async function write({ id, level, heading }: Section, revision: number, text: string) {
  const { version } = await api().drafting.text(here());
  const paragraphs = [{ id: UnitId.parse('par_0001'), kind: 'paragraph' as const, text }];
  const runs = [{ instead: [{ sectionId: id, revision }], sections: [{ id, level, heading, paragraphs }] }];
  return await api().drafting.writeText({ ...command(), version, runs, heirs: [], dueToReturn: false });
}

const api = (): Api => apiInRole(world, 'owner');
