import { idOf } from '@overens/domain/test-support/ids';
import { chooseLogo } from '@overens/usecases/municipality/choose-logo';
import { putAwayLogo } from '@overens/usecases/municipality/put-away-logo';
import { readLogo } from '@overens/usecases/municipality/read-logo';
import { readPublicRounds } from '@overens/usecases/remiss/read-public-rounds';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  await world.stop();
});

test('a logo that is chosen stands on the public pages, and gives back the file that was chosen', async () => {
  const { deps } = world;
  const chosen = await choose(SVG);
  if (!chosen.ok) throw new Error(chosen.refusal.code);
  expect(await shownLogo()).toBe(chosen.value.logo);
  const kept = await readLogo(deps, chosen.value.logo);
  expect(Buffer.from(kept?.base64 ?? '', 'base64').toString()).toBe(SVG);
  expect(kept).toMatchObject({ kind: 'svg', width: 8, height: 4 });
});

test('to choose the same again changes nothing; one that is refused leaves the old one', async () => {
  const [first, again] = [await choose(SVG), await choose(SVG)];
  expect(again).toEqual(first);
  const refused = await choose(SVG.replace('/>', '><script/></svg>'));
  expect(refused).toEqual({ ok: false, refusal: { code: 'logoNotAllowed', what: '<script>' } });
  expect(await shownLogo()).toBe(first.ok ? first.value.logo : null);
});

test('a logo that is put away is no longer shown, and what was made with it can still be read', async () => {
  const chosen = await choose(SVG);
  await putAwayLogo(world.deps, world);
  expect(await shownLogo()).toBeNull();
  expect(chosen.ok && (await readLogo(world.deps, chosen.value.logo))).toMatchObject({ kind: 'svg' });
});

async function choose(text: string) {
  const { deps, tenantId } = world;
  return await chooseLogo(deps, { tenantId, personId: idOf('per', 1), bytes: Buffer.from(text) });
}

async function shownLogo(): Promise<string | null | undefined> {
  const { deps, municipality } = world;
  const view = await readPublicRounds(deps, { slug: municipality.slug });
  return view.ok ? view.value.municipality.logo : undefined;
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"/>';
