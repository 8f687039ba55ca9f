import type { Locator, Page } from '@playwright/test';
import { comeToLife, expect, open, phone, test } from './support/test.ts';
import { handIn, seeItSaved, takeStance, writeComment } from './support/answering.ts';
import { choose } from './support/choose.ts';
import { press, tabTo, typeInto } from './support/keyboard.ts';
import { fillFacts, goToRound } from './support/launching.ts';
import { DESK, lookAt, NARROW_PHONE, PHONE } from './support/looked-at.ts';
import { linkIn } from './support/mailbox.ts';
import { dayAfter, goForward, goToDay, goToNextEvent, goToStage, mailShown } from './support/rehearsing.ts';

/** A rehearsal of a whole life, from its launch to the draft of its next version, with the pages alone. */
test.describe.configure({ mode: 'serial' });

const name = 'Samverkan hela vägen';
const text = `Överenskommelse om samverkan i Almvik

1. Varför vi samverkar

Föreningar och kommun ska lätt kunna nå varandra.

2. Principer

Samverkan bygger på öppenhet, dialog och ömsesidig respekt.

3. Åtaganden

Kommunen ska bjuda in till dialog minst två gånger om året.

Föreningarna ska berätta för sina medlemmar om överenskommelsen.`;
const wide = { width: PHONE, height: 844 } as const;

let agreementPath = '';
let lastDay = '';
let meetingPath = '';
let publicMeeting = '';
let adoptionPath = '';
let partyLink = '';

test('a rehearsal of four years is launched, and its round is sent out', async ({ signedIn }) => {
  const page = await signedIn('Moa Ek');
  await open(page, '/arbete/starta');
  await fillFacts(page, { name, diarienummer: 'KS 2026/800' });
  await page.getByRole('button', { name: 'Nästa' }).click();
  await expect(page.getByText('Kontrollerar datumen …')).toBeHidden();
  lastDay = await page.getByLabel('Sista svarsdag').inputValue();
  await lookAt(page, '60-livet-datum', [DESK]);
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.getByLabel('Eller klistra in texten').fill(text);
  await page.getByRole('button', { name: 'Läs den inklistrade texten' }).click();
  await expect(page.getByText('Vi hittade 3 rubriker')).toBeVisible();
  await page.getByRole('button', { name: 'Nästa' }).click();
  await choose(page, 'Övning');
  await page.getByRole('button', { name: 'Starta' }).click();
  await page.waitForURL(/\/arbete\/agr_/);
  agreementPath = new URL(page.url()).pathname;
  await goToRound(page);
  await page.getByLabel('Kontaktperson', { exact: true }).fill('Moa Ek');
  await page.getByLabel('Kontaktpersonens e-post').fill('moa.ek@almvik.example');
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible();
  for (const party of ['Almviks roddklubb', 'Norra byalaget']) await choose(page, party);
  await page.getByRole('button', { name: 'Lägg till 2' }).click();
  await expect(page.getByText('2 mottagare har lagts till.')).toBeVisible();
  await goToNextEvent(page, agreementPath);
  await expect(page.getByText('2 mejl')).toBeVisible();
  await lookAt(page, '61-livet-klockan', [DESK]);
});

test('two answer on their phones, and the round closes on its day', async ({ signedIn, someone }) => {
  const page = await signedIn('Moa Ek');
  await open(page, `${agreementPath}/ovning`);
  const club = await someone(wide);
  await open(club, linkIn({ text: await mailShown(page, `Remiss: ${name}`, 'styrelsen@rodd.example') }));
  await writeComment(club, 'Åtaganden', 'Skriv hur ofta kommunen ska bjuda in.');
  await takeStance(club, 'Tillstyrker');
  await seeItSaved(club);
  await handIn(club, { name: 'Lovisa Strand', role: 'Ordförande' });
  const village = await someone(wide);
  await open(village, linkIn({ text: await mailShown(page, `Remiss: ${name}`, 'byalaget@norra.example') }));
  await takeStance(village, 'Ingen erinran');
  await seeItSaved(village);
  await handIn(village, { name: 'Ines Falk', role: 'Ordförande' });
  await goToDay(page, agreementPath, dayAfter(lastDay, 1));
});

