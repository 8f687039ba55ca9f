import { appRouter } from '@overens/api/app-router';
import { Refused } from '@overens/api/error-map';
import { stateModel, toStored } from '@overens/data/kernel/state-models';
import { renderAgreementFile, AgreementFile } from '@overens/documents/agreement-file/agreement-file';
import { renderDocument } from '@overens/documents/render-document';
import type { Actor } from '@overens/domain/access/access';
import type { Agreement } from '@overens/domain/agreement/agreement';
import type { AgreementId } from '@overens/domain/kernel/id';
import { DateOnly } from '@overens/domain/kernel/instant';
import { AgreementText } from '@overens/text/model/agreement-text';
import { agreementDocument } from '@overens/usecases/documents/agreement-document';
import { publicEdition } from '@overens/usecases/documents/public-edition';
import { latestText } from '@overens/usecases/agreement/latest-text';
import { sha256Of } from '@overens/usecases/kernel/sha256';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { aSentRound } from '../support/a-sent-round.ts';
import { anAgreementAt } from '../support/at-stage.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  await world.stop();
});

test('a draft is for those who work with it, and stamped; the public is not told that there is one', async () => {
  const agreementId = await anAgreementAt(world, 'bearbetning', { mode: 'real' });
  const edition = await owner().agreement.edition({ ...here(agreementId), number: 1 });
  expect(edition.standing).toEqual({ state: 'draft' });
  expect(agreementDocument(edition).stamps).toEqual(['Utkast, version 1']);
  const asked = visitor().public.agreement({ slug: slug(), agreementId, number: 1 });
  expect(await codeOf(asked)).toBe('notFound');
});

test('an adopted version is the same bytes for the public and for the officer, whenever it is asked for', async () => {
  const agreementId = await anAgreementAt(world, 'inForce', { mode: 'real' });
  const view = await visitor().public.agreement({ slug: slug(), agreementId, number: null });
  const seen = publicEdition(view);
  const own = await owner().agreement.edition({ ...here(agreementId), number: view.shown.number });
  expect(own).toEqual(seen);
  expect(await bytesOf(own)).toBe(await bytesOf(seen));
  expect(AgreementFile.parse(JSON.parse(renderAgreementFile(seen, SCHEMA))).standing.state).toBe('adopted');
});

test('nothing of a rehearsal goes out without its label', async () => {
  const agreementId = await anAgreementAt(world, 'inForce', { mode: 'rehearsal' });
  const edition = await owner().agreement.edition({ ...here(agreementId), number: 1 });
  expect(agreementDocument(edition).stamps).toEqual(['Övning, gäller inte']);
  const asked = visitor().public.agreement({ slug: slug(), agreementId, number: null });
  expect(await codeOf(asked)).toBe('notFound');
});

test('two versions are compared in the order they were made, whichever is named first; a change nobody asked for says so', async () => {
  const agreementId = await anAgreementAt(world, 'bearbetning', { mode: 'real' });
  await aSecondVersion(agreementId);
  const { editions } = await owner().agreement.editions(here(agreementId));
  expect(editions.map(({ number, state }) => [number, state])).toEqual([
    [2, 'draft'],
    [1, 'draft'],
  ]);
  const compared = await owner().drafting.compareVersions({ ...here(agreementId), from: 2, to: 1 });
  expect([compared.from, compared.to]).toEqual([1, 2]);
  const changed = compared.sections.filter(({ fate }) => fate !== 'same');
  expect(changed).toMatchObject([{ fate: 'changed', causes: [{ kind: 'notStated' }] }]);
  expect(changed[0]?.heading).toContainEqual({ kind: 'added', text: expect.stringContaining('omskriven') });
});

test('the public is told what an adopted version changed in the one before it; the first changed nothing', async () => {
  const agreementId = await anAgreementAt(world, 'inForce', { mode: 'real' });
  const asked = { slug: slug(), agreementId };
  expect(await codeOf(visitor().public.changes({ ...asked, number: 1 }))).toBe('notFound');
  await aSecondVersion(agreementId);
  expect(await codeOf(visitor().public.changes({ ...asked, number: 2 }))).toBe('notFound');
  await putInForce(agreementId, 2);
  const changes = await visitor().public.changes({ ...asked, number: 2 });
  expect([changes.from, changes.to]).toEqual([1, 2]);
  const changed = changes.sections.filter(({ fate }) => fate !== 'same');
  expect(changed).toMatchObject([{ causes: [{ kind: 'notStated' }] }]);
});

test('the public is told what has happened to each unit, by the versions that have been in force', async () => {
  const agreementId = await anAgreementAt(world, 'inForce', { mode: 'real' });
  const asked = { slug: slug(), agreementId };
  expect(await visitor().public.history({ ...asked, number: null })).toMatchObject({ histories: [] });
  await aSecondVersion(agreementId);
  expect(await codeOf(visitor().public.history({ ...asked, number: 2 }))).toBe('notFound');
  await putInForce(agreementId, 2);
  const told = await visitor().public.history({ ...asked, number: null });
  expect(told).toMatchObject({
    versions: [1, 2],
    histories: [{ events: [{ kind: 'reworded', number: 2 }] }],
  });
  expect(await visitor().public.history({ ...asked, number: 1 })).toMatchObject({
    versions: [1],
    histories: [],
  });
});

