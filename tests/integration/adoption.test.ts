import type { RecordDecision } from '@overens/domain/adoption/body-decision';
import type { AdoptionCase } from '@overens/domain/adoption/adoption-case';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { addDays } from '@overens/domain/calendar/day-number';
import type { AgreementId } from '@overens/domain/kernel/id';
import { correctDecision } from '@overens/usecases/adoption/correct-decision';
import { noteMinutes } from '@overens/usecases/adoption/note-minutes';
import { planMeeting } from '@overens/usecases/adoption/plan-meeting';
import { readAdoption } from '@overens/usecases/adoption/read-adoption';
import { readCommitments } from '@overens/usecases/adoption/read-commitments';
import { recordDecision } from '@overens/usecases/adoption/record-decision';
import { saveCommitments } from '@overens/usecases/adoption/save-commitments';
import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { agreementNow } from '@overens/domain/agreement/agreement';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAgreementAt } from '../support/at-stage.ts';
import { inSecondCycle } from '../support/in-second-cycle.ts';
import { granted } from '../support/granted.ts';
import { until } from '../support/until.ts';
import { aWorld, type World } from '../support/world.ts';

let world: World;
let adopted: AgreementId;
let sentBack: AgreementId;
let renewed: AgreementId;
beforeAll(async () => {
  world = await aWorld();
  adopted = await anAgreementAt(world, 'antagande');
  sentBack = await anAgreementAt(world, 'antagande');
  renewed = await inSecondCycle(world, 'antagande', EARLIER);
  await world.startWorker();
});
afterAll(async () => {
  await world.stop();
});

test('nämnd, styrelse and fullmäktige in their order set the version in force with its commitments', async () => {
  const { deps, tenantId } = world;
  const agreementId = adopted;
  const adoption = await visit(agreementId, 1);
  const today = await todayOf(agreementId);
  granted(
    await planMeeting(deps, {
      ...command(adoption),
      bodyKey: 'kfn',
      meetingOn: addDays(today, 10),
      announcedOn: null,
      diarienummer: 'KFN 2026/7',
    }),
  );
  expect(await waitsOf(agreementId)).toContain(`bodyDecides:kfn:Kultur- och fritidsnämnden`);
  const moved = granted(
    await moveRehearsal(deps, { tenantId, agreementId, personId: owner(), to: { kind: 'nextEvent' } }),
  );
  expect(moved.passed.map(({ what }) => what)).toEqual(['bodyDecides:kfn:Kultur- och fritidsnämnden']);
  const late = granted(await readAdoption(deps, { tenantId, adoptionId: adoption.id, actor: reader() }));
  expect(late.bodies[0]?.warnings.map(({ code }) => code)).toEqual(['meetingOverdue']);
  const meetingDay = addDays(today, 10);
  expect(await told(adoption, 'ks', { kind: 'tillstyrker' }, meetingDay)).toBe('notPrepared');
  expect(await told(adoption, 'kfn', { kind: 'tillstyrker' }, meetingDay)).toBe('done');
  expect(await told(adoption, 'kf', { kind: 'antar' }, meetingDay)).toBe('boardNotHeard');
  expect(await told(adoption, 'ks', { kind: 'tillstyrker' }, meetingDay)).toBe('done');
  expect(await told(adoption, 'kf', { kind: 'antar' }, meetingDay)).toBe('commitmentsNotConfirmed');
  await confirmProposed(adoption);
  const both = await Promise.all([
    told(adoption, 'kf', { kind: 'antar' }, meetingDay),
    told(adoption, 'kf', { kind: 'antar' }, meetingDay),
  ]);
  expect(both.toSorted()[1]).toBe('done');
  expect(both.toSorted()[0]).toMatch(/^(decisionAlreadyRecorded|adoptionClosed|orderNotNow)$/);
  const again = await recordDecision(deps, {
    ...command(adoption),
    order: order(adoption, 'kf', { kind: 'antar' }, meetingDay),
  });
  expect(again).toMatchObject({
    refusal: { code: 'decisionAlreadyRecorded', byName: 'Moa Processledare' },
  });
  const agreement = await until('the stage to end', async () => {
    const one = await deps.agreements.get(tenantId, agreementId);
    return one?.stages.find(({ stage }) => stage.stageKey === 'antagande')?.end?.outcome.kind === 'done'
      ? one
      : null;
  });
  expect(agreement.inForce).toMatchObject({
    cycle: 1,
    adoptedOn: meetingDay,
    from: meetingDay,
    textHash: adoption.text.hash,
    decision: { bodyName: 'Kommunfullmäktige', paragraph: '§ kf' },
    lagaKraftOn: null,
  });
  const commitments = await deps.stages.ofAgreement('commitment', tenantId, agreementId);
  expect(commitments).toMatchObject([{ order: 1, origin: { change: 'new', from: [] }, fate: null }]);
  const minutes = {
    justeradOn: meetingDay,
    anslagetOn: meetingDay,
    nedtagetOn: null,
  };
  const closed = await visit(agreementId, 1);
  granted(await noteMinutes(deps, { ...command(closed), bodyKey: 'kf', minutes }));
  expect((await deps.agreements.get(tenantId, agreementId))?.inForce?.lagaKraftOn).not.toBeNull();
  const { bodyKey, outcome, decidedOn, diarienummer, remarks } = order(
    closed,
    'kf',
    { kind: 'antar' },
    meetingDay,
  );
  const correction = {
    bodyKey,
    outcome,
    decidedOn,
    diarienummer,
    remarks,
    paragraph: '§ 93',
    decisionText: 'Antogs.',
    reason: 'Fel paragraf skrevs in.',
  };
  granted(await correctDecision(deps, { ...command(closed), correction, by: owner() }));
  const shown = granted(await readAdoption(deps, { tenantId, adoptionId: adoption.id, actor: reader() }));
  expect(shown).toMatchObject({ isInForce: true, orders: [], inForce: { decision: { paragraph: '§ 93' } } });
  expect(shown.bodies[2]).toMatchObject({ corrections: [{ was: { paragraph: '§ kf' } }] });
  expect(await deps.chains.check(tenantId, agreementId)).toMatchObject({ intact: true });
});