test('the text is written in with the keyboard alone; what two write at once is put together, or asked about', async ({
  signedIn,
}) => {
  const page = await signedIn('Tariq Holm');
  const path = await goToStage(page, agreementPath, 'Bearbetning av svaren');
  await open(page, `${path}/text`);
  const other = await signedIn('Moa Ek');
  await open(other, `${path}/text`);
  const [mine, theirs] = [fieldOf(page), fieldOf(other)];
  await lookAt(page, '62-skriv-i-texten');
  await tabTo(page, mine);
  await goToEnd(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Båda parter utser en kontaktperson.');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('End');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Punkt', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mine.locator('p').nth(3)).toHaveText('Båda parter utser en kontaktperson.');
  await expect(page.getByText('Du har ändringar som inte är sparade.')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Texten är sparad.')).toBeVisible();

  await writeAtEnd(other, theirs, ' Det gäller alla.');
  await other.keyboard.press('Control+s');
  await expect(other.getByText('Någon annan har skrivit i andra avsnitt.')).toBeVisible();
  await expect(theirs).toContainText('Båda parter utser en kontaktperson.');

  await writeAtEnd(page, mine, ' Det ska märkas.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Ni har skrivit i samma avsnitt')).toBeVisible();
  await lookAt(page, '62-skriver-samtidigt');
  await press(page, page.getByRole('button', { name: 'Ta deras: Varför vi samverkar' }));
  await expect(mine).toContainText('Det gäller alla.');
  await expect(mine).not.toContainText('Det ska märkas.');
  await expect(page.getByText('Allt är sparat.')).toBeVisible();
});