test('what was changed in a rehearsal is shown to nobody outside it', async () => {
  const agreementId = await anAgreementAt(world, 'inForce', { mode: 'rehearsal' });
  await aSecondVersion(agreementId);
  await putInForce(agreementId, 2);
  const asked = visitor().public.changes({ slug: slug(), agreementId, number: 2 });
  expect(await codeOf(asked)).toBe('notFound');
});

test('what an open round would change in the version in force is for everyone; where there is none, nothing is', async () => {
  const sent = await aSentRound(world);
  const asked = { slug: slug(), roundId: sent.roundId };
  expect(await codeOf(visitor().public.roundChanges(asked))).toBe('notFound');
  await adoptUnchanged(sent.agreementId);
  const changes = await visitor().public.roundChanges(asked);
  expect(changes).toMatchObject({ of: 'proposal', from: 1, to: 1, counts: { changed: 0, added: 0 } });
  const { rounds } = await visitor().public.rounds({ slug: slug() });
  expect(rounds.find(({ id }) => id === sent.roundId)?.replaces).toBe(1);
});

/** Lets the text that is out on remiss be in force as well: the least that a comparison needs. */
async function adoptUnchanged(agreementId: AgreementId): Promise<void> {
  const { deps, tenantId, connection } = world;
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) throw new Error('It was launched.');
  const text = latestText(await deps.stages.ofAgreement('textVersion', tenantId, agreementId));
  const inForce: Agreement['inForce'] = {
    cycle: 1,
    textVersionId: text.id,
    textHash: text.hash,
    number: text.number,
    adoptedOn: DateOnly.parse('2026-02-01'),
    decision: { bodyName: 'Kommunfullmäktige', paragraph: '§ 1', diarienummer: '' },
    lagaKraftOn: null,
    from: DateOnly.parse('2026-02-01'),
    to: null,
    reviewBy: null,
    reviewed: null,
    lapsedOn: null,
  };
  const { _id, ...replacement } = toStored('agreement', { ...agreement, inForce });
  await stateModel(connection, 'agreement').replaceOne({ _id }, replacement);
}

/** Lets a version take the place of the one in force, as its adoption would. */
async function putInForce(agreementId: AgreementId, number: number): Promise<void> {
  const { deps, tenantId, connection } = world;
  const agreement = await deps.agreements.get(tenantId, agreementId);
  const texts = await deps.stages.ofAgreement('textVersion', tenantId, agreementId);
  const next = texts.find((one) => one.number === number);
  if (agreement?.inForce === null || agreement === null || next === undefined) throw new Error('In force.');
  const { inForce } = agreement;
  const former = { ...inForce, replacedOn: inForce.from };
  const value = {
    ...agreement,
    inForce: { ...inForce, textVersionId: next.id, number },
    formerly: [...agreement.formerly, former],
  };
  const { _id, ...replacement } = toStored('agreement', value);
  await stateModel(connection, 'agreement').replaceOne({ _id }, replacement);
}

/** Writes a version beside the first, with one heading reworded. */
async function aSecondVersion(agreementId: AgreementId): Promise<void> {
  const { deps, tenantId, connection } = world;
  const first = latestText(await deps.stages.ofAgreement('textVersion', tenantId, agreementId));
  const text = AgreementText.parse(first.body);
  const sections = text.sections.map((section, index) =>
    index === 0 ? { ...section, heading: `${section.heading} omskriven` } : section,
  );
  const body = z.json().parse({ ...text, sections });
  const second = { ...first, id: deps.ids.next('txt'), number: 2, body, hash: sha256Of(body) };
  await stateModel(connection, 'textVersion').create([toStored('textVersion', second)]);
}

async function bytesOf(edition: ReturnType<typeof publicEdition>): Promise<string> {
  const files = await Promise.all(
    (['pdf', 'docx', 'html', 'txt'] as const).map((format) =>
      renderDocument(agreementDocument(edition), format),
    ),
  );
  return sha256Of(files.map((file) => (file.ok ? Buffer.from(file.value).toString('base64') : '')));
}

type Api = ReturnType<typeof appRouter.createCaller>;

function callerFor(actor: Actor): Api {
  const { deps } = world;
  const receivedAt = deps.clock.now();
  return appRouter.createCaller({ actor, deps, receivedAt, person: null, demo: false });
}

function owner(): Api {
  const { tenantId } = world;
  const { personId } = world.owner;
  const municipal = [{ tenantId, role: 'owner' as const }];
  return callerFor({ kind: 'person', personId, municipal, organisations: [] });
}

const visitor = (): Api => callerFor({ kind: 'public' });
const slug = () => world.municipality.slug;
const here = (agreementId: AgreementId) => ({ tenantId: world.tenantId, agreementId });
const SCHEMA = 'https://overens.example/schema/overenskommelse-1.json';
const ApiError = z.object({ cause: z.unknown() });

/** The code of the refusal that a call comes to; `granted` when it is not refused. */
async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'granted';
  } catch (error) {
    const { cause } = ApiError.parse(error);
    if (cause instanceof Refused) return cause.refusal.code;
    throw error;
  }
}
