import { comeToLife, expect, open, test } from './support/test.ts';
import { handIn, seeItSaved, takeStance } from './support/answering.ts';
import { dayFromToday } from './support/days.ts';
import { arrowTo, press, tabTo, typeInto } from './support/keyboard.ts';
import { goToRound } from './support/launching.ts';
import { lookAt } from './support/looked-at.ts';
import { linkIn, mailsTo } from './support/mailbox.ts';
import { goToNextEvent, mailShown } from './support/rehearsing.ts';

/** A rehearsal: launched by keyboard alone, then run through its reminders to its closing on its own clock. */
test.describe.configure({ mode: 'serial' });

const name = 'Övning inför nästa varv';
const addresses = ['ks@almvik.example', 'styrelsen@rodd.example', 'byalaget@norra.example'];
const text = `Överenskommelse om samverkan

1. Inledning

Vi vill hjälpas åt mer.

2. Åtaganden

Vi möts två gånger om året.`;

let agreementPath = '';
let roundPath = '';

test('the owner launches a rehearsal by keyboard alone', async ({ signedIn }) => {
  const page = await signedIn('Moa Ek');
  await press(page, page.getByRole('main').getByRole('link', { name: 'Starta revidering' }));
  await page.waitForURL(/\/arbete\/starta/);
  await comeToLife(page);
  await expect(page.getByRole('heading', { name: 'Mall' })).toBeVisible();
  await arrowTo(page, page.getByRole('radiogroup', { name: 'Vilken mall' }), 'Fyraårig överenskommelse');
  await press(page, page.getByRole('button', { name: 'Nästa' }));
  await press(page, page.getByRole('button', { name: 'Nästa' }));
  await expect(page.getByText('Det här behöver rättas')).toBeVisible();
  await expect(page.getByText('Skriv ett namn på minst tre tecken.').first()).toBeVisible();
  await lookAt(page, '40-starta-fel');
  await typeInto(page, page.getByLabel('Överenskommelsens namn'), name);
  await typeInto(page, page.getByLabel('Diarienummer'), 'KS 2026/999');
  await press(page, page.getByRole('button', { name: 'Nästa' }));
  await expect(page.getByRole('heading', { name: 'Datum' })).toBeFocused();
  await expect(page.getByLabel('Remissen öppnar')).not.toHaveValue('');
  await press(page, page.getByRole('button', { name: 'Nästa' }));
  await typeInto(page, page.getByLabel('Eller klistra in texten'), text);
  await press(page, page.getByRole('button', { name: 'Läs den inklistrade texten' }));
  await expect(page.getByText('Vi hittade 2 rubriker')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Nästa' }));
  await tabTo(page, page.getByRole('radio', { name: 'Övning' }));
  await page.keyboard.press('Space');
  await press(page, page.getByRole('button', { name: 'Starta' }));
  await page.waitForURL(/\/arbete\/agr_/);
  agreementPath = new URL(page.url()).pathname;
  roundPath = await goToRound(page);
});

test('its round is prepared by keyboard alone and opens on its day', async ({ signedIn }) => {
  const page = await signedIn('Moa Ek');
  await open(page, roundPath);
  await typeInto(page, page.getByLabel('Kontaktperson', { exact: true }), 'Moa Ek');
  await typeInto(page, page.getByLabel('Kontaktpersonens e-post'), 'moa.ek@almvik.example');
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible();
  for (const party of ['Almviks roddklubb', 'Kommunstyrelsen', 'Norra byalaget']) {
    await tabTo(page, page.getByRole('checkbox', { name: party, exact: true }));
    await page.keyboard.press('Space');
  }
  await press(page, page.getByRole('button', { name: 'Lägg till 3' }));
  await expect(page.getByText('3 mottagare har lagts till.')).toBeVisible();
  await lookAt(page, '41-ovning-forberedd');
  await goToNextEvent(page, agreementPath);
  await expect(page.getByText('3 mejl')).toBeVisible();
  await lookAt(page, '42-ovning-oppnad');
});

test('one answers, and only the others are reminded', async ({ signedIn, someone }) => {
  const page = await signedIn('Moa Ek');
  await open(page, `${agreementPath}/ovning`);
  const invitation = await mailShown(page, `Remiss: ${name}`, 'styrelsen@rodd.example');
  const body = await someone();
  await open(body, linkIn({ text: invitation }));
  await expect(body.getByText('Det här är en övning.').first()).toBeVisible();
  await takeStance(body, 'Tillstyrker');
  await seeItSaved(body);
  await handIn(body, { name: 'Lovisa Strand', role: 'Ordförande' });
  await lookAt(body, '43-ovning-kvitto');

  await goToNextEvent(page, agreementPath);
  await expect(page.locator('summary').filter({ hasText: `Påminnelse: ${name}` })).toHaveCount(2);
  expect(await mailShown(page, `Påminnelse: ${name}`, 'ks@almvik.example')).toContain('inte fått något svar');
  await expect(
    page
      .locator('summary')
      .filter({ hasText: `Påminnelse: ${name}` })
      .filter({ hasText: 'rodd' }),
  ).toHaveCount(0);
  await lookAt(page, '44-ovning-pamind');
});

test('on its last day the round closes by itself, and no mail has left the rehearsal', async ({
  signedIn,
}) => {
  const page = await signedIn('Moa Ek');
  await open(page, `${agreementPath}/ovning`);
  const passed = page.getByText('Det här hände på vägen');
  await page.getByLabel('Gå till ett datum').fill(dayFromToday(100));
  await page.getByRole('button', { name: 'Gå dit' }).click();
  await expect(passed).toBeVisible({ timeout: 60_000 });
  // Three invitations, one receipt, and two reminders to each of the two who are silent.
  await expect(page.getByText('8 mejl')).toBeVisible();
  await lookAt(page, '45-ovning-framme');
  await open(page, roundPath);
  await expect(page.getByText('Remissen stängde i tid')).toBeVisible();
  await lookAt(page, '46-ovning-stangd');
  expect(await mailsTo(addresses, name)).toEqual([]);
});

test('a link in a mail of the rehearsal can be followed', async ({ signedIn }) => {
  const page = await signedIn('Moa Ek');
  await open(page, `${agreementPath}/ovning`);
  await mailShown(page, `Remiss: ${name}`, 'ks@almvik.example');
  const mail = page
    .locator('details')
    .filter({ hasText: `Remiss: ${name}` })
    .filter({ hasText: 'ks@' });
  await mail.getByRole('link').click();
  await page.waitForURL(/\/svar\/rcp_/);
  await expect(page.getByText('Det här är en övning.').first()).toBeVisible();
});

test('the rehearsal is deleted by keyboard, after being asked once more, and is gone', async ({
  signedIn,
}) => {
  const page = await signedIn('Moa Ek');
  await open(page, `${agreementPath}/ovning`);
  await press(page, page.getByRole('button', { name: 'Ta bort övningen', exact: true }));
  await expect(page.getByRole('dialog', { name: `Ta bort ${name}?` })).toBeVisible();
  await lookAt(page, '47-ovning-ta-bort');
  await press(page, page.getByRole('button', { name: 'Ja, ta bort övningen' }));
  await page.waitForURL(/\/arbete\?/);
  await expect(page.getByText('Övningen är borttagen')).toBeVisible();
  await lookAt(page, '48-ovning-borttagen');
  await expect(page.getByRole('link', { name })).toHaveCount(0);
  expect((await page.goto(agreementPath))?.status()).toBe(404);
});
