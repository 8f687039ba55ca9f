import type { MeetingOrder } from '@overens/domain/forankring/meeting-order';
import { addDays } from '@overens/domain/calendar/day-number';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { comparableName } from '@overens/domain/address-book/party';
import { stateModel } from '@overens/data/kernel/state-models';
import { agreementNow } from '@overens/domain/agreement/agreement';
import type { AgreementId, MeetingId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import { giveMeetingOrder } from '@overens/usecases/forankring/give-meeting-order';
import { latestText } from '@overens/usecases/agreement/latest-text';
import { anAgreementAt } from './at-stage.ts';
import { granted } from './granted.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** What is known of a meeting when it is called. */
export const aCall = {
  place: 'Stora salen, Almviks folkets hus',
  digitalLink: 'https://mote.almvik.example/forankring',
  accessibility: 'Hiss och hörslinga finns.',
  agenda: ['Välkomna', 'Samtal om förslaget', 'Ställningstagande'],
  contact: { name: 'Vera Lindqvist', email: 'vera.lindqvist@almvik.example', phone: '' },
};

/** An agreement whose förankring has begun on the real engine; nobody is called yet. Needs a running worker. */
export async function aPlannedMeeting(
  world: World,
  mode: 'real' | 'rehearsal' = 'rehearsal',
): Promise<{ agreementId: AgreementId; meetingId: MeetingId }> {
  const agreementId = await anAgreementAt(world, 'forankring', { mode });
  return { agreementId, meetingId: await meetingOf(world, agreementId) };
}

/** A meeting where the joint body alone says what it thinks, as Örebro's template has it. Needs a running worker. */
export async function aJointBodyMeeting(
  world: World,
): Promise<{ agreementId: AgreementId; meetingId: MeetingId }> {
  const template = { key: 'orebro', version: 1 };
  const days = [
    ['dialog.due', 90],
    ['tillstyrkan.due', 118],
    ['antagande.due', 180],
  ] as const;
  const agreementId = await anAgreementAt(world, 'tillstyrkan', { template, days });
  return { agreementId, meetingId: await meetingOf(world, agreementId) };
}

async function meetingOf({ deps, tenantId }: World, agreementId: AgreementId): Promise<MeetingId> {
  return await until('the förankring to begin', async () => {
    const [meeting] = await deps.stages.visits('meeting', tenantId, agreementId);
    return meeting?.id;
  });
}

/** What time it is for an agreement. */
async function timeOf(world: World, agreementId: AgreementId): Promise<Instant> {
  const agreement = await world.deps.agreements.get(world.tenantId, agreementId);
  if (agreement === null) throw new Error('The agreement is there.');
  return agreementNow(agreement, world.deps.clock.now());
}

/** The order that calls to a meeting so many days from now, at 18.00. */
export async function scheduleOrder(
  world: World,
  agreementId: AgreementId,
  daysAhead = 20,
): Promise<Extract<MeetingOrder, { name: 'scheduleMeeting' }>> {
  const { deps, tenantId } = world;
  const text = latestText(await deps.stages.ofAgreement('textVersion', tenantId, agreementId));
  const on = addDays(dateOf(await timeOf(world, agreementId)), daysAhead);
  const time = { on, from: '18:00', to: '20:00' };
  return { name: 'scheduleMeeting', time, facts: aCall, textVersionId: text.id };
}

/** Gives an order to a meeting as the world's owner. */
export async function orderMeeting(world: World, meetingId: MeetingId, order: MeetingOrder) {
  const { deps, tenantId, owner } = world;
  const actor = { kind: 'person', personId: owner.personId } as const;
  return await giveMeetingOrder(deps, { tenantId, meetingId, commandId: deps.ids.next('cmd'), actor, order });
}

/** A meeting that everyone has been called to. Needs a running worker. */
export async function aCalledMeeting(
  world: World,
  mode: 'real' | 'rehearsal' = 'rehearsal',
): Promise<{ agreementId: AgreementId; meetingId: MeetingId }> {
  const planned = await aPlannedMeeting(world, mode);
  granted(await orderMeeting(world, planned.meetingId, await scheduleOrder(world, planned.agreementId)));
  return planned;
}

/** An organisation in the world's address book. */
export async function anOrganisation(world: World, name: string, email: string): Promise<void> {
  const { deps, connection, tenantId } = world;
  const party = { tenantId, version: 1, kind: 'organisation', name, nameKey: comparableName(name), email };
  await stateModel(connection, 'party').create([{ _id: deps.ids.next('pty'), ...party }]);
}
