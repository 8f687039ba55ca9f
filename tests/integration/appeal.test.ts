import { Refused } from '@overens/api/error-map';
import { agreementNow } from '@overens/domain/agreement/agreement';
import type { AdoptionCase } from '@overens/domain/adoption/adoption-case';
import type { AppealVerdict } from '@overens/domain/adoption/appeal';
import type { DecisionOutcome } from '@overens/domain/adoption/body-decision';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { AgreementId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiInRole, type Api } from '../support/api-as.ts';
import { anAgreementAt } from '../support/at-stage.ts';
import { granted } from '../support/granted.ts';
import { inSecondCycle } from '../support/in-second-cycle.ts';
import { until } from '../support/until.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
let first: AgreementId;
let kept: AgreementId;
let renewed: AgreementId;
beforeAll(async () => {
  world = await aWorld();
  first = await anAgreementAt(world, 'antagande');
  kept = await anAgreementAt(world, 'antagande');
  renewed = await inSecondCycle(world, 'antagande', ['Föreningar ska kunna nå kommunen.']);
  await world.startWorker();
});
afterAll(async () => {
  await world.stop();
});

test('an appealed decision is in force and not final until the court has let it stand', async () => {
  const { tenantId } = world;
  const adoption = await adopted(kept);
  const on = await todayOf(kept);
  await appeal(adoption, on);
  const page = await agreementPage(kept);
  expect(page.standing).toMatchObject({ state: 'inForce', appeal: 'pending' });
  expect(page.timeline.map(({ title }) => title)).toContain('Beslutet är överklagat (mål 1234-26)');
  expect(await awaited(kept)).toContain('courtDecides:1234-26 court');
  const { rows } = await owner().agreement.list({ ...LIST, tenantId, awaited: 'court' });
  expect(rows.map(({ id }) => id)).toEqual([kept]);
  expect(await publicly(kept)).toMatchObject({
    force: { state: 'appealed', since: on },
    isJoinable: true,
    lagaKraftOn: null,
  });
  await appeal(adoption, on, on);
  expect(await publicly(kept)).toMatchObject({ force: { state: 'inhibited', on }, isJoinable: false });
  expect(await refusedJoining(kept)).toBe('versionInhibited');
  await appeal(adoption, on);
  await verdict(adoption, { kind: 'rejected', end: 'avvisning', on });
  expect(await publicly(kept)).toMatchObject({ force: { state: 'inForce' }, lagaKraftOn: on });
  expect((await agreementPage(kept)).standing).toMatchObject({ state: 'inForce', appeal: 'none' });
  await until('the court to be waited for no longer', async () =>
    (await awaited(kept)).every((what) => !what.startsWith('courtDecides')),
  );
  expect(await code(verdict(adoption, { kind: 'rejected', end: 'avslag', on }))).toBe('appealAlreadyDecided');
});

