import type { StageKind } from '@overens/domain/process/stage-kind';
import { runningStages, type StageRun } from '@overens/domain/process/stage-run';
import type { PartyId } from '@overens/domain/kernel/id';
import { NAMNDER } from './five-namnder.ts';
import { followUp, join, joinOnPaper, review, withdraw } from './in-force.ts';
import { until } from '../until.ts';
import type { LifeWalk } from './life-walk.ts';
import { confirmCommitments, decide, finishDrafting, holdMeeting, holdRemiss } from './revise.ts';

export interface LifeStep {
  readonly name: string;
  readonly stage: StageKind;
  readonly run: () => Promise<unknown>;
}

/**
 * A life of four years: remiss, drafting, a meeting that does not endorse, drafting again, one that does, five
 * nämnder, kommunstyrelsen, a council that sends it back once, in force, six joinings of which two on paper and one
 * withdrawal, three follow-ups of which one late, and a test of relevance that begins the next cycle.
 */
export function lifeSteps(walk: LifeWalk): LifeStep[] {
  const parties: PartyId[] = [];
  const joining = (name: string, how: typeof join) => ({
    name: `${name} joins`,
    stage: 'accession' as const,
    run: async () => parties.push(await how(walk, name)),
  });
  const reporting = (nth: number, publish: 'inTime' | 'late') => ({
    name: `follow-up ${nth}`,
    stage: 'follow-up' as const,
    run: () => followUp(walk, { nth, partyId: at(parties, 0), publish }),
  });
  return [
    { name: 'remiss', stage: 'remiss', run: () => holdRemiss(walk) },
    {
      name: 'drafting',
      stage: 'drafting',
      run: () => finishDrafting(walk, 'Föreningar och kommun ska lätt kunna nå varandra, också på kvällar.'),
    },
    {
      name: 'a meeting that does not endorse',
      stage: 'forankring',
      run: () => holdMeeting(walk, 'notEndorsed'),
    },
    {
      name: 'drafting again',
      stage: 'drafting',
      run: () => finishDrafting(walk, 'Föreningar och kommun ska lätt kunna nå varandra, alla dagar.'),
    },
    { name: 'a meeting that endorses', stage: 'forankring', run: () => holdMeeting(walk, 'endorsed') },
    ...NAMNDER.map((key) => ({
      name: `${key} decides`,
      stage: 'adoption' as const,
      run: () => decide(walk, key, { kind: 'tillstyrker' }),
    })),
    {
      name: 'kommunstyrelsen decides',
      stage: 'adoption',
      run: () => decide(walk, 'ks', { kind: 'tillstyrker' }),
    },
    { name: 'kommunfullmäktige sends it back', stage: 'adoption', run: () => decide(walk, 'kf', BACK_TO_KS) },
    {
      name: 'kommunstyrelsen again',
      stage: 'adoption',
      run: () => decide(walk, 'ks', { kind: 'tillstyrker' }, 2),
    },
    { name: 'the commitments', stage: 'adoption', run: () => confirmCommitments(walk, 2) },
    {
      name: 'kommunfullmäktige adopts',
      stage: 'adoption',
      run: () => decide(walk, 'kf', { kind: 'antar' }, 2),
    },
    joining('Almviks roddklubb', join),
    joining('Kvarnens kulturförening', join),
    joining('Norra byalaget', join),
    joining('Ung fritid', join),
    joining('Pensionärsringen', joinOnPaper),
    joining('Odlarna på Tallåsen', joinOnPaper),
    { name: 'one leaves', stage: 'accession', run: () => withdraw(walk, at(parties, 1)) },
    reporting(1, 'inTime'),
    reporting(2, 'late'),
    reporting(3, 'inTime'),
    {
      name: 'the test of relevance',
      stage: 'aktualitetsprovning',
      run: () => review(walk, { choice: 'revise' }),
    },
    { name: 'the next cycle', stage: 'drafting', run: () => walk.visit('drafting') },
  ];
}

const BACK_TO_KS = {
  kind: 'aterremiss',
  to: 'ks',
  reason: 'Finansieringen behöver förtydligas.',
  vote: { by: 'minority', requested: 17, present: 51 },
} as const;

function at(parties: readonly PartyId[], index: number): PartyId {
  const party = parties[index];
  if (party === undefined) throw new Error('Somebody has joined.');
  return party;
}

/** Every visit of a life that has been walked, once nothing but the next cycle runs. */
export async function visitsOfLife({ world, agreementId }: LifeWalk): Promise<readonly StageRun[]> {
  return await until('only the next cycle to be running', async () => {
    const agreement = await world.deps.agreements.get(world.tenantId, agreementId);
    const runs = agreement?.stages ?? [];
    return runningStages(runs).length === 1 ? runs : null;
  });
}
