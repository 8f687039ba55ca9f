import type { AgreementId, DraftingId } from '@overens/domain/kernel/id';
import { AgreementText } from '@overens/text/model/agreement-text';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('a document with the same words leaves every unit as it was', async () => {
  const told = await read(markdown(await textNow()));
  expect(told.undecided).toEqual([]);
  expect(told.changed).toEqual([]);
  expect(told.coverage?.lines).toBe((told.coverage?.inUnits ?? 0) + (told.coverage?.leftOut ?? 0));
});

test('a changed document keeps the ids of its units, and what is uncertain waits for a person', async () => {
  const before = await textNow();
  const [first, second] = before.sections.flatMap(({ paragraphs }) => paragraphs);
  if (first === undefined || second === undefined) throw new Error('The text has two paragraphs.');
  const words = first.text.split(' ');
  const unsure = [...words.slice(0, Math.ceil(words.length / 2)), 'fast', 'med', 'andra', 'ord'].join(' ');
  const now = new Map([
    [first.id, unsure],
    [second.id, `${second.text} Alltid.`],
  ]);
  const changed = markdown({
    ...before,
    sections: before.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((unit) => ({ ...unit, text: now.get(unit.id) ?? unit.text })),
    })),
  });
  const told = await read(`${changed}\n\nEtt helt tillagt stycke avslutar dokumentet här.\n`);
  expect(told.undecided.map(({ oldId, after }) => [oldId, after])).toEqual([[first.id, unsure]]);
  expect(told.changed.find(({ id }) => id === second.id)).toMatchObject({ fate: 'changed' });

  expect(await refusalOf(replace(told, []))).toEqual({ code: 'unitsUndecided', count: 1 });
  const decisions = told.undecided.map(({ newId }) => ({ newId, verdict: 'same' as const }));
  const { version } = await replace(told, decisions);
  const after = await textNow();
  const units = after.sections.flatMap(({ paragraphs }) => paragraphs);
  expect(units.find(({ id }) => id === first.id)?.text).toBe(unsure);
  expect(units.find(({ id }) => id === second.id)?.text).toBe(`${second.text} Alltid.`);
  const known = new Set(before.sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));
  expect(units.filter(({ id }) => !known.has(id)).map(({ text }) => text)).toEqual([
    'Ett helt tillagt stycke avslutar dokumentet här.',
  ]);
  expect(await refusalOf(replace(told, decisions))).toEqual({
    code: 'staleVersion',
    expected: told.version,
    actual: version,
  });
  expect(await world.deps.chains.check(world.tenantId, agreementId)).toMatchObject({ intact: true });
});

test('what cannot be read changes nothing', async () => {
  const version = (await read('# Rubrik\n\nText.')).version;
  expect(await refusalOf(read(''))).toMatchObject({ code: 'draftUnreadable', why: 'empty' });
  expect((await api().drafting.work(here())).version).toBe(version);
});

async function textNow(): Promise<AgreementText> {
  const work = await world.deps.stages.byId('draftingWork', world.tenantId, draftingId);
  if (work?.status !== 'open') throw new Error('The work goes on.');
  return AgreementText.parse(work.body);
}

/** The text as somebody would have it in a document. */
function markdown({ title, sections }: AgreementText): string {
  const chapters = sections.map(({ number, heading, paragraphs }) => {
    const lines = paragraphs.map(({ kind, text }) => (kind === 'listItem' ? `- ${text}` : text));
    return [`## ${number === null ? '' : `${number} `}${heading}`, ...lines].join('\n\n');
  });
  return [`# ${title}`, ...chapters].join('\n\n');
}

async function read(text: string) {
  const form = new FormData();
  form.set('tenantId', world.tenantId);
  form.set('draftingId', draftingId);
  form.set('file', new File([text], 'text.md'));
  return await api().drafting.readNewText(form);
}

async function replace(
  told: Awaited<ReturnType<typeof read>>,
  decisions: { newId: (typeof told.undecided)[number]['newId']; verdict: 'same' | 'new' }[],
) {
  const commandId = world.deps.ids.next('cmd');
  const { version, read: text } = told;
  return await api().drafting.replaceText({
    ...here(),
    commandId,
    version,
    text,
    decisions,
    dueToReturn: false,
  });
}

const here = () => ({ tenantId: world.tenantId, draftingId });

const api = (): Api => apiInRole(world, 'officer');
