import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from './support/test.ts';
import { lookAt } from './support/looked-at.ts';
import { mailsTo, oneMailEach } from './support/mailbox.ts';

/** Who sees what, and what strangers are told: nothing. The demo's own agreements stand in for everybody's. */
const open = 'Överenskommelse om samverkan i Almvik 2027–2030';
const prepared = 'Överenskommelse med studieförbunden';

test('an owner of one municipality sees nothing of another', async ({ signedIn }) => {
  const here = await signedIn('Moa Ek');
  await here.getByRole('link', { name: open }).click();
  await here.waitForURL(/\/arbete\/agr_/);
  const agreementPath = new URL(here.url()).pathname;
  await here.getByRole('link', { name: 'Följ remissen' }).first().click();
  await here.waitForURL(/\/arbete\/remiss\/rnd_/);
  const roundPath = new URL(here.url()).pathname;

  const elsewhere = await signedIn('Stina Berg');
  await expect(elsewhere.getByText('Här är det tomt än så länge')).toBeVisible();
  await expect(elsewhere.getByText('Bruksfors').first()).toBeVisible();
  await lookAt(elsewhere, '60-tom-oversikt');
  for (const path of [
    agreementPath,
    `${agreementPath}/handelser`,
    `${agreementPath}/ovning`,
    roundPath,
    `${roundPath}/svar`,
    '/arbete?kommun=almvik',
  ]) {
    const response = await elsewhere.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(elsewhere.getByRole('main')).not.toContainText(open);
  }
  await lookAt(elsewhere, '61-finns-inte');
});

test('a reader follows a round and can do nothing in it', async ({ signedIn }) => {
  const page = await signedIn('Greta Sand');
  await expect(page.getByRole('main').getByRole('link', { name: 'Starta revidering' })).toBeHidden();
  await page.getByRole('link', { name: open }).click();
  await page.getByRole('link', { name: 'Följ remissen' }).first().click();
  await expect(page.getByRole('heading', { name: 'Mottagarna, en för en' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Åtgärder|Förläng|Stäng remissen/ })).toHaveCount(0);
  await page.goto('/arbete/starta');
  await expect(page.getByRole('button', { name: 'Nästa' })).toBeHidden();
  await lookAt(page, '62-laser-startar-inte');
});

test('a button pressed before the page has come to life sends nothing and loses nothing', async ({
  signedIn,
}) => {
  const page = await signedIn('Moa Ek');
  await page.getByRole('link', { name: prepared }).click();
  const round = await page.getByRole('link', { name: 'Förbered remissen' }).first().getAttribute('href');
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.goto(round ?? '');
  const lastDay = page.getByLabel('Sista svarsdag');
  await lastDay.fill('2031-01-15');
  await page.getByRole('button', { name: 'Spara dagarna' }).click();
  await expect(lastDay).toHaveValue('2031-01-15');
  expect(new URL(page.url()).search).toBe('');
});

test('a link that is not known leads to what to do now', async ({ someone }) => {
  const page = await someone();
  await page.goto('/svara/den-har-lanken-finns-inte');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Länken fungerar inte');
  await lookAt(page, '63-okand-lank');
  await page.goto('/svar/rcp_00000000000000000000000000');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('radiogroup')).toHaveCount(0);
  await lookAt(page, '64-utan-lank');
});

test('whoever asks for a sign-in link gets the same answer; only who is known gets a mail', async ({
  someone,
}) => {
  const page = await someone();
  const answerFor = async (email: string) => {
    await page.goto('/logga-in');
    await page.getByLabel('E-postadress').fill(email);
    await page.getByRole('button', { name: 'Skicka länk' }).click();
    await page.waitForURL(/utfall=/);
    return { url: page.url(), main: await page.getByRole('main').innerText() };
  };
  const known = await answerFor('tariq.holm@almvik.example');
  const unknown = await answerFor('ingen.alls@almvik.example');
  expect(unknown).toEqual(known);
  await lookAt(page, '65-lank-skickad');
  const [mail] = await oneMailEach(['tariq.holm@almvik.example'], 'logga in i Överens');
  expect(await mailsTo(['ingen.alls@almvik.example'], '')).toEqual([]);

  const link = /https?:\/\/\S+bekrafta\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  await page.goto(link);
  await lookAt(page, '66-slutfor-inloggningen');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.waitForURL(/\/arbete$/);
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.goto(link);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByText('Länken fungerar inte längre')).toBeVisible();
  await page.goto('/arbete');
  await expect(page).toHaveURL(/\/logga-in/);
});

test('every page comes with a policy that runs no script but its own', async ({ someone }) => {
  const page = await someone();
  const nonces = new Set<string>();
  for (const path of ['/', '/logga-in', '/k/almvik', '/tillganglighet', '/svara/okand']) {
    const response = await page.goto(path);
    const headers = response?.headers() ?? {};
    const policy = headers['content-security-policy'] ?? '';
    const nonce = /script-src 'nonce-([^']+)' 'strict-dynamic';/.exec(policy)?.[1] ?? '';
    expect(nonce, path).not.toBe('');
    nonces.add(nonce);
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-powered-by']).toBeUndefined();
  }
  expect(nonces.size, 'a nonce of its own for every page').toBe(5);
});

test('a form from somewhere else signs nobody in', async ({ request }) => {
  const response = await request.post('/logga-in/demo', {
    headers: { origin: 'https://ond.example' },
    form: { person: 'per_00000000000000000000000000' },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(403);
});

test("the public's pages and the demo's mailbox can be read by anyone in any way", async ({ someone }) => {
  const page = await someone();
  for (const [path, name] of [
    ['/', '67-start'],
    ['/logga-in', '68-logga-in'],
    ['/k/almvik', '69-oppna-remisser'],
    ['/k/bruksfors', '70-inga-remisser'],
    ['/tillganglighet', '71-tillganglighet'],
    ['/dev/post', '72-mejl-i-demon'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await lookAt(page, name);
  }
});

test('outside the demo there is no mailbox to read and no way in without a link', async ({ request }) => {
  const web = await aSecondWeb({ OVERENS_DEMO: '0' });
  try {
    expect((await request.get(`${web.url}/`)).status()).toBe(200);
    expect((await request.get(`${web.url}/dev/post`)).status()).toBe(404);
    expect(await (await request.get(`${web.url}/logga-in`)).text()).not.toContain('Prova som någon av oss');
    const demo = await request.post(`${web.url}/logga-in/demo`, { headers: { origin: web.url }, form: {} });
    expect(demo.status()).toBe(404);
  } finally {
    await web.stop();
  }
});

/** The same build on the same database, told something else. */
async function aSecondWeb(env: Record<string, string>): Promise<{ url: string; stop: () => Promise<void> }> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const args = [
    'node_modules/next/dist/bin/next',
    'start',
    'apps/web',
    '--port',
    '0',
    '--hostname',
    '127.0.0.1',
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += String(text)));
  await expect.poll(() => /http:\/\/127\.0\.0\.1:\d+/.test(said), { timeout: 30_000 }).toBe(true);
  return {
    url: /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '',
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
