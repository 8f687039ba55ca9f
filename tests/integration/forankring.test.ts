import { appRouter } from '@overens/api/app-router';
import type { AgreementId, MeetingId } from '@overens/domain/kernel/id';
import type { MeetingRecord } from '@overens/domain/forankring/meeting-record';
import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { readMeetingCalendar } from '@overens/usecases/forankring/read-meeting-calendar';
import { readPublicMeetings } from '@overens/usecases/forankring/read-public-meetings';
import { sha256Of } from '@overens/usecases/kernel/sha256';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  aCalledMeeting,
  aJointBodyMeeting,
  anOrganisation,
  aPlannedMeeting,
  orderMeeting,
  scheduleOrder,
} from '../support/a-called-meeting.ts';
import { granted } from '../support/granted.ts';
import { until } from '../support/until.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await anOrganisation(world, 'Almviks roddklubb', 'rodd@example.org');
  await anOrganisation(world, 'Kvarnens kulturförening', 'kvarnen@example.org');
  await world.startWorker();
});
afterAll(async () => {
  await world.stop();
});

const aRecord: MeetingRecord = {
  organisations: [{ name: 'Almviks roddklubb', people: 3, registrationId: null }],
  privatePeople: 2,
  questions: [{ text: 'När börjar det gälla?', by: 'Almviks roddklubb' }],
  positions: [],
  notes: 'Samtalet var livligt.',
  endorsement: { position: 'endorsed', statement: '' },
};

test('a meeting is called, registered for, reminded of once, held and closed with its evidence', async () => {
  const { agreementId, meetingId } = await aCalledMeeting(world);
  expect(await mailsOf(agreementId)).toEqual([
    'kvarnen@example.org Inbjudan till möte',
    'rodd@example.org Inbjudan till möte',
  ]);
  expect(await register(meetingId, 'elsa@example.org', 2)).toEqual({ outcome: 'registered' });
  expect(await register(meetingId, 'elsa@example.org', 4)).toEqual({ outcome: 'changed' });
  const seen = await asOwner().forankring.meeting({ tenantId: world.tenantId, meetingId });
  expect(seen).toMatchObject({ phase: 'called', people: 4, invited: 2 });
  expect(await walk(agreementId, 2)).toEqual(['meetingReminder', 'meetingDay']);
  await saveRecord(meetingId, aRecord);
  granted(
    await orderMeeting(world, meetingId, { name: 'closeMeeting', version: await versionOf(meetingId) }),
  );
  const closed = await world.deps.stages.byId('meeting', world.tenantId, meetingId);
  if (closed?.status !== 'closed') throw new Error('The meeting is closed.');
  expect(closed.evidenceHash).toBe(sha256Of(closed.evidence));
  expect(closed.evidence.textHash).toBe(closed.call.textHash);
  expect((await mailsOf(agreementId)).filter((mail) => mail.startsWith('elsa'))).toEqual([
    'elsa@example.org Anmälan mottagen',
    'elsa@example.org Anmälan mottagen',
    'elsa@example.org Påminnelse om möte',
  ]);
  await until('the adoption to begin', async () => (await stagesOf(agreementId)).includes('antagande:1'));
  expect(await world.deps.chains.check(world.tenantId, agreementId)).toMatchObject({ intact: true });
});

test('what was needed at the meeting is not kept when it is closed', async () => {
  const { agreementId, meetingId } = await aCalledMeeting(world);
  await register(meetingId, 'olle@example.org', 1);
  await walk(agreementId, 2);
  await saveRecord(meetingId, aRecord);
  granted(
    await orderMeeting(world, meetingId, { name: 'closeMeeting', version: await versionOf(meetingId) }),
  );
  const [registration] = await world.deps.stages.ofAgreement('registration', world.tenantId, agreementId);
  expect(registration).toMatchObject({ email: 'olle@example.org', needs: [], needsNote: '' });
});

