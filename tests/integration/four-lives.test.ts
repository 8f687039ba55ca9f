import { addCalendar, dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { AdoptionId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import { followUpDays, reviewByOf, reviewOpensOn, validityOf } from '@overens/domain/process/obligation-days';
import type { ProcessTemplate } from '@overens/domain/process/process-template';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followUp, join, review } from '../support/life/in-force.ts';
import { aLifeWalk, type LifeWalk } from '../support/life/life-walk.ts';
import {
  confirmCommitments,
  decide,
  finishDrafting,
  holdMeeting,
  holdRemiss,
} from '../support/life/revise.ts';
import { until } from '../support/until.ts';
import { aWorld, type World } from '../support/world.ts';

/** Four years take half a minute where nothing else runs. */
const LIFE_MS = 240_000;

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await world.startWorker();
});
afterAll(async () => {
  await world.stop();
});

test.each([
  { key: 'sodertalje-2025', version: 2 },
  { key: 'sodertalje-2018', version: 1 },
  { key: 'botkyrka', version: 1 },
  { key: 'orebro', version: 1 },
])(
  'the process $key is lived from its launch to its test of relevance and on, on its own days',
  async (which) => {
    const walk = await aLifeWalk(world, which);
    const { definition: template } = required(
      await world.deps.publications.template(which.key, which.version),
    );
    const adoptedOn = await reviseUntilAdopted(walk);
    const expected = expectedDays(template, adoptedOn);
    const { inForce } = await walk.page();
    expect(inForce).toMatchObject({ adoptedOn, ...expected.validity, reviewBy: expected.reviewBy });

    const partyId = await join(walk, `Förening i ${which.key}`);
    await followUp(walk, { nth: 1, partyId, publish: 'inTime' });
    const first = required((await walk.page()).visits.find(({ kind }) => kind === 'follow-up'));
    expect(dateOf(first.since)).toBe(expected.followUp.opensOn);

    const { to } = expected.validity;
    const later = addCalendar(to ?? expected.reviewBy, 'P4Y');
    await review(walk, { choice: 'keep', reviewBy: later, to: to === null ? null : later });
    const tested = required((await walk.page()).visits.find(({ kind }) => kind === 'aktualitetsprovning'));
    expect(dateOf(tested.since)).toBe(expected.reviewOpensOn);
    const kept = await walk.page();
    expect(kept.inForce).toMatchObject({ reviewBy: later, reviewed: null, lapsedOn: null });
    expect(kept.standing).toMatchObject({ state: 'inForce' });
  },
  LIFE_MS,
);

/** Does what the running stage of the revision asks for, until the council has adopted; answers the day. */
async function reviseUntilAdopted(walk: LifeWalk): Promise<DateOnly> {
  let meetings = 0;
  for (;;) {
    const kind = await until('a stage of the revision to run', async () => {
      const { visits, inForce } = await walk.page();
      if (inForce !== null) return 'adopted' as const;
      return visits.find(({ outcome }) => outcome === 'running')?.kind ?? null;
    });
    if (kind === 'adopted') return required((await walk.page()).inForce).adoptedOn;
    if (kind === 'remiss') await holdRemiss(walk);
    if (kind === 'drafting')
      await finishDrafting(walk, `Föreningar och kommun ska mötas ${meetings} gånger.`);
    if (kind === 'forankring') await holdMeeting(walk, 'endorsed');
    if (kind === 'adoption') await adopt(walk);
    meetings += 1;
    if (meetings > MOST_STAGES) throw new Error(`The revision does not get past ${kind}.`);
    await settled(walk, kind);
  }
}

/** Waits until the stage just dealt with is over. */
async function settled(walk: LifeWalk, kind: string): Promise<void> {
  await until(`${kind} to be over`, async () => {
    const { visits } = await walk.page();
    return !visits.some((one) => one.kind === kind && one.outcome === 'running');
  });
}

/** Every body in the order of the template, then the council on the commitments as proposed. */
async function adopt(walk: LifeWalk): Promise<void> {
  const adoptionId = AdoptionId.parse(await walk.visit('adoption'));
  const { bodies } = await walk.owner.adoption.case({ tenantId: world.tenantId, adoptionId });
  await confirmCommitments(walk);
  for (const { key, role } of bodies) {
    await decide(walk, key, role === 'adopter' ? { kind: 'antar' } : { kind: 'tillstyrker' });
  }
}

function expectedDays(template: ProcessTemplate, adoptedOn: DateOnly) {
  const validity = validityOf(template.validity, adoptedOn);
  const testing = required(template.inForce.find(({ kind }) => kind === 'aktualitetsprovning'));
  const following = required(template.inForce.find(({ kind }) => kind === 'follow-up'));
  if (testing.kind !== 'aktualitetsprovning' || following.kind !== 'follow-up')
    throw new Error('Found by kind.');
  const reviewBy = required(reviewByOf(testing, validity));
  return {
    validity,
    reviewBy,
    reviewOpensOn: reviewOpensOn(testing, reviewBy),
    followUp: followUpDays(following, validity, 1),
  };
}

function required<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('What the test stands on is there.');
  return found;
}

const MOST_STAGES = 8;