test('sent back to kommunstyrelsen, only it and fullmäktige decide again', async () => {
  const { deps, tenantId } = world;
  const agreementId = sentBack;
  const first = await visit(agreementId, 1);
  const today = await todayOf(agreementId);
  await told(first, 'kfn', { kind: 'tillstyrker' }, today);
  await told(first, 'ks', { kind: 'avstyrker' }, today);
  const back = {
    kind: 'aterremiss',
    to: 'ks',
    reason: 'Kostnaderna ska belysas.',
    vote: { by: 'minority', requested: 17, present: 51 },
  } as const;
  expect(await told(first, 'kf', back, today)).toBe('done');
  const second = await visit(agreementId, 2);
  expect(second.steps.map(({ key, progress }) => `${key} ${progress.state}`)).toEqual([
    'kfn carriedOver',
    'ks waiting',
    'kf waiting',
  ]);
  expect(await told(second, 'kfn', { kind: 'avstyrker' }, today)).toBe('decisionReadOnly');
  expect(await told(second, 'ks', { kind: 'tillstyrker' }, today)).toBe('done');
  expect(await told(second, 'kf', back, today)).toBe('minorityAlreadyUsed');
  expect(await told(second, 'kf', { ...back, to: null, vote: { by: 'majority' } }, today)).toBe('done');
  const agreement = await until('drafting to begin', async () => {
    const one = await deps.agreements.get(tenantId, agreementId);
    return one?.stages.some(({ stage }) => stage.stageKey === 'bearbetning' && stage.visit === 2)
      ? one
      : null;
  });
  expect(agreement.inForce).toBeNull();
  const old = granted(await readAdoption(deps, { tenantId, adoptionId: first.id, actor: reader() }));
  expect(old.closing).toMatchObject({ how: 'returned', returnedTo: 'Kommunstyrelsen' });
});

