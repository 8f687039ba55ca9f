import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { lookAt } from './support/looked-at.ts';
import { expect, open, test } from './support/test.ts';

/** What can be taken along, by whom, and how a municipality's logo gets on it. */
const inForce = 'Överenskommelse med byalagen';

test('anyone takes an agreement in force along, in every format, with the municipality’s logo on its page', async ({
  someone,
}) => {
  const page = await someone();
  await page.goto('/k/almvik');
  await expect(page.getByRole('img', { name: 'Almviks kommun' })).toBeVisible();
  expect(await beginsWith(page, /remissversion\.pdf$/)).toMatch(/^%PDF/);
  await page.getByRole('link', { name: inForce }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(inForce);
  expect(await beginsWith(page, /overenskommelse-v\d+\.pdf$/)).toMatch(/^%PDF/);
  expect(await beginsWith(page, /overenskommelse-v\d+\.docx$/)).toMatch(/^PK/);
  expect(await beginsWith(page, /overenskommelse-v\d+\.html$/)).toMatch(/^<!doctype html>/);
  expect(await beginsWith(page, /overenskommelse-v\d+\.txt$/)).toContain('Almviks kommun');
  const logo = await page.getByRole('img', { name: 'Almviks kommun' }).getAttribute('src');
  const drawing = await page.request.get(logo ?? '');
  expect(drawing.headers()['content-security-policy']).toContain('sandbox');
});

test('who answers takes the text along with numbered lines, to read on paper and with the board', async ({
  signedIn,
}) => {
  const page = await signedIn('Birger Alm');
  const answer = page.locator('a[href^="/svar/rcp_"]').first();
  await open(page, (await answer.getAttribute('href')) ?? '');
  await page.getByText('Läs på papper eller ta med till styrelsen').click();
  await expect(page.getByRole('link', { name: /^Word.*förslaget med radnummer/ })).toBeVisible();
  expect(await beginsWith(page, /remissversion\.pdf$/)).toMatch(/^%PDF/);
  expect(await beginsWith(page, /remissversion\.txt$/)).toContain('REMISSVERSION');
  const elsewhere = new URL(page.url()).pathname.replace(/rcp_\w+/, `rcp_${'0'.repeat(26)}`);
  const refused = await page.request.get(`${elsewhere}/fil/remissversion.pdf`);
  expect(refused.status()).toBe(404);
});

test('a municipality chooses its logo; a drawing that runs something is refused in words', async ({
  signedIn,
}) => {
  const page = await signedIn('Stina Berg');
  await page.getByRole('link', { name: 'Inställningar' }).click();
  await expect(page.getByText('Kommunen har ingen logotyp.')).toBeVisible();
  await lookAt(page, '80-installningar');
  await open(page, page.url());
  const script = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><script>1</script></svg>';
  await chooseLogo(page, 'ond.svg', Buffer.from(script));
  await expect(page.getByRole('main').getByText('”<script>”')).toBeVisible();
  await chooseLogo(page, 'marke.png', aPicture());
  await expect(page.getByText('Logotypen är sparad.')).toBeVisible();
  await expect(page.getByRole('banner').getByRole('img', { name: 'Bruksfors kommun' })).toBeVisible();
  await lookAt(page, '81-logotyp-vald');
  await page.getByRole('button', { name: 'Ta bort logotypen' }).click();
  await expect(page.getByText('Logotypen är borttagen.')).toBeVisible();
  await expect(page.getByRole('banner').getByRole('img')).toHaveCount(0);
});

test('the settings are for those who lead', async ({ signedIn }) => {
  const page = await signedIn('Tariq Holm');
  await expect(page.getByRole('link', { name: 'Inställningar' })).toHaveCount(0);
  expect((await page.goto('/arbete/installningar'))?.status()).toBe(404);
});

async function chooseLogo(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Välj en bild').setInputFiles({ name, mimeType: 'image/png', buffer });
}

/** The beginning of the file behind the first link whose address ends so. */
async function beginsWith(page: Page, ending: RegExp): Promise<string> {
  const addresses = await page
    .locator('a[download]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const address = addresses.find((one) => ending.test(one));
  if (address === undefined) throw new Error(`No link ends in ${ending.source}.`);
  const response = await page.request.get(address);
  expect(response.status(), address).toBe(200);
  return (await response.body()).subarray(0, 400).toString('utf8');
}

/** Sixteen green dots. */
function aPicture(): Buffer {
  const head = Buffer.from([0, 0, 0, 4, 0, 0, 0, 4, 8, 2, 0, 0, 0]);
  const row = Buffer.from([0, ...Array.from({ length: 4 }, () => [11, 93, 78]).flat()]);
  const rows = deflateSync(Buffer.concat(Array.from({ length: 4 }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.byteLength);
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