test('a text that is not endorsed goes back to be worked on', async () => {
  const { agreementId, meetingId } = await aCalledMeeting(world);
  await walk(agreementId, 2);
  const endorsement = { position: 'notEndorsed', statement: 'Åtagandena är för vaga.' } as const;
  await saveRecord(meetingId, { ...aRecord, endorsement });
  granted(
    await orderMeeting(world, meetingId, { name: 'closeMeeting', version: await versionOf(meetingId) }),
  );
  await until('the drafting to begin again', async () =>
    (await stagesOf(agreementId)).includes('bearbetning:2'),
  );
});

test('everyone called and everyone registered hears that a meeting is moved, and that it is cancelled', async () => {
  const { agreementId, meetingId } = await aCalledMeeting(world);
  await register(meetingId, 'elsa@example.org', 1);
  await register(meetingId, 'rodd@example.org', 1);
  const { time } = await scheduleOrder(world, agreementId, 27);
  const where = { place: 'Biblioteket', digitalLink: '' };
  granted(
    await orderMeeting(world, meetingId, { name: 'moveMeeting', time, where, reason: 'Salen är upptagen.' }),
  );
  const everyone = ['elsa@example.org', 'kvarnen@example.org', 'rodd@example.org'];
  expect(await gotLetter(agreementId, 'Ändrat möte')).toEqual(everyone);
  granted(await orderMeeting(world, meetingId, { name: 'cancelMeeting', reason: 'För få kan komma.' }));
  expect(await gotLetter(agreementId, 'Inställt möte')).toEqual(everyone);
  const ics = granted(
    await readMeetingCalendar(world.deps, {
      slug: world.municipality.slug,
      meetingId,
      appUrl: 'https://overens.example',
    }),
  );
  expect(ics).toContain('STATUS:CANCELLED\r\n');
  expect(ics).toContain('SEQUENCE:2\r\n');
});

test('a meeting that was cancelled can be called anew, and its registrations do not follow', async () => {
  const { agreementId, meetingId } = await aCalledMeeting(world);
  await register(meetingId, 'elsa@example.org', 5);
  granted(await orderMeeting(world, meetingId, { name: 'cancelMeeting', reason: 'Snöoväder.' }));
  expect(await gotLetter(agreementId, 'Inställt möte')).toContain('elsa@example.org');
  granted(await orderMeeting(world, meetingId, await scheduleOrder(world, agreementId, 30)));
  const seen = await asOwner().forankring.meeting({ tenantId: world.tenantId, meetingId });
  expect(seen).toMatchObject({ phase: 'called', people: 0, registrations: [] });
  expect((await mailsOf(agreementId)).filter((mail) => mail.startsWith('elsa'))).toEqual([
    'elsa@example.org Anmälan mottagen',
    'elsa@example.org Inbjudan till möte',
    'elsa@example.org Inställt möte',
  ]);
  const mails = await world.deps.mail.rehearsalMail(world.tenantId, agreementId);
  const anew = mails.filter(
    ({ subject, text }) => subject.startsWith('Inbjudan') && text.includes('Anmäl er på nytt.'),
  );
  expect(anew.map(({ to }) => to)).toContain('elsa@example.org');
});

test('a registration is withdrawn by the link in its receipt, and nothing of who it was is kept', async () => {
  const { agreementId, meetingId } = await aCalledMeeting(world);
  await register(meetingId, 'elsa@example.org', 1);
  await settledMail(agreementId);
  const mails = await world.deps.mail.rehearsalMail(world.tenantId, agreementId);
  const receipt = mails.find(({ to }) => to === 'elsa@example.org');
  const token = /\/anmalan\/(\S+)/.exec(receipt?.text ?? '')?.[1] ?? '';
  const own = { slug: world.municipality.slug, meetingId, token };
  const { registration } = await asAnyone().forankring.ownRegistration(own);
  expect(registration).toMatchObject({ people: 1 });
  await asAnyone().forankring.withdraw({ ...own, commandId: world.deps.ids.next('cmd') });
  const [kept] = await world.deps.stages.ofAgreement('registration', world.tenantId, agreementId);
  expect(kept?.status).toBe('withdrawn');
  expect(JSON.stringify(kept)).not.toContain('elsa');
  await expect(asAnyone().forankring.ownRegistration({ ...own, token: 'x'.repeat(43) })).rejects.toThrow(
    'registrationUnknown',
  );
});

