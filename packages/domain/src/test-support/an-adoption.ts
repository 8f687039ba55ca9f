import type { Agreement } from '../agreement/agreement.ts';
import type { Commitment } from '../agreement/commitment.ts';
import { beginAdoption } from '../adoption/begin-adoption.ts';
import type { AdoptionCase, OpenAdoption } from '../adoption/adoption-case.ts';
import type { DecisionOutcome, RecordDecision } from '../adoption/body-decision.ts';
import { decideRecordDecision, type DecisionScene } from '../adoption/record-decision.ts';
import { AdoptionCase as AdoptionSchema } from '../adoption/adoption-case.ts';
import type { CommitmentId } from '../kernel/id.ts';
import { UnitId } from '../kernel/id.ts';
import type { DateOnly } from '../kernel/instant.ts';
import type { Result } from '../kernel/result.ts';
import type { ProcessTemplate } from '../process/process-template.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { at, changeOf, day, written } from './a-round.ts';
import { idOf } from './ids.ts';

export const bodies: ProcessTemplate['bodies'] = [
  { key: 'kfn', name: 'Kulturnämnden', type: 'namnd' },
  { key: 'sn', name: 'Socialnämnden', type: 'namnd' },
  { key: 'ks', name: 'Kommunstyrelsen', type: 'styrelse' },
  { key: 'kf', name: 'Kommunfullmäktige', type: 'fullmaktige' },
];
export const today = day('2026-12-10');
export const stage = {
  agreementId: idOf('agr', 1),
  cycle: 1,
  stageKey: 'antagande',
  kind: 'adoption',
  visit: 1,
} as const;
const text = { id: idOf('txt', 1), number: 3, hash: 'a'.repeat(64) };

/** A visit as it begins, with two nämnder, kommunstyrelsen and kommunfullmäktige. */
export function anAdoption(said: Partial<OpenAdoption> = {}): OpenAdoption {
  return { ...begun({}), ...said };
}

/** As `anAdoption`, begun after another visit. */
export function begun(after: Partial<Parameters<typeof beginAdoption>[0]>): OpenAdoption {
  return beginAdoption({
    id: idOf('adp', 1),
    tenantId: idOf('mun', 1),
    stage,
    definition: {
      key: 'antagande',
      kind: 'adoption',
      title: 'Antagande',
      cycles: 'all',
      due: { from: 'launch', offset: 'P1Y', roll: 'next' },
      preparing: ['kfn', 'sn'],
      board: 'ks',
      adopter: 'kf',
      returnsTo: 'bearbetning',
    },
    bodies,
    text,
    previous: null,
    returnedTo: null,
    adopterMeetsOn: null,
    ...after,
  });
}

/** An order to record a decision made today. */
export function anOrder(
  bodyKey: string,
  outcome: DecisionOutcome,
  said: Partial<RecordDecision> = {},
): RecordDecision {
  return {
    bodyKey,
    outcome,
    textHash: text.hash,
    decidedOn: today,
    paragraph: '§ 12',
    diarienummer: '',
    decisionText: '',
    remarks: [],
    exceptions: [],
    ...said,
  };
}

export const anAgreement: Agreement = {
  id: idOf('agr', 1),
  tenantId: idOf('mun', 1),
  version: 7,
  name: 'Överenskommelsen i Almvik',
  mode: { kind: 'real' },
  template: { key: 'almvik', version: 1, hash: 'b'.repeat(64) },
  diarienummer: ['KS 2026/53'],
  responsibleBody: { partyId: idOf('pty', 1), name: 'Kulturnämnden' },
  cycle: 1,
  plan: [],
  stages: [],
  inForce: null,
  formerly: [],
  next: null,
  launchKey: 'real:KS 2026/53',
  launchedAt: at('2026-02-01T08:00:00.000Z'),
  launchedBy: idOf('per', 1),
};

/** The number-th commitment of the version in force. */
export function aCommitment(number: number, wording: string): Commitment {
  return {
    id: idOf('cmt', number),
    tenantId: idOf('mun', 1),
    agreementId: idOf('agr', 1),
    version: 1,
    textVersionId: idOf('txt', 9),
    cycle: 1,
    order: number,
    party: 'both',
    wording,
    unitId: UnitId.parse(`par_000${number}`),
    origin: { change: 'new', from: [] },
    fate: null,
  };
}

/** What stands around a decision recorded today at noon. */
export function aScene(said: Partial<DecisionScene> = {}): DecisionScene {
  let made = 100;
  return {
    agreement: anAgreement,
    template: { validity: { starts: 'onAdoption', calendarYears: 4 }, inForce: [] },
    earlier: [],
    nextCommitmentId: (): CommitmentId => {
      made += 1;
      return idOf('cmt', made);
    },
    now: at('2026-12-10T11:00:00.000Z'),
    today,
    by: idOf('per', 1),
    hashOf: () => 'c'.repeat(64),
    ...said,
  };
}

/** The visit after decisions, one after the other; fails the test when one is refused. */
export function after(
  adoption: AdoptionCase,
  decisions: readonly (readonly [string, DecisionOutcome, DateOnly?])[],
): AdoptionCase {
  return decisions.reduce<AdoptionCase>((current, [bodyKey, outcome, decidedOn = today]) => {
    const change = changeOf(decide(current, anOrder(bodyKey, outcome, { decidedOn })));
    return adoptionIn(change);
  }, adoption);
}

export function decide(
  adoption: AdoptionCase,
  order: RecordDecision,
  scene: DecisionScene = aScene(),
): Result<Change<null>, Refusal> {
  return decideRecordDecision(adoption, order, scene);
}

/** The visit as a change writes it. */
export function adoptionIn(change: Change<unknown>): AdoptionCase {
  return AdoptionSchema.parse(written(change, 'adoptionCase')[0]);
}

export const tillstyrker = { kind: 'tillstyrker' } as const;
export const antar = { kind: 'antar' } as const;

/** An open visit where everybody but kommunfullmäktige has said yes and the text has no commitments. */
export function readyForFullmaktige(): AdoptionCase {
  const worksheet = {
    state: 'confirmed',
    revision: 1,
    rows: [],
    dropped: [],
    at: at('2026-12-09T08:00:00.000Z'),
    by: idOf('per', 1),
  } as const;
  return after(anAdoption({ worksheet: { ...worksheet, rows: [], dropped: [] } }), [
    ['kfn', tillstyrker],
    ['sn', tillstyrker],
    ['ks', tillstyrker],
  ]);
}