test('what they said is weighed, a section is changed because of it, and a new version is finished', async ({
  signedIn,
}) => {
  const page = await signedIn('Tariq Holm');
  const path = await goToStage(page, agreementPath, 'Bearbetning av svaren');
  await lookAt(page, '62-bearbetning');
  await page.getByRole('link', { name: 'Åtaganden' }).click();
  await page.waitForURL(/\/del\//);
  await comeToLife(page);
  await lookAt(page, '63-bearbetning-avsnitt');
  await page.getByRole('button', { name: 'Spara ställningstagandet' }).click();
  await expect(page.getByText('Välj ett ställningstagande.')).toBeVisible();
  await choose(page, 'Beaktas');
  await page.getByLabel('Motivering').fill('Åtagandet säger nu när det sker.');
  await lookAt(page, '64-bearbetning-bedoma', [DESK]);
  await page.getByRole('button', { name: 'Spara ställningstagandet' }).click();
  await expect(page.getByRole('button', { name: 'Ändra ställningstagandet' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Texten i Åtaganden' }).locator('p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Det sker i mars och i oktober varje år.');
  await page.getByRole('button', { name: 'Spara texten' }).click();
  await expect(page.getByText('Texten är sparad.')).toBeVisible();
  await lookAt(page, '65-bearbetning-sparad', [DESK]);
  await page.getByRole('link', { name: 'Nästa avsnitt med synpunkter att bedöma' }).click();
  await page.getByRole('button', { name: /^Notera de 2 svar/ }).click();
  await expect(page.getByText('Noterat.')).toBeVisible();
  await open(page, path);
  await expect(page.getByText('Ett ändrat avsnitt saknar angiven orsak.')).toBeVisible();
  await lookAt(page, '66-bearbetning-utan-orsak', [DESK]);
  await open(page, `${path}/andringar`);
  await lookAt(page, '66-bearbetning-andringar');
  await press(page, page.getByRole('link', { name: '1 Varför vi samverkar', exact: true }));
  const unexplained = page.getByRole('region', { name: /Varför vi samverkar/ });
  await expect(unexplained.getByText('Utan angiven orsak')).toBeVisible();
  await unexplained.getByText('Ange att ändringen är redaktionell').click();
  await unexplained.getByLabel('Vad har rättats?').fill('Meningen säger tydligare det som redan gällde.');
  await unexplained.getByRole('button', { name: 'Spara' }).click();
  await expect(unexplained.getByText('Redaktionell ändring enligt Tariq Holm')).toBeVisible();
  await press(page, unexplained.getByRole('link', { name: /^Nästa ändring/ }));
  await expect(page).toHaveURL(/#sec_/);
  await page.getByRole('link', { name: 'I två spalter' }).click();
  await page.waitForURL(/spalter=ja/);
  await lookAt(page, '67-bearbetning-spalter');
  await open(page, path);
  await lookAt(page, '67-bearbetning-klar', [DESK]);
  await page.getByRole('button', { name: 'Avsluta och gör en ny version' }).click();
  await expect(page.getByText('Version 2 är klar')).toBeVisible({ timeout: 30_000 });
  await lookAt(page, '68-bearbetning-avslutad', [DESK]);
  await open(page, `${agreementPath}/versioner?fran=1&till=2`);
  await lookAt(page, '68-versioner-jamforda');
  await open(page, `${agreementPath}/versioner/2`);
  await expect(page.getByText('Ändrat efter remissen').first()).toBeVisible();
  await lookAt(page, '68-version-med-historia');
});

test('everyone is called to the meeting', async ({ signedIn }) => {
  const page = await signedIn('Moa Ek');
  meetingPath = await goToStage(page, agreementPath, 'Öppet förankringsmöte');
  await page.getByRole('button', { name: 'Skicka kallelsen' }).click();
  await expect(page.getByText('Skriv en plats eller en digital länk.').first()).toBeVisible();
  await lookAt(page, '69-mote-kalla-fel');
  await page.getByLabel('Plats').fill('Folkets hus, Torggatan 3');
  await page.getByLabel('Tillgänglighet').fill('Hiss och hörslinga finns.');
  await page.getByLabel('Namn').fill('Moa Ek');
  await page.getByLabel('E-post').fill('moa.ek@almvik.example');
  await page.getByRole('button', { name: 'Skicka kallelsen' }).click();
  await expect(page.getByRole('heading', { name: 'Anmälda' })).toBeVisible({ timeout: 30_000 });
  await lookAt(page, '70-mote-kallat', [DESK]);
  publicMeeting = (await page.getByRole('link', { name: 'Mötets öppna sida' }).getAttribute('href')) ?? '';
});

test('an organisation registers for it by keyboard alone, another on a phone 320 points wide', async ({
  someone,
}) => {
  const page = await someone(wide);
  await open(page, publicMeeting);
  await press(page, page.getByRole('button', { name: 'Anmäl', exact: true }));
  await expect(page.getByText('Skriv föreningens namn.').first()).toBeVisible();
  await lookAt(page, '71-mote-oppen-sida-fel', [PHONE, DESK]);
  await typeInto(page, page.getByLabel('Föreningens namn'), 'Almviks roddklubb');
  await typeInto(page, page.getByLabel('Ditt namn'), 'Lovisa Strand');
  await typeInto(page, page.getByLabel('E-post'), 'styrelsen@rodd.example');
  await typeInto(page, page.getByLabel('Hur många kommer?'), '3');
  await tabTo(page, page.getByRole('checkbox', { name: 'Hörslinga' }));
  await page.keyboard.press('Space');
  await press(page, page.getByRole('button', { name: 'Anmäl', exact: true }));
  await page.waitForURL(/\/tack/);
  await lookAt(page, '72-mote-tack', [PHONE]);
  const other = await someone(phone);
  await open(other, publicMeeting);
  await choose(other, 'för egen del');
  await other.getByLabel('Ditt namn').fill('Ines Falk');
  await other.getByLabel('E-post').fill('ines@norra.example');
  await lookAt(other, '73-mote-anmal', [NARROW_PHONE]);
  await other.getByRole('button', { name: 'Anmäl', exact: true }).click();
  await other.waitForURL(/\/tack/);
});

test('the meeting is held, noted and closed with its endorsement', async ({ signedIn, someone }) => {
  const page = await signedIn('Moa Ek');
  await open(page, meetingPath);
  await lookAt(page, '74-mote-anmalda', [DESK]);
  await open(page, `${agreementPath}/ovning`);
  const receipt = await mailShown(page, 'Anmäl', 'styrelsen@rodd.example');
  const club = await someone(wide);
  await open(club, /https?:\/\/\S+\/anmalan\/\S+/.exec(receipt)?.[0] ?? '');
  await lookAt(club, '75-mote-egen-anmalan', [PHONE]);
  await goForward(page, agreementPath, 21);
  await open(page, meetingPath);
  await lookAt(page, '76-mote-pagar');
  await expect(page.getByRole('button', { name: 'Ställ in mötet' })).toBeVisible();
  await page.getByLabel('Antal från Almviks roddklubb').fill('2');
  await page.getByLabel('Privatpersoner, antal').fill('1');
  await page.getByRole('button', { name: 'Lägg till fråga' }).click();
  await page.getByLabel('Fråga 1').fill('Hur följs det här upp?');
  await choose(page, 'Mötet ställer sig bakom förslaget');
  await page.getByLabel('Anteckningar').fill('Bra samtal om varför det behövs ett datum.');
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ställ in mötet' })).toHaveCount(0);
  await lookAt(page, '77-mote-antecknat', [DESK]);
  await choose(page, 'Ja, lås det som är antecknat');
  await page.getByRole('button', { name: 'Avsluta mötet' }).click();
  await expect(page.getByRole('heading', { name: 'Underlag från mötet' })).toBeVisible({ timeout: 30_000 });
  await lookAt(page, '78-mote-avslutat', [DESK]);
  await open(club, publicMeeting);
  await lookAt(club, '79-mote-oppen-sida-efter', [PHONE]);
});

test('the bodies decide in their order, the commitments are confirmed, and kommunfullmäktige adopts', async ({
  signedIn,
}) => {
  const page = await signedIn('Tariq Holm');
  adoptionPath = await goToStage(page, agreementPath, 'Beredning och antagande');
  await lookAt(page, '80-antagande');
  await page.getByRole('link', { name: 'Registrera beslutet från Kultur- och fritidsnämnden' }).click();
  await page.waitForURL(/\/organ\/kfn/);
  await comeToLife(page);
  await page.getByRole('button', { name: 'Registrera beslutet' }).click();
  await expect(page.getByText('Välj vad som beslutades.').first()).toBeVisible();
  await lookAt(page, '81-antagande-beslut-fel');
  await recordDecision(page, 'Tillstyrker', '§ 31');
  await lookAt(page, '82-antagande-beslut-registrerat', [DESK]);
  await open(page, `${adoptionPath}/organ/ks`);
  await recordDecision(page, 'Tillstyrker', '§ 118');
  await open(page, adoptionPath);
  await lookAt(page, '83-antagande-atagandena-nast', [DESK]);
  await page.getByRole('link', { name: 'Gå igenom åtagandena' }).click();
  await page.waitForURL(/\/ataganden/);
  await comeToLife(page);
  await lookAt(page, '84-antagande-ataganden');
  await page.getByRole('button', { name: 'Fastställ listan' }).click();
  await expect(page.getByText('Listan är fastställd.')).toBeVisible();
  await open(page, `${adoptionPath}/organ/kf`);
  await recordDecision(page, 'Antar', '§ 74');
  await open(page, adoptionPath);
  await expect(page.getByText('Gällande överenskommelse')).toBeVisible();
  await lookAt(page, '85-antagande-antagen', [DESK]);
});

test('an organisation joins on its phone and is confirmed; another has joined on paper', async ({
  signedIn,
}) => {
  const page = await signedIn('Moa Ek', wide);
  const publicPage = agreementPath.replace('/arbete/', '/k/almvik/overenskommelse/');
  await open(page, publicPage);
  await lookAt(page, '86-overenskommelsen-oppen-sida', [PHONE, DESK]);
  await page.getByRole('link', { name: 'Anslut er på webben' }).click();
  await page.waitForURL(/\/anslut$/);
  await comeToLife(page);
  await page.getByRole('button', { name: 'Anslut organisationen' }).click();
  await expect(page.getByText('Skriv organisationens namn.').first()).toBeVisible();
  await lookAt(page, '87-anslut-fel', [PHONE, DESK]);
  await fillJoining(page, 'Almviks roddklubb', 'styrelsen@rodd.example');
  await page.locator('label').filter({ hasText: 'Vi ställer oss bakom hela överenskommelsen' }).click();
  await page.getByRole('button', { name: 'Anslut organisationen' }).click();
  await expect(page.getByText('Vi har tagit emot er anmälan')).toBeVisible();
  await lookAt(page, '88-anslut-kvitto', [PHONE]);
  await page.setViewportSize({ width: DESK, height: 900 });
  const registerPath = await goToStage(page, agreementPath, 'Anslutning');
  await lookAt(page, '89-anslutning-vantar');
  await page.getByRole('button', { name: 'Bekräfta anslutningen' }).click();
  await expect(page.getByRole('row', { name: 'Almviks roddklubb' })).toContainText('Ansluten');
  await page.getByText('Registrera en anmälan på papper').click();
  await fillToday(page.getByLabel('Dag då den kom in'), page);
  await fillJoining(page, 'Odlarna på Tallåsen', 'odlarna@tallasen.example');
  await lookAt(page, '90-anslutning-papper', [DESK]);
  await page.getByRole('button', { name: 'Registrera anslutningen' }).click();
  await expect(page.getByRole('row', { name: 'Odlarna på Tallåsen' })).toContainText('Ansluten');
  await open(page, registerPath);
  await lookAt(page, '91-anslutning-register');
  await page.setViewportSize(wide);
  await open(page, `${agreementPath}/ovning`);
  partyLink = linkTo('/part/lank/', await mailShown(page, 'Ni är anslutna', 'styrelsen@rodd.example'));
});

test('a year later a party reports on its page, and the report is compiled and published', async ({
  signedIn,
  someone,
}) => {
  const page = await signedIn('Moa Ek');
  await goForward(page, agreementPath, 300);
  const followUpPath = await goToStage(page, agreementPath, 'Årlig uppföljning');
  await lookAt(page, '92-uppfoljning');
  const club = await someone(wide);
  await open(club, partyLink);
  await lookAt(club, '93-part', [PHONE, DESK]);
  await club.getByRole('link', { name: 'Rapportera' }).click();
  await club.waitForURL(/\/rapport\//);
  await comeToLife(club);
  await reportEverything(club, 'Pågår', 'Vi har berättat om den på årsmötet.');
  await lookAt(club, '94-part-rapport', [PHONE, DESK]);
  await club.getByRole('button', { name: 'Lämna in rapporten' }).click();
  await expect(club.getByText(/^Tack!/)).toBeVisible();
  await lookAt(club, '95-part-rapport-inlamnad', [PHONE]);
  await open(page, `${followUpPath}/kommunen`);
  await reportEverything(page, 'Genomfört', 'Vi bjöd in i mars och i oktober.');
  await page.getByRole('button', { name: 'Lämna in rapporten' }).click();
  await expect(page.getByText(/^Tack!/)).toBeVisible();
  await lookAt(page, '96-uppfoljning-kommunen', [DESK]);
  await open(page, `${followUpPath}/sammanstallning`);
  await page.getByLabel('Vad visar rapporterna?').first().fill('Arbetet pågår som det var tänkt.');
  await page
    .getByRole('textbox', { name: 'Sammanfattning' })
    .fill('Samverkan har fungerat och fler föreningar är med.');
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible();
  await lookAt(page, '97-uppfoljning-sammanstallning');
  await open(page, followUpPath);
  await choose(page, 'Jag har läst sammanställningen');
  await page.getByRole('button', { name: 'Publicera rapporten' }).click();
  const read = page.getByRole('link', { name: 'Läs den publicerade rapporten' });
  await expect(read).toBeVisible({ timeout: 30_000 });
  await lookAt(page, '98-uppfoljning-publicerad', [DESK]);
  await read.click();
  await page.waitForURL(/\/uppfoljning\/fup_/);
  await lookAt(page, '99-uppfoljning-rapport', [DESK, PHONE]);
});

test('when its last year begins it is tested, and the next version is begun', async ({ signedIn }) => {
  const page = await signedIn('Moa Ek');
  await goForward(page, agreementPath, 800);
  await open(page, agreementPath);
  await lookAt(page, '100-overenskommelsen-sista-aret', [DESK]);
  await goToStage(page, agreementPath, 'Aktualitetsprövning');
  await lookAt(page, '101-provning');
  await choose(page.getByRole('radiogroup', { name: 'Vad rekommenderar ni?' }), 'Revideras');
  await page.getByLabel('Varför?').fill('Uppföljningarna pekar åt samma håll.');
  await page.getByRole('button', { name: 'Spara rekommendationen' }).click();
  await expect(page.getByText('Rekommendationen är sparad.')).toBeVisible();
  await page.getByLabel('Paragraf').fill('§ 40');
  await fillToday(page.getByLabel('Beslutsdag'), page);
  await page.getByRole('button', { name: 'Registrera beslutet' }).click();
  await expect(page.getByText('Välj vad som beslutades.').first()).toBeVisible();
  await lookAt(page, '102-provning-fel', [DESK]);
  await choose(page.getByRole('radiogroup', { name: 'Vad beslutades?' }), 'Revideras');
  await page.getByRole('button', { name: 'Registrera beslutet' }).click();
  await expect(page.getByText('Avgjord')).toBeVisible({ timeout: 30_000 });
  await lookAt(page, '103-provning-avgjord', [DESK]);
  await goToStage(page, agreementPath, 'Utkast');
  await expect(page.getByRole('heading', { name: 'Åtaganden som gäller nu' })).toBeVisible();
  await lookAt(page, '104-nasta-varv-utkast', [DESK]);
  await open(page, agreementPath);
  await lookAt(page, '105-overenskommelsen-nasta-varv');
});

/** Records what a body has decided on the day that it is in the rehearsal. */
async function recordDecision(page: Page, outcome: string, paragraph: string): Promise<void> {
  const form = page.locator('form').filter({ hasText: 'Vad beslutades?' });
  await choose(form, outcome);
  await fillToday(form.getByLabel('Beslutsdag'), page);
  await form.getByLabel('Paragraf').fill(paragraph);
  await form.getByRole('button', { name: 'Registrera beslutet' }).click();
  await expect(page.getByRole('heading', { name: 'Justering och anslag' })).toBeVisible({ timeout: 30_000 });
}

/** Fills in a day field with the latest day it takes: the day it is in the rehearsal. */
async function fillToday(field: Locator, page: Page): Promise<void> {
  const today = await field.getAttribute('max');
  expect(today, `${page.url()}: a decision is not of tomorrow`).not.toBeNull();
  await field.fill(today ?? '');
}

async function fillJoining(page: Page, organisation: string, email: string): Promise<void> {
  await page.getByLabel('Organisationens namn').fill(organisation);
  await choose(page, 'Röst för medlemmar eller en grupp');
  await page.getByLabel('Kontaktpersonens namn').fill('Lovisa Strand');
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Namn på den som skriver under').fill('Lovisa Strand');
  await page.getByLabel('Uppdrag i organisationen').fill('Ordförande');
}

/** Says the same of every commitment that there is to report on. */
async function reportEverything(page: Page, status: string, done: string): Promise<void> {
  const commitments = page.locator('form').filter({ hasText: 'Hur långt har ni kommit?' });
  for (const commitment of await commitments.all()) {
    await choose(commitment, status);
    await commitment.getByLabel('Vad har ni gjort?').fill(done);
    await expect(commitment.getByText('Sparat', { exact: true })).toBeVisible();
  }
}

function linkTo(path: string, mail: string): string {
  const found = mail.split(/\s/).find((word) => word.includes(path));
  if (found === undefined) throw new Error(`There is no link to ${path} in this mail:\n${mail}`);
  return found;
}

function fieldOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Överenskommelsens text' });
}

/** Puts the cursor at the end of the text by keyboard, and waits for the tools to say that it stands in a paragraph. */
async function goToEnd(page: Page): Promise<void> {
  const paragraph = page.getByRole('button', { name: 'Stycke', exact: true });
  await expect(async () => {
    await page.keyboard.press('Control+End');
    await expect(paragraph).toHaveAttribute('aria-pressed', 'true', { timeout: 1_000 });
  }).toPass();
}

/** Writes at the end of the text's first paragraph. */
async function writeAtEnd(page: Page, field: Locator, words: string): Promise<void> {
  await field.locator('p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}