test('two officers never overwrite each other’s notes', async () => {
  const { agreementId, meetingId } = await aCalledMeeting(world);
  await walk(agreementId, 2);
  const version = await versionOf(meetingId);
  const save = () =>
    asOwner().forankring.saveRecord({
      tenantId: world.tenantId,
      meetingId,
      commandId: world.deps.ids.next('cmd'),
      version,
      record: aRecord,
    });
  await save();
  await expect(save()).rejects.toThrow('staleVersion');
  const closing = await orderMeeting(world, meetingId, { name: 'closeMeeting', version });
  expect(closing).toMatchObject({ ok: false, refusal: { code: 'staleVersion' } });
});

test('an order that the phase forbids is refused', async () => {
  const { agreementId, meetingId } = await aPlannedMeeting(world);
  const cancelled = await orderMeeting(world, meetingId, { name: 'cancelMeeting', reason: 'Nej.' });
  expect(cancelled.ok).toBe(false);
  const past = await scheduleOrder(world, agreementId, -1);
  const called = await orderMeeting(world, meetingId, past);
  expect(called).toMatchObject({ ok: false, refusal: { code: 'meetingInPast' } });
});

test('where the joint body endorses, it alone is called and nobody registers', async () => {
  await anOrganisation(world, 'Samverkansrådet', 'samverkan@example.org');
  const { agreementId, meetingId } = await aJointBodyMeeting(world);
  granted(await orderMeeting(world, meetingId, await scheduleOrder(world, agreementId)));
  expect(await mailsOf(agreementId)).toEqual(['samverkan@example.org Kallelse till möte']);
  await expect(register(meetingId, 'elsa@example.org', 1)).rejects.toThrow('registrationNotOffered');
});

test('the invitation to a meeting brings it along for the calendar, and what becomes of each letter is told', async () => {
  const { agreementId, meetingId } = await aCalledMeeting(world, 'real');
  await settledMail(agreementId);
  const invitation = await until('the invitation to arrive', async () =>
    world.mails.find(({ to, text }) => to === 'rodd@example.org' && text.includes(meetingId)),
  );
  expect(invitation.calendars.map(({ type }) => type)).toContain('text/calendar; method=PUBLISH');
  for (const { text } of invitation.calendars) {
    expect(text).toContain('METHOD:PUBLISH');
    expect(text).toContain(`UID:${meetingId}@`);
  }
  const { letters } = await asOwner().forankring.meeting({ tenantId: world.tenantId, meetingId });
  expect(letters).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ to: 'Almviks roddklubb', letter: 'meetingCalled', status: 'sent' }),
      expect.objectContaining({ to: 'Kvarnens kulturförening', letter: 'meetingCalled', status: 'sent' }),
    ]),
  );
});

test('one who phones is taken down as an equal, and the log says who took it', async () => {
  const { agreementId, meetingId } = await aCalledMeeting(world);
  await register(meetingId, 'elsa@example.org', 1);
  const { tenantId, owner, deps } = world;
  const commandId = deps.ids.next('cmd');
  const registration = {
    organisation: 'Norra byalaget',
    contactName: 'Sten Alm',
    email: null,
    phone: '0700 11 22 33',
    people: 2,
    needs: [],
    needsNote: '',
  };
  const call = { tenantId, meetingId, commandId, registration };
  expect(await asOwner().forankring.registerByPhone(call)).toEqual({ outcome: 'registered' });
  expect(await asOwner().forankring.registerByPhone(call)).toEqual({ outcome: 'registered' });
  const seen = await asOwner().forankring.meeting({ tenantId, meetingId });
  expect(seen).toMatchObject({ people: 3, registrations: [{ phone: null }, { phone: '0700 11 22 33' }] });
  const [event] = await deps.agreements.eventsOfTypes(tenantId, agreementId, [
    'forankring.registeredByPhone',
  ]);
  expect(event?.actor).toEqual({ kind: 'person', personId: owner.personId });
  granted(await orderMeeting(world, meetingId, { name: 'cancelMeeting', reason: 'För få kan komma.' }));
  expect(await gotLetter(agreementId, 'Inställt möte')).not.toContain('null');
  expect(await deps.chains.check(tenantId, agreementId)).toMatchObject({ intact: true });
});