test('an annulled decision ends what ran for it, is told to those who joined, and is taken up again', async () => {
  const { deps, tenantId } = world;
  const adoption = await adopted(first);
  await appeal(adoption, await todayOf(first));
  await join(first, 'Almviks roddklubb');
  await until('a follow-up to open', async () => {
    const visits = await deps.stages.visits('followUp', tenantId, first);
    if (visits.length > 0) return visits;
    await nextEvent(first);
    return null;
  });
  const on = await todayOf(first);
  const { text } = adoption;
  await verdict(adoption, { kind: 'upheld', on, reason: 'Kallelsen var för sen.', backTo: null });

  const second = await visit(first, 2);
  expect(second.steps.map(({ progress }) => progress.state)).toEqual(['waiting', 'waiting', 'waiting']);
  expect(await adoptionView(second)).toMatchObject({
    because: { visit: 1, courtCase: '1234-26', on, reason: 'Kallelsen var för sen.' },
  });
  expect(await adoptionView(adoption)).toMatchObject({ isInForce: false, inForce: { annulled: { on } } });
  await until('the follow-up to end', async () => {
    const [followUp] = await deps.stages.visits('followUp', tenantId, first);
    const agreement = await agreementOf(first);
    const run = agreement.stages.find(({ stage }) => stage.kind === 'follow-up');
    return followUp?.status === 'ended' && run?.end?.outcome.kind === 'done';
  });
  expect(await publicly(first)).toMatchObject({
    force: { state: 'annulled', on },
    isJoinable: false,
    boundBodies: [],
    joined: [{ name: 'Almviks roddklubb', isBoundToAnnulled: true }],
  });
  const versions = await owner().drafting.versions({ tenantId, agreementId: first });
  expect(versions.versions.map(({ state }) => state)).not.toContain('inForce');
  const register = await owner().accession.page({ tenantId, agreementId: first });
  expect(register.joinings).toMatchObject([{ isBoundToAnnulled: true, progress: { state: 'joined' } }]);
  await until('every letter to be written', () => deps.mail.nothingOwed(tenantId, first));
  const mails = await deps.mail.rehearsalMail(tenantId, first);
  expect(mails.filter(({ subject }) => subject.startsWith('Beslutet är upphävt'))).toHaveLength(1);
  expect((await agreementPage(first)).visits.filter(({ outcome }) => outcome === 'annulled')).toHaveLength(1);

  // The same text again: a decision of its own, with commitments and follow-ups of its own.
  await adopt(second);
  const agreement = await agreementOf(first);
  expect(agreement.inForce).toMatchObject({ textHash: text.hash, lapsedOn: null });
  expect(agreement.inForce).not.toHaveProperty('annulled');
  expect(agreement.formerly).toMatchObject([{ annulled: { courtCase: '1234-26' } }]);
  const followed = await owner().followUp.commitments({ tenantId, agreementId: first });
  expect(followed.commitments).toHaveLength(1);
  expect(await adoptionView(await visit(first, 2))).toMatchObject({ isInForce: true, replaced: null });
  await until('the next follow-up to be waited for', async () =>
    (await awaited(first)).some((what) => what.startsWith('opens:uppfoljning')),
  );
  expect(await deps.chains.check(tenantId, first)).toMatchObject({ intact: true });
});

test('the version that an annulled one had replaced is in force again with its commitments', async () => {
  const { deps, tenantId } = world;
  const before = (await agreementOf(renewed)).inForce;
  const adoption = await adopted(renewed);
  expect((await agreementOf(renewed)).inForce?.cycle).toBe(2);
  const on = await todayOf(renewed);
  await appeal(adoption, on);
  await verdict(adoption, { kind: 'upheld', on, reason: 'Fullmäktige var inte beslutfört.', backTo: 'kf' });
  const agreement = await agreementOf(renewed);
  expect(agreement.inForce).toEqual(before);
  expect(agreement.formerly).toMatchObject([{ cycle: 2, annulled: { on } }]);
  const commitments = await deps.stages.ofAgreement('commitment', tenantId, renewed);
  expect(commitments.filter(({ cycle }) => cycle === 1).map(({ fate }) => fate)).toEqual([null]);
  expect(commitments.filter(({ cycle }) => cycle === 2).map(({ fate }) => fate?.kind)).toEqual(['annulled']);
  const second = await visit(renewed, 2);
  expect(second.steps.map(({ key, progress }) => `${key} ${progress.state}`)).toEqual([
    'kfn carriedOver',
    'ks waiting',
    'kf waiting',
  ]);
  await until('the version in force to be followed up again', async () =>
    (await awaited(renewed)).some((what) => what.startsWith('opens:uppfoljning')),
  );
});

const LIST = { mode: 'all', search: '', cursor: null, show: 'all' } as const;

const owner = (): Api => apiInRole(world, 'owner');

function command({ id: adoptionId }: AdoptionCase) {
  return { tenantId: world.tenantId, adoptionId, commandId: world.deps.ids.next('cmd') };
}

/** The first visit, adopted today by each body in its turn and announced. */
async function adopted(agreementId: AgreementId): Promise<AdoptionCase> {
  const adoption = await visit(agreementId, 1);
  await adopt(adoption);
  const on = await todayOf(agreementId);
  const minutes = { justeradOn: on, anslagetOn: on, nedtagetOn: null };
  await owner().adoption.noteMinutes({ ...command(adoption), bodyKey: 'kf', minutes });
  return adoption;
}

