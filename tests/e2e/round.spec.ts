import { comeToLife, desktop, expect, open, phone, test } from './support/test.ts';
import {
  commentOn,
  handIn,
  receiptNumber,
  seeItSaved,
  sentencesOf,
  takeStance,
  writeComment,
} from './support/answering.ts';
import { choose } from './support/choose.ts';
import { dayFromToday } from './support/days.ts';
import { press, tabTo, typeInto } from './support/keyboard.ts';
import { fillDates, fillFacts, goToRound } from './support/launching.ts';
import { lookAt } from './support/looked-at.ts';
import { linkIn, mailsTo, oneMailEach } from './support/mailbox.ts';
import { isRealTextHere, realText } from './support/real-text.ts';
import { whileWorkerIsDown } from './support/running-app.ts';

/** One round from launch to its last answer, on a public agreement as it was once sent out. */
test.describe.configure({ mode: 'serial' });
test.skip(!isRealTextHere(), 'The real text is not beside this checkout.');

const agreement = {
  name: 'Samverkan i Almvik 2025–2028',
  diarienummer: 'KS 2026/535',
  opensOn: dayFromToday(0),
  lastDay: dayFromToday(49),
};
const chapters = [
  'Inledning',
  'Principer för samverkan',
  'Åtaganden för överenskommelsens parter',
  'Struktur till stöd för överenskommelsen',
  'Uppföljning varje år',
  'Överenskommelsens giltighet',
];
const fromBook = [
  { name: 'Kommunstyrelsen', email: 'ks@almvik.example' },
  { name: 'Socialnämnden', email: 'sn@almvik.example' },
  { name: 'Almviks roddklubb', email: 'styrelsen@rodd.example' },
  { name: 'Almviks pensionärsring', email: 'sekreterare@pensionarsringen.example' },
  { name: 'Norra byalaget', email: 'byalaget@norra.example' },
  { name: 'Ung fritid Almvik', email: 'hej@ungfritid.example' },
];
const written = [
  { name: 'Bergets schackvänner', email: 'brev@schackvannerna.example' },
  { name: 'Almviks katthem', email: 'hej@katthemmet.example' },
];
const pasted = [
  { name: 'Odlarna på Tallåsen', email: 'odlarna@tallasen.example' },
  { name: 'Almviks visförening', email: 'visor@almvik.example' },
  { name: 'Vattumannens simklubb', email: 'sim@vattumannen.example' },
  { name: 'Byggnadsnämnden', email: 'bn@almvik.example' },
];
const everybody = [...fromBook, ...written, ...pasted].map(({ email }) => email);

let agreementPath = '';
let roundPath = '';
const links = new Map<string, string>();

function linkOf(name: string): string {
  const link = links.get(name);
  if (link === undefined) throw new Error(`${name} has got no invitation.`);
  return link;
}

test('the process owner launches a cycle on the real text, with a heading put right', async ({
  signedIn,
}) => {
  const page = await signedIn('Moa Ek');
  await lookAt(page, '01-oversikt');
  await page.getByRole('main').getByRole('link', { name: 'Starta revidering' }).click();
  await expect(page.getByRole('heading', { name: 'Mall' })).toBeVisible();
  await lookAt(page, '02-starta-mall');
  await fillFacts(page, agreement);
  await lookAt(page, '03-starta-uppgifter');
  await page.getByRole('button', { name: 'Nästa' }).click();
  await fillDates(page, agreement);
  await lookAt(page, '04-starta-datum');
  await page.getByRole('button', { name: 'Nästa' }).click();
  await expect(page.getByRole('heading', { name: 'Text', exact: true })).toBeVisible();
  await lookAt(page, '05-starta-text');
  await page.getByLabel('Fil', { exact: true }).setInputFiles(realText);

  const chapterRows = page.locator('.ov-outline-row--1');
  await expect(chapterRows).toHaveCount(6);
  await page.getByRole('button', { name: 'Ändra: Uppföljning av överenskommelsen' }).click();
  await page.getByLabel('Rubrik', { exact: true }).fill('Uppföljning varje år');
  await page.getByRole('button', { name: 'Klar', exact: true }).click();
  for (const [index, chapter] of chapters.entries()) {
    await expect(chapterRows.nth(index)).toContainText(chapter);
  }
  await lookAt(page, '06-starta-forhandsvisning');
  await page.getByRole('button', { name: 'Nästa' }).click();
  await choose(page, 'Skarp process');
  await lookAt(page, '07-starta-granska');
  await page.getByRole('button', { name: 'Starta' }).click();
  await page.waitForURL(/\/arbete\/agr_/);
  agreementPath = new URL(page.url()).pathname;
  await expect(page.getByRole('heading', { level: 1, name: agreement.name })).toBeVisible();
  roundPath = await goToRound(page);
  await expect(page.getByText('minst en mottagare')).toBeVisible();
});

