import { addDays } from '@overens/domain/calendar/day-number';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { nextWorkingDay } from '@overens/domain/calendar/swedish-holidays';
import type { AgreementId, RecipientId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { Result } from '@overens/domain/kernel/result';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { UnitValues } from '@overens/domain/remiss/remiss-answer';
import type { AgreementText } from '@overens/text/model/agreement-text';
import { importDraft } from '@overens/usecases/agreement/import-draft';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import type { Deps } from '@overens/usecases/deps';
import { addRecipients } from '@overens/usecases/remiss/add-recipients';
import { giveOrder } from '@overens/usecases/remiss/give-order';
import { handInAnswer } from '@overens/usecases/remiss/hand-in-answer';
import { saveDraftUnit } from '@overens/usecases/remiss/save-draft-unit';
import { setMissiv } from '@overens/usecases/remiss/set-missiv';
import { demoId } from './demo-id.ts';
import { makeAgreementInForce } from './demo-in-force.ts';
import { almvik, owner, partyId, type DemoParty } from './demo-people.ts';
import { demoText } from './demo-text.ts';

const tenantId = almvik.id;
const actor: EventActor = { kind: 'person', personId: owner.personId };

interface DemoCycle {
  readonly key: string;
  readonly name: string;
  readonly diarienummer: string;
  readonly mode: 'real' | 'rehearsal';
  readonly opensInDays: number;
  readonly recipients: readonly DemoParty[];
}

/**
 * Makes the demo with the product's own commands: one round open with answers in, one cycle being prepared,
 * one rehearsal ready to run, one agreement in force. Made once: every command has an id of its own, so a demo that
 * was interrupted is gone on with.
 */
export async function makeDemo(deps: Deps): Promise<void> {
  if (await isMade(deps)) return;
  const text = granted(await importDraft({ pasted: demoText })).text;
  await makeAgreementInForce(deps, text);
  for (const cycle of cycles.toReversed()) await prepareCycle(deps, cycle, text);
}

/** The answers are the last thing made. */
async function isMade(deps: Deps): Promise<boolean> {
  const rounds = await deps.remiss.openRounds(tenantId);
  const recipients = await Promise.all(rounds.map(({ id }) => deps.remiss.recipients(tenantId, id)));
  const begun = recipients
    .flat()
    .filter(({ progress }) => progress.state === 'draft' || progress.state === 'handedIn');
  return begun.length >= answers.length;
}

const open: DemoCycle = {
  key: 'open',
  name: 'Överenskommelse om samverkan i Almvik 2027–2030',
  diarienummer: 'KS 2026/118',
  mode: 'real',
  opensInDays: 0,
  recipients: [
    'Kommunstyrelsen',
    'Socialnämnden',
    'Almviks roddklubb',
    'Föreningen Kvarnens kulturhus',
    'Almviks pensionärsring',
    'Norra byalaget',
    'Ung fritid Almvik',
  ],
};

const cycles: readonly DemoCycle[] = [
  open,
  {
    key: 'prepared',
    name: 'Överenskommelse med studieförbunden',
    diarienummer: 'KFN 2026/77',
    mode: 'real',
    opensInDays: 16,
    recipients: ['Studiefrämjarna i Almvik'],
  },
  {
    key: 'rehearsal',
    name: 'Övning: fyra år på en eftermiddag',
    diarienummer: 'KS 2026/120',
    mode: 'rehearsal',
    opensInDays: 14,
    recipients: ['Kommunstyrelsen', 'Almviks roddklubb', 'Almviks pensionärsring'],
  },
];

async function prepareCycle(deps: Deps, cycle: DemoCycle, text: AgreementText): Promise<void> {
  const { agreementId } = granted(
    await launchRevision(deps, {
      actor: owner,
      tenantId,
      commandId: demoId('cmd', `${cycle.key} launch`),
      text,
      launch: {
        template: { key: 'sodertalje-2025', version: 3 },
        name: cycle.name,
        diarienummer: [cycle.diarienummer],
        responsibleBodyId: partyId('Kultur- och fritidsnämnden'),
        mode: cycle.mode,
        dates: datesFrom(dateOf(deps.clock.now()), cycle.opensInDays),
      },
    }),
  );
  // A rehearsal that somebody has deleted is not made again.
  if ((await deps.agreements.get(tenantId, agreementId)) === null) return;
  const roundId = await roundOf(deps, agreementId);
  granted(
    await addRecipients(deps, {
      tenantId,
      roundId,
      actor,
      commandId: demoId('cmd', `${cycle.key} recipients`),
      partyIds: cycle.recipients.map(partyId),
      rows: [],
    }),
  );
  if (cycle.key === 'prepared') return;
  const round = await deps.remiss.round(tenantId, roundId);
  if (round?.status !== 'draft') return;
  granted(
    await setMissiv(deps, {
      tenantId,
      roundId,
      actor,
      commandId: demoId('cmd', `${cycle.key} missiv`),
      version: round.version,
      missiv: {
        ...round.missiv,
        contact: { name: owner.name, email: owner.email, phone: '010-555 01 02' },
      },
    }),
  );
  if (cycle.key !== open.key) return;
  granted(
    await giveOrder(deps, {
      tenantId,
      actor,
      commandId: demoId('cmd', 'open order'),
      roundId,
      order: { name: 'openRound' },
    }),
  );
  await answerTheOpenRound(deps, roundId);
}

function datesFrom(today: DateOnly, opensInDays: number): { key: string; on: DateOnly }[] {
  const opensOn = opensInDays === 0 ? today : nextWorkingDay(addDays(today, opensInDays));
  const lastDay = nextWorkingDay(addDays(opensOn, 70));
  return [
    { key: 'remiss.start', on: opensOn },
    { key: 'remiss.due', on: lastDay },
    { key: 'bearbetning.due', on: nextWorkingDay(addDays(lastDay, 12)) },
    { key: 'forankring.due', on: nextWorkingDay(addDays(lastDay, 21)) },
    { key: 'antagande.due', on: nextWorkingDay(addDays(lastDay, 77)) },
  ];
}

async function roundOf(
  deps: Deps,
  agreementId: AgreementId,
): Promise<Parameters<typeof deps.remiss.round>[1]> {
  const [round] = await deps.remiss.roundsOf(tenantId, agreementId);
  if (round === undefined) throw new Error('A launch makes a round.');
  return round.id;
}

const answers: readonly {
  from: DemoParty;
  helhet: UnitValues;
  signatory: { name: string; role: string } | null;
}[] = [
  {
    from: 'Almviks roddklubb',
    helhet: {
      stance: 'tillstyrkerMedAndring',
      andringar: 'Mötesrum borde gå att låna även på helger, då vi har tävlingar.',
      sammanfattning: 'Bra förslag. Tänk på oss som är igång på helgerna.',
    },
    signatory: { name: 'Lovisa Strand', role: 'Ordförande' },
  },
  {
    from: 'Föreningen Kvarnens kulturhus',
    helhet: { stance: 'tillstyrker', sammanfattning: 'Vi ser fram emot att ansluta oss.' },
    signatory: { name: 'Jonas Vik', role: 'Kassör' },
  },
  {
    from: 'Socialnämnden',
    helhet: { stance: 'ingenErinran' },
    signatory: { name: 'Petra Dahl', role: 'Nämndsekreterare' },
  },
  {
    from: 'Norra byalaget',
    helhet: { stance: 'tillstyrker', sammanfattning: 'Vi skriver fortfarande på vårt svar.' },
    signatory: null,
  },
];

async function answerTheOpenRound(
  deps: Deps,
  roundId: Parameters<Deps['remiss']['round']>[1],
): Promise<void> {
  const recipients = await deps.remiss.recipients(tenantId, roundId);
  for (const answer of answers) {
    const recipient = recipients.find(({ name }) => name === answer.from);
    if (recipient !== undefined) await answerAs(deps, recipient.id, answer);
  }
}

async function answerAs(
  deps: Deps,
  recipientId: RecipientId,
  { from, helhet, signatory }: (typeof answers)[number],
): Promise<void> {
  granted(
    await saveDraftUnit(deps, {
      tenantId,
      recipientId,
      commandId: demoId('cmd', `${from} draft`),
      unitKey: 'page:helhet',
      values: helhet,
      baseVersion: 0,
    }),
  );
  if (signatory === null) return;
  granted(
    await handInAnswer(deps, {
      tenantId,
      recipientId,
      commandId: demoId('cmd', `${from} hand in`),
      signatory,
      receivedAt: deps.clock.now(),
    }),
  );
}

function granted<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`The demo was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