async function adopt(adoption: AdoptionCase): Promise<void> {
  const { tenantId } = world;
  const { agreementId } = adoption.stage;
  await decide(adoption, 'kfn', { kind: 'tillstyrker' });
  await decide(adoption, 'ks', { kind: 'tillstyrker' });
  const view = await owner().adoption.commitments({ tenantId, adoptionId: adoption.id });
  const rows = view.rows.map(({ unitId, party, wording, from }) => ({ unitId, party, wording, from }));
  const dropped = view.withoutFate.map((id) => ({ id, reason: 'Utgår.' }));
  if (view.state !== 'confirmed') {
    const list = { revision: view.revision, rows, dropped, confirm: true };
    await owner().adoption.saveCommitments({ ...command(adoption), list });
  }
  await decide(adoption, 'kf', { kind: 'antar' });
  await until('the adoption to end', async () => {
    const { stages } = await agreementOf(agreementId);
    return stages.find(({ stage }) => stage.kind === 'adoption' && stage.visit === adoption.stage.visit)?.end;
  });
}

async function decide(adoption: AdoptionCase, bodyKey: string, outcome: DecisionOutcome): Promise<void> {
  const order = {
    bodyKey,
    outcome,
    decidedOn: await todayOf(adoption.stage.agreementId),
    textHash: adoption.text.hash,
    paragraph: `§ ${bodyKey}`,
    diarienummer: '',
    decisionText: '',
    remarks: [],
    exceptions: [],
  };
  await owner().adoption.recordDecision({ ...command(adoption), order });
}

async function appeal(
  adoption: AdoptionCase,
  appealedOn: DateOnly,
  inhibitedOn: DateOnly | null = null,
): Promise<void> {
  const noted = { bodyKey: 'kf', appealedOn, courtCase: '1234-26', inhibitedOn };
  await owner().adoption.noteAppeal({ ...command(adoption), appeal: noted });
  await until('the wait to be recorded', async () => {
    const { inForce } = await agreementOf(adoption.stage.agreementId);
    return inForce?.appealed?.inhibitedOn === inhibitedOn;
  });
  await until('the court to be waited for', async () =>
    (await awaited(adoption.stage.agreementId)).includes('courtDecides:1234-26 court'),
  );
}

async function verdict(adoption: AdoptionCase, said: AppealVerdict): Promise<void> {
  await owner().adoption.noteVerdict({ ...command(adoption), bodyKey: 'kf', verdict: said });
}

async function join(agreementId: AgreementId, name: string): Promise<void> {
  await owner().accession.registerPaper({
    tenantId: world.tenantId,
    agreementId,
    commandId: world.deps.ids.next('cmd'),
    arrivedOn: await todayOf(agreementId),
    form: {
      name,
      orgNumber: '',
      capacity: 'bada',
      contact: { name: 'Asta Lund', email: 'asta@example.org', phone: '' },
      signatory: { name: 'Asta Lund', role: 'ordförande' },
      isAnother: false,
    },
  });
}

async function refusedJoining(agreementId: AgreementId): Promise<string> {
  return await code(join(agreementId, 'Norra byalaget'));
}

/** The code that a call is refused with; `done` when it is not. */
async function code(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'done';
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.cause : thrown;
    if (cause instanceof Refused) return cause.refusal.code;
    throw thrown;
  }
}

async function nextEvent(agreementId: AgreementId): Promise<void> {
  const { deps, tenantId, owner: by } = world;
  granted(
    await moveRehearsal(deps, { tenantId, agreementId, personId: by.personId, to: { kind: 'nextEvent' } }),
  );
}

async function visit(agreementId: AgreementId, number: number): Promise<AdoptionCase> {
  return await until(`visit ${number}`, async () => {
    const visits = await world.deps.stages.visits('adoptionCase', world.tenantId, agreementId);
    return visits.find(({ stage }) => stage.visit === number);
  });
}

async function agreementOf(agreementId: AgreementId) {
  const agreement = await world.deps.agreements.get(world.tenantId, agreementId);
  if (agreement === null) throw new Error('It was launched.');
  return agreement;
}

async function todayOf(agreementId: AgreementId): Promise<DateOnly> {
  return dateOf(agreementNow(await agreementOf(agreementId), world.deps.clock.now()));
}

async function awaited(agreementId: AgreementId): Promise<string[]> {
  const waits = await world.deps.agreements.waits(world.tenantId, agreementId);
  return waits.flatMap((one) => one.waits).map(({ what, awaited: by }) => `${what} ${by}`);
}

const agreementPage = (agreementId: AgreementId) =>
  owner().agreement.page({ tenantId: world.tenantId, agreementId });

const adoptionView = ({ id: adoptionId }: AdoptionCase) =>
  owner().adoption.case({ tenantId: world.tenantId, adoptionId });

const publicly = (agreementId: AgreementId) =>
  owner().public.agreement({ slug: world.municipality.slug, agreementId, number: null });
