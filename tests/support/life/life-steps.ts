import type { PartyId } from '@overens/domain/kernel/id';
import { NAMNDER } from './five-namnder.ts';
import { followUp, join, joinOnPaper, review, withdraw } from './in-force.ts';
import type { LifeWalk } from './life-walk.ts';
import { confirmCommitments, decide, finishDrafting, holdMeeting, holdRemiss } from './revise.ts';

export interface LifeStep {
  readonly name: string;
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
    run: async () => parties.push(await how(walk, name)),
  });
  const reporting = (nth: number, publish: 'inTime' | 'late') => ({
    name: `follow-up ${nth}`,
    run: () => followUp(walk, { nth, partyId: at(parties, 0), publish }),
  });
  return [
    { name: 'remiss', run: () => holdRemiss(walk) },
    {
      name: 'drafting',
      run: () => finishDrafting(walk, 'Föreningar och kommun ska lätt kunna nå varandra, också på kvällar.'),
    },
    { name: 'a meeting that does not endorse', run: () => holdMeeting(walk, 'notEndorsed') },
    {
      name: 'drafting again',
      run: () => finishDrafting(walk, 'Föreningar och kommun ska lätt kunna nå varandra, alla dagar.'),
    },
    { name: 'a meeting that endorses', run: () => holdMeeting(walk, 'endorsed') },
    ...NAMNDER.map((key) => ({
      name: `${key} decides`,
      run: () => decide(walk, key, { kind: 'tillstyrker' }),
    })),
    { name: 'kommunstyrelsen decides', run: () => decide(walk, 'ks', { kind: 'tillstyrker' }) },
    { name: 'kommunfullmäktige sends it back', run: () => decide(walk, 'kf', BACK_TO_KS) },
    { name: 'kommunstyrelsen again', run: () => decide(walk, 'ks', { kind: 'tillstyrker' }, 2) },
    { name: 'the commitments', run: () => confirmCommitments(walk, 2) },
    { name: 'kommunfullmäktige adopts', run: () => decide(walk, 'kf', { kind: 'antar' }, 2) },
    joining('Almviks roddklubb', join),
    joining('Kvarnens kulturförening', join),
    joining('Norra byalaget', join),
    joining('Ung fritid', join),
    joining('Pensionärsringen', joinOnPaper),
    joining('Odlarna på Tallåsen', joinOnPaper),
    { name: 'one leaves', run: () => withdraw(walk, at(parties, 1)) },
    reporting(1, 'inTime'),
    reporting(2, 'late'),
    reporting(3, 'inTime'),
    { name: 'the test of relevance', run: () => review(walk, { choice: 'revise' }) },
    { name: 'the next cycle', run: () => walk.visit('drafting') },
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