test('a real meeting is on the municipality’s page, a rehearsed one is not', async () => {
  const real = await aCalledMeeting(world, 'real');
  const rehearsed = await aCalledMeeting(world);
  const { slug } = world.municipality;
  const { meetings } = granted(await readPublicMeetings(world.deps, { slug }));
  const ids = meetings.map(({ id }) => id);
  expect(ids).toContain(real.meetingId);
  expect(ids).not.toContain(rehearsed.meetingId);
  const page = await asAnyone().forankring.publicMeeting({ slug, meetingId: rehearsed.meetingId });
  expect(page).toMatchObject({ mode: 'rehearsal', mayRegister: true });
});

function asOwner() {
  const { deps, tenantId, owner } = world;
  const { personId, email } = owner;
  return appRouter.createCaller({
    actor: { kind: 'person', personId, municipal: [{ tenantId, role: 'owner' }], organisations: [] },
    deps,
    receivedAt: deps.clock.now(),
    person: { id: personId, name: 'Moa', email },
    demo: false,
  });
}

function asAnyone() {
  const { deps } = world;
  const actor = { kind: 'public' } as const;
  return appRouter.createCaller({ actor, deps, receivedAt: deps.clock.now(), person: null, demo: false });
}

async function register(meetingId: MeetingId, email: string, people: number) {
  return await asAnyone().forankring.register({
    slug: world.municipality.slug,
    meetingId,
    commandId: world.deps.ids.next('cmd'),
    registration: {
      organisation: null,
      contactName: 'Elsa Ek',
      email,
      people,
      needs: ['food'],
      needsNote: 'Utan nötter.',
    },
  });
}

async function saveRecord(meetingId: MeetingId, record: MeetingRecord): Promise<void> {
  await asOwner().forankring.saveRecord({
    tenantId: world.tenantId,
    meetingId,
    commandId: world.deps.ids.next('cmd'),
    version: await versionOf(meetingId),
    record,
  });
}

async function versionOf(meetingId: MeetingId): Promise<number> {
  const meeting = await world.deps.stages.byId('meeting', world.tenantId, meetingId);
  if (meeting === null) throw new Error('The meeting is there.');
  return meeting.version;
}

/** Moves the rehearsal's clock so many events on; answers which they were. */
async function walk(agreementId: AgreementId, events: number): Promise<string[]> {
  const passed: string[] = [];
  const { deps, tenantId, owner } = world;
  for (let step = 0; step < events; step += 1) {
    const move = { tenantId, agreementId, personId: owner.personId, to: { kind: 'nextEvent' as const } };
    passed.push(...granted(await moveRehearsal(deps, move)).passed.map(({ what }) => what));
  }
  return passed;
}

async function settledMail(agreementId: AgreementId): Promise<void> {
  await until('the letters to be written', () => world.deps.mail.nothingOwed(world.tenantId, agreementId));
}

/** Who got which letter, in order of address and subject, without the agreement's name. */
async function mailsOf(agreementId: AgreementId): Promise<string[]> {
  await settledMail(agreementId);
  const mails = await world.deps.mail.rehearsalMail(world.tenantId, agreementId);
  return mails.map(({ to, subject }) => `${to} ${subject.split(':')[0] ?? ''}`).toSorted();
}

/** Who got this letter, once for each time. */
async function gotLetter(agreementId: AgreementId, subject: string): Promise<string[]> {
  const mails = await mailsOf(agreementId);
  return mails.filter((mail) => mail.endsWith(subject)).map((mail) => mail.split(' ')[0] ?? '');
}

async function stagesOf(agreementId: AgreementId): Promise<string[]> {
  const agreement = await world.deps.agreements.get(world.tenantId, agreementId);
  return (agreement?.stages ?? []).map(({ stage }) => `${stage.stageKey}:${stage.visit}`);
}