test('the next version takes the place of the one in force when each commitment has its fate', async () => {
  const { deps, tenantId } = world;
  const adoption = await visit(renewed, 1);
  expect(adoption.stage.cycle).toBe(2);
  const today = await todayOf(renewed);
  await told(adoption, 'kfn', { kind: 'tillstyrker' }, today);
  await told(adoption, 'ks', { kind: 'tillstyrker' }, today);
  const read = async () => granted(await readCommitments(deps, { tenantId, adoptionId: adoption.id }));
  const proposed = await read();
  const [kept, dropped] = proposed.earlier;
  if (kept === undefined || dropped === undefined) throw new Error('It had two commitments.');
  expect(proposed.rows).toMatchObject([{ change: 'reworded', from: [kept.id] }]);
  expect(proposed.withoutFate).toEqual([dropped.id]);
  const rows = proposed.rows.map(({ unitId, party, wording, from }) => ({ unitId, party, wording, from }));
  const save = async (reason: string) =>
    await saveCommitments(deps, {
      ...command(adoption),
      by: owner(),
      list: {
        revision: 0,
        rows,
        dropped: reason === '' ? [] : [{ id: dropped.id, reason }],
        confirm: true,
      },
    });
  expect(await save('')).toMatchObject({ refusal: { code: 'lineageIncomplete' } });
  granted(await save('Görs numera av biblioteket.'));
  expect(await told(adoption, 'kf', { kind: 'antar' }, today)).toBe('done');
  const agreement = await deps.agreements.get(tenantId, renewed);
  expect(agreement?.inForce).toMatchObject({ cycle: 2, adoptedOn: today });
  expect(agreement?.formerly).toMatchObject([{ cycle: 1, replacedOn: today }]);
  const commitments = await deps.stages.ofAgreement('commitment', tenantId, renewed);
  const carried = commitments.find(({ cycle }) => cycle === 2);
  expect(carried).toMatchObject({ origin: { change: 'reworded', from: [kept.id] } });
  expect(commitments.find(({ id }) => id === kept.id)?.fate).toEqual({
    kind: 'carried',
    cycle: 2,
    to: [carried?.id],
  });
  expect(commitments.find(({ id }) => id === dropped.id)?.fate).toMatchObject({ kind: 'dropped' });
  expect((await read()).earlier.map(({ id }) => id)).toEqual([kept.id, dropped.id]);
});

const EARLIER = ['Föreningar ska kunna nå kommunen.', 'Låna ut lokaler på kvällstid.'];

function owner() {
  return world.owner.personId;
}

function reader() {
  const { tenantId } = world;
  return {
    kind: 'person' as const,
    personId: owner(),
    municipal: [{ tenantId, role: 'reader' as const }],
    organisations: [],
  };
}

function command({ id }: AdoptionCase) {
  const { deps, tenantId } = world;
  const actor = { kind: 'person' as const, personId: owner() };
  return { tenantId, adoptionId: id, commandId: deps.ids.next('cmd'), actor };
}

function order(
  adoption: AdoptionCase,
  bodyKey: string,
  outcome: RecordDecision['outcome'],
  decidedOn: RecordDecision['decidedOn'],
): RecordDecision {
  return {
    bodyKey,
    outcome,
    decidedOn,
    textHash: adoption.text.hash,
    paragraph: `§ ${bodyKey}`,
    diarienummer: '',
    decisionText: '',
    remarks: [],
    exceptions: [],
  };
}

/** `done`, or the code of the refusal. */
async function told(
  adoption: AdoptionCase,
  bodyKey: string,
  outcome: RecordDecision['outcome'],
  decidedOn: RecordDecision['decidedOn'],
): Promise<string> {
  const given = { ...command(adoption), order: order(adoption, bodyKey, outcome, decidedOn) };
  const recorded = await recordDecision(world.deps, given);
  return recorded.ok ? 'done' : recorded.refusal.code;
}

async function confirmProposed(adoption: AdoptionCase): Promise<void> {
  const { deps, tenantId } = world;
  const { rows, revision } = granted(await readCommitments(deps, { tenantId, adoptionId: adoption.id }));
  const list = {
    revision,
    rows: rows.map(({ unitId, party, wording, from }) => ({ unitId, party, wording, from })),
    dropped: [],
    confirm: true,
  };
  granted(await saveCommitments(deps, { ...command(adoption), list, by: owner() }));
}

async function visit(agreementId: AgreementId, number: number): Promise<AdoptionCase> {
  return await until(`visit ${number}`, async () => {
    const visits = await world.deps.stages.visits('adoptionCase', world.tenantId, agreementId);
    return visits.find(({ stage }) => stage.visit === number);
  });
}

async function waitsOf(agreementId: AgreementId): Promise<string[]> {
  return await until('what is waited for', async () => {
    const waits = (await world.deps.agreements.waits(world.tenantId, agreementId)).flatMap(
      (one) => one.waits,
    );
    return waits.length === 0 ? null : waits.map(({ what }) => what);
  });
}

async function todayOf(agreementId: AgreementId) {
  const agreement = await world.deps.agreements.get(world.tenantId, agreementId);
  if (agreement === null) throw new Error('It was launched.');
  return dateOf(agreementNow(agreement, world.deps.clock.now()));
}