test('twelve recipients in three ways; of pasted rows with a bad one nothing is half-added', async ({
  signedIn,
}) => {
  const page = await signedIn('Moa Ek');
  await open(page, roundPath);
  await page.getByLabel('Kontaktperson', { exact: true }).fill('Moa Ek');
  await page.getByLabel('Kontaktpersonens e-post').fill('moa.ek@almvik.example');
  await page.getByLabel('Frågor').fill('Är åtagandena rimliga för er?\nVad saknas?');
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible();

  await page.getByLabel('Sök i adressboken').fill('almvik');
  await page.getByLabel('Sök i adressboken').fill('');
  for (const { name } of fromBook) await choose(page, name);
  await page.getByRole('button', { name: 'Lägg till 6' }).click();
  await expect(page.getByText('6 mottagare har lagts till.')).toBeVisible();

  await page.getByText('Skriv in en ny').click();
  const form = page.locator('form').filter({ has: page.getByLabel('Namn', { exact: true }) });
  for (const { name, email } of written) {
    await form.getByLabel('Namn', { exact: true }).fill(name);
    await form.getByLabel('E-post', { exact: true }).fill(email);
    await form.getByRole('button', { name: 'Lägg till' }).click();
    await expect(page.getByRole('rowheader', { name })).toBeVisible();
  }
  const invited = page.getByRole('table', { name: /^\d+ mottagare$/ });
  await expect(invited.getByRole('rowheader')).toHaveCount(8);

  await page.getByText('Klistra in från kalkylark').click();
  const rows = page.getByLabel('Rader');
  await rows.fill(
    [
      'Odlarna på Tallåsen;odlarna@tallasen.example',
      'Almviks visförening;visor(a)almvik.example',
      'Vattumannens simklubb\tsim@vattumannen.example',
      'Byggnadsnämnden;bn@almvik.example;nämnd',
    ].join('\n'),
  );
  await page.getByRole('button', { name: 'Läs raderna' }).click();
  await expect(page.getByText('Det är ingen e-postadress')).toBeVisible();
  await expect(page.getByText('En rad behöver rättas.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Lägg till alla/ })).toBeHidden();
  await lookAt(page, '08-mottagare-felaktig-rad');
  await page.reload();
  await comeToLife(page);
  await expect(invited.getByRole('rowheader'), 'nothing of the paste was added').toHaveCount(8);

  await page.getByText('Klistra in från kalkylark').click();
  await rows.fill(pasted.map(({ name, email }) => `${name}\t${email}`).join('\n'));
  await page.getByRole('button', { name: 'Läs raderna' }).click();
  await page.getByRole('button', { name: 'Lägg till alla 4 raderna' }).click();
  await expect(invited.getByRole('rowheader')).toHaveCount(12);
  await lookAt(page, '09-remissen-forberedd');
});

test('opening the round sends each of the twelve a link of its own', async ({ signedIn }) => {
  const page = await signedIn('Moa Ek');
  await open(page, roundPath);
  await expect(page.getByText('12 mottagare får en personlig länk')).toBeVisible();
  await page.getByRole('button', { name: 'Öppna remissen' }).click();
  await expect(page.getByRole('heading', { name: 'Mottagarna, en för en' })).toBeVisible();
  const mails = await oneMailEach(everybody, `Remiss: ${agreement.name}`);
  const found = mails.map(linkIn);
  expect(new Set(found).size).toBe(12);
  for (const [index, { name }] of [...fromBook, ...written, ...pasted].entries()) {
    links.set(name, found[index] ?? '');
  }
  await page.reload();
  await comeToLife(page);
  await lookAt(page, '10-remissen-oppen');
  await open(page, '/k/almvik');
  await expect(page.getByText(agreement.diarienummer).first()).toBeVisible();
  await lookAt(page, '11-oppna-remisser');
});

test('two people write on one answer in two browsers, and a third device has it all', async ({ someone }) => {
  const secretary = await someone(desktop);
  const chair = await someone(desktop);
  await open(secretary, linkOf('Almviks pensionärsring'));
  await expect(secretary.getByRole('heading', { level: 1 })).toContainText('Remiss');
  await lookAt(secretary, '12-inbjudan');
  await open(chair, linkOf('Almviks pensionärsring'));
  await Promise.all([
    writeComment(secretary, 'Inledning', 'Inledningen är tydlig och lagom lång.'),
    writeComment(chair, 'Principer för samverkan', 'Vi saknar något om tillgängliga lokaler.'),
  ]);
  await Promise.all([seeItSaved(secretary), seeItSaved(chair)]);

  const chapter = 'Åtaganden för överenskommelsens parter';
  await writeComment(secretary, chapter, 'Åtagandena är rimliga.');
  await seeItSaved(secretary);
  await writeComment(chair, chapter, 'Åtagandena behöver datum.');
  const choice = commentOn(chair, chapter).getByRole('alert');
  await expect(choice).toContainText('Två texter i samma ruta');
  await lookAt(chair, '13-tva-texter');
  await choose(choice, 'Behåll båda, efter varandra');
  await choice.getByRole('button', { name: 'Använd det valda' }).click();
  await seeItSaved(chair);

  const tablet = await someone({ width: 768, height: 1024 });
  await open(tablet, linkOf('Almviks pensionärsring'));
  const seen = async (heading: string) => {
    const comment = commentOn(tablet, heading);
    await comment.locator('summary').click();
    return await comment.getByLabel('Kommentar').inputValue();
  };
  expect(await seen('Inledning')).toBe('Inledningen är tydlig och lagom lång.');
  expect(await seen('Principer för samverkan')).toBe('Vi saknar något om tillgängliga lokaler.');
  const both = await seen(chapter);
  expect(both).toContain('Åtagandena är rimliga.');
  expect(both).toContain('Åtagandena behöver datum.');

  await takeStance(tablet, 'Tillstyrker med ändring');
  await tablet.getByLabel('Vad behöver ändras?').fill('Skriv in att lokalerna ska vara tillgängliga.');
  await seeItSaved(tablet);
  await lookAt(tablet, '14-svar-skrivet');
  const number = await handIn(tablet, { name: 'Birger Alm', role: 'Sekreterare' });
  await lookAt(tablet, '15-kvitto');
  const [mail] = await oneMailEach(['sekreterare@pensionarsringen.example'], `Kvitto ${number}`);
  expect(mail?.text).toContain('har tagit emot ert svar');
});

test('an answer is read, written, reviewed and handed in by keyboard alone', async ({ someone }) => {
  const page = await someone();
  await open(page, linkOf('Norra byalaget'));
  await tabTo(page, page.getByRole('link', { name: 'Hoppa till innehållet' }));
  await page.keyboard.press('Enter');
  const comment = commentOn(page, 'Uppföljning varje år');
  await press(page, comment.locator('summary'));
  await typeInto(page, comment.getByLabel('Kommentar'), 'Bra att det blir varje år.');
  await press(page, comment.getByRole('button', { name: 'Kommentera en viss mening' }));
  await press(page, sentencesOf(comment).first());
  await expect(comment.getByLabel(/^Om: »/)).toBeFocused();
  await page.keyboard.type('Vem kallar?');
  await tabTo(page, page.getByRole('radiogroup', { name: 'i stort' }).getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Tillstyrker', exact: true }).last()).toBeFocused();
  await typeInto(page, page.getByLabel('Sammanfattning'), 'Byalaget säger ja.');
  await press(page, page.getByRole('button', { name: 'Granska och lämna in' }));
  await page.waitForURL(/\/granska$/);
  await expect(page.getByText('Bra att det blir varje år.')).toBeVisible();
  await expect(page.getByText(/^Om meningen ».+«$/)).toBeVisible();
  await expect(page.getByText('Vem kallar?')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Lämna in svaret' }));
  await expect(page.getByText('Skriv ditt namn, minst två bokstäver.').first()).toBeVisible();
  await lookAt(page, '16-granska-namn-saknas');
  await typeInto(page, page.getByLabel('Ditt namn'), 'Ines Falk');
  await typeInto(page, page.getByLabel('Din roll'), 'Ordförande');
  await press(page, page.getByRole('button', { name: 'Lämna in svaret' }));
  expect(await receiptNumber(page)).not.toBe('');
});

test('an answer is written and handed in on a phone 320 points wide', async ({ someone }) => {
  const page = await someone(phone);
  await open(page, linkOf('Ung fritid Almvik'));
  await writeComment(page, 'Inledning', 'Fler unga borde få vara med.');
  const comment = commentOn(page, 'Inledning');
  await comment.getByRole('button', { name: 'Kommentera en viss mening' }).click();
  await lookAt(page, '16-valj-mening-pa-telefon');
  await sentencesOf(comment).first().click();
  await comment.getByLabel(/^Om: »/).fill('Den här meningen är bra.');
  await comment.getByRole('button', { name: /^Ta bort/ }).click();
  await comment.getByRole('button', { name: 'Ångra' }).click();
  await expect(comment.getByLabel(/^Om: »/)).toHaveValue('Den här meningen är bra.');
  await seeItSaved(page);
  await page.getByRole('button', { name: 'Granska och lämna in' }).click();
  await page.waitForURL(/\/granska$/);
  await expect(page.getByText('Det här behöver ni göra först')).toBeVisible();
  await lookAt(page, '17-granska-hallning-saknas');
  await page.getByRole('link', { name: 'Välj ett svar på' }).click();
  await expect(page.getByRole('radiogroup', { name: 'i stort' })).toBeInViewport();
  await takeStance(page, 'Avstyrker');
  await page.getByLabel('Varför avstyrker ni?').fill('Det saknas något om unga.');
  await seeItSaved(page);
  await handIn(page, { name: 'Noor Hav', role: 'Ledare' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ert svar har kommit in');
});

const short = [
  { from: 'Kommunstyrelsen', stance: 'Ingen erinran', name: 'Sara Lind', role: 'Nämndsekreterare' },
  { from: 'Socialnämnden', stance: 'Ingen erinran', name: 'Petra Dahl', role: 'Nämndsekreterare' },
  { from: 'Almviks roddklubb', stance: 'Tillstyrker', name: 'Lovisa Strand', role: 'Ordförande' },
  { from: 'Bergets schackvänner', stance: 'Tillstyrker', name: 'Amir Berg', role: 'Kassör' },
  { from: 'Odlarna på Tallåsen', stance: 'Avstår', name: 'Tova Kvist', role: 'Sekreterare' },
  { from: 'Vattumannens simklubb', stance: 'Tillstyrker', name: 'Milo Sund', role: 'Ordförande' },
];
for (const { from, stance, ...signatory } of short) {
  test(`${from} answers: ${stance}`, async ({ someone }) => {
    const page = await someone();
    await open(page, linkOf(from));
    await takeStance(page, stance);
    await seeItSaved(page);
    expect(await handIn(page, signatory)).not.toBe('');
  });
}

test('a body that has answered changes its answer; both versions are kept', async ({ someone, signedIn }) => {
  const page = await someone();
  await open(page, linkOf('Almviks roddklubb'));
  await expect(page.getByText('Ni lämnade in ert svar')).toBeVisible();
  await page.getByLabel('Sammanfattning').fill('Vi vill gärna vara med från början.');
  await seeItSaved(page);
  await handIn(page, { name: 'Lovisa Strand', role: 'Ordförande' });
  await expect(page.getByText('2 (ersätter tidigare svar)')).toBeVisible();
  const owner = await signedIn('Moa Ek');
  await open(owner, roundPath);
  await expect(owner.getByRole('row', { name: 'Almviks roddklubb' })).toContainText('version 2');
});

test('a body that says no by telephone is noted as declining', async ({ signedIn }) => {
  const page = await signedIn('Tariq Holm');
  await open(page, roundPath);
  await page.getByRole('button', { name: 'Åtgärder: Almviks katthem' }).click();
  await page.getByLabel('Anteckning').fill('Ringde i dag: hinner inte.');
  await lookAt(page, '18-atgarder');
  await page.getByRole('button', { name: 'Registrera att de avstår' }).click();
  await expect(page.getByRole('row', { name: 'Almviks katthem' })).toContainText('Avstår');
});

test('the owner extends the time with a reason, and all twelve are told', async ({ signedIn, someone }) => {
  const page = await signedIn('Moa Ek');
  await open(page, roundPath);
  const longer = dayFromToday(63);
  await page.getByLabel('Ny sista svarsdag').fill(longer);
  await page.getByRole('button', { name: 'Förläng' }).click();
  await expect(page.getByText('Välj en ny dag och skriv ett skäl.')).toBeVisible();
  const extend = page.locator('form').filter({ has: page.getByLabel('Ny sista svarsdag') });
  await extend.getByLabel('Ny sista svarsdag').fill(longer);
  await extend.getByLabel('Skäl').fill('Flera föreningar har årsmöte först i januari.');
  await extend.getByRole('button', { name: 'Förläng' }).click();
  await expect(page.getByText('Tidigare förlängningar')).toBeVisible();
  await lookAt(page, '19-forlangd');
  const mails = await oneMailEach(everybody, 'årsmöte först i januari');
  expect(mails).toHaveLength(12);
  const body = await someone(phone);
  await open(body, linkOf('Byggnadsnämnden'));
  await expect(body.getByText('Ni har fått längre tid')).toBeVisible();
  await lookAt(body, '20-forlangd-hos-mottagaren');
});

test('a click while the worker is down is kept, told of in words, and carried out when it is back', async ({
  signedIn,
}) => {
  const page = await signedIn('Moa Ek');
  await open(page, roundPath);
  const extend = page.locator('form').filter({ has: page.getByLabel('Ny sista svarsdag') });
  await extend.getByLabel('Ny sista svarsdag').fill(dayFromToday(70));
  await extend.getByLabel('Skäl').fill('Ännu en vecka, för kommunens egen skull.');
  await whileWorkerIsDown(async () => {
    await extend.getByRole('button', { name: 'Förläng' }).click();
    await expect(page.getByText('Sparat. Det genomförs just nu.')).toBeVisible({ timeout: 20_000 });
    await lookAt(page, '21-processen-svarar-inte');
  });
  await oneMailEach(everybody, 'Ännu en vecka');
  await page.reload();
  await comeToLife(page);
  await expect(page.getByText('för kommunens egen skull')).toBeVisible();
});

test('closed early with a reason; what comes after is received and flagged, with the body and the owner', async ({
  signedIn,
  someone,
}) => {
  const page = await signedIn('Moa Ek');
  await open(page, roundPath);
  const close = page.locator('form').filter({ has: page.getByLabel('Skriv STÄNG för att bekräfta') });
  await close.getByLabel('Skäl').fill('Alla som tänker svara har svarat.');
  await close.getByLabel('Skriv STÄNG').fill('stäng');
  await close.getByRole('button', { name: 'Stäng remissen' }).click();
  await expect(page.getByText('Remissen stängdes i förtid')).toBeVisible();
  await oneMailEach(everybody, 'Alla som tänker svara har svarat.');

  const late = await someone(phone);
  await open(late, linkOf('Almviks visförening'));
  await expect(late.getByText('Ni kan fortfarande lämna in.')).toBeVisible();
  await lookAt(late, '22-efter-sista-dagen');
  await takeStance(late, 'Tillstyrker');
  await seeItSaved(late);
  const number = await handIn(late, { name: 'Elof Visst', role: 'Ordförande' });
  await expect(late.getByRole('heading', { level: 1 })).toHaveText(
    'Ert svar har kommit in, efter sista dagen',
  );
  await lookAt(late, '23-kvitto-sent');
  const [mail] = await oneMailEach(['visor@almvik.example'], `Kvitto ${number}`);
  expect(mail?.text).toContain('märkt som sent');

  await page.reload();
  await comeToLife(page);
  await expect(page.getByRole('row', { name: 'Almviks visförening' })).toContainText('Har svarat (sent)');
  await expect(page.getByRole('heading', { name: 'Påminnelser' })).toBeHidden();
  await lookAt(page, '24-remissen-stangd');
  await open(page, `${roundPath}/svar`);
  await expect(page.getByText(number)).toBeHidden();
  await lookAt(page, '25-svaren-avsnitt');
  await page.getByRole('link', { name: 'En i taget' }).click();
  await expect(page.getByText(number)).toBeVisible();
  await expect(page.getByText('Har inte svarat')).toBeVisible();
  await lookAt(page, '26-svaren-en-i-taget');
});

test('the agreement tells what has happened, its log is whole, and nobody was mailed twice', async ({
  signedIn,
}) => {
  const page = await signedIn('Greta Sand');
  await open(page, agreementPath);
  await expect(page.getByRole('heading', { level: 1, name: agreement.name })).toBeVisible();
  await lookAt(page, '27-overenskommelsen');
  await expect(
    page.locator('.ov-card').filter({ hasText: 'Det här händer härnäst' }),
    'the next thing is the new text, not the last day of a closed round',
  ).toContainText('Den nya texten ska vara klar');
  await page.getByRole('link', { name: 'Händelselogg' }).click();
  await expect(page.getByText('Loggen är hel')).toBeVisible();
  await lookAt(page, '28-handelselogg');
  await open(page, '/arbete?sok=535');
  await expect(page.getByRole('link', { name: agreement.name })).toBeVisible();
  const invitations = await mailsTo(everybody, `Remiss: ${agreement.name}`);
  expect(invitations).toHaveLength(12);
});

test('an organisation sees its open rounds and its receipts', async ({ signedIn }) => {
  const page = await signedIn('Birger Alm');
  await expect(page.getByText(agreement.name).first()).toBeVisible();
  await lookAt(page, '29-forening');
});
