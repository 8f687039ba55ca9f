import type { AgreementId, RecipientId, RoundId } from '@overens/domain/kernel/id';
import { addDays } from '@overens/domain/calendar/day-number';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { nextWorkingDay } from '@overens/domain/calendar/swedish-holidays';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { actOnRound } from '@overens/usecases/remiss/act-on-round';
import { addRecipients } from '@overens/usecases/remiss/add-recipients';
import { saveDraftUnit } from '@overens/usecases/remiss/save-draft-unit';
import { setMissiv } from '@overens/usecases/remiss/set-missiv';
import { aLaunch } from '../support/a-launch.ts';
import { granted } from '../support/granted.ts';
import type { World } from '../support/world.ts';

/** A round that is open now, sent to `recipients` organisations. */
export interface BenchRound {
  readonly agreementId: AgreementId;
  readonly roundId: RoundId;
  readonly recipientIds: readonly RecipientId[];
}

/** Launches a real agreement and opens its round today with the product's own commands. */
export async function anOpenRound(world: World, recipients: number): Promise<BenchRound> {
  const { deps, tenantId, owner } = world;
  const opensOn = dateOf(deps.clock.now());
  const { agreementId } = granted(
    await launchRevision(deps, aLaunch(world, { mode: 'real', dates: datesFrom(opensOn) })),
  );
  const [round] = await deps.remiss.roundsOf(tenantId, agreementId);
  if (round === undefined) throw new Error('A launch makes a round.');
  const actor = { kind: 'person' as const, personId: owner.personId };
  const command = () => ({ tenantId, roundId: round.id, actor, commandId: deps.ids.next('cmd') });
  const contact = { name: 'Moa', email: 'moa@almvik.example', phone: '' };
  const missiv = { ...round.missiv, contact };
  granted(await setMissiv(deps, { ...command(), version: round.version, missiv }));
  const rows = Array.from({ length: recipients }, (_, index) => ({
    kind: 'organisation' as const,
    name: `Förening ${index + 1} i ${agreementId.slice(-6)}`,
    email: `forening${index + 1}@example.org`,
  }));
  granted(await addRecipients(deps, { ...command(), partyIds: [], rows }));
  granted(await actOnRound(deps, { tenantId, roundId: round.id }));
  const invited = await deps.remiss.recipients(tenantId, round.id);
  return { agreementId, roundId: round.id, recipientIds: invited.map(({ id }) => id) };
}

function datesFrom(opensOn: ReturnType<typeof dateOf>): { key: string; on: typeof opensOn }[] {
  const after = (days: number) => nextWorkingDay(addDays(opensOn, days));
  return [
    { key: 'remiss.start', on: opensOn },
    { key: 'remiss.due', on: after(70) },
    { key: 'forankringsmote', on: after(91) },
    { key: 'kommunfullmaktige', on: after(150) },
  ];
}

/** Saves what a diligent organisation writes: a stance, a summary, and comments on each chapter. */
export async function saveDrafts(world: World, recipientId: RecipientId): Promise<void> {
  const comment =
    'Vi vill att föreningarna kan låna lokaler även på helger och att besked ges inom en vecka. ';
  const units = [
    ['page:helhet', { stance: 'tillstyrker', sammanfattning: comment.repeat(3) }],
    ...[1, 2, 3].map(
      (number) =>
        [
          `section:sec_000${number}`,
          { stance: 'tillstyrkerMedAndring', kommentar: comment.repeat(5) },
        ] as const,
    ),
  ] as const;
  for (const [unitKey, values] of units) {
    const { deps, tenantId } = world;
    const commandId = deps.ids.next('cmd');
    granted(await saveDraftUnit(deps, { tenantId, recipientId, commandId, unitKey, values, baseVersion: 0 }));
  }
}
