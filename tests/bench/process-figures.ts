import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { addDays } from '@overens/domain/calendar/day-number';
import { nextWorkingDay } from '@overens/domain/calendar/swedish-holidays';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { giveOrder } from '@overens/usecases/remiss/give-order';
import { createTemporalClient } from '@overens/workflows/client';
import type { Client } from '@temporalio/client';
import { aLaunch } from '../support/a-launch.ts';
import { granted } from '../support/granted.ts';
import { aWorld, type World } from '../support/world.ts';
import { alternate } from './alternate.ts';
import { anOpenRound, type BenchRound } from './an-open-round.ts';
import { bareEnd, bareProcess, bareUpdate } from './bare-workflow.ts';
import { startBenchWorker } from './bench-worker.ts';
import { perSecond } from './per-second.ts';
import { comparedFigure, printFigure } from './print-figure.ts';

/**
 * Launching a cycle against starting a bare workflow, and extending a round's deadline against a bare update of
 * one activity: same engine, same worker, same concurrency. An extension is told to twelve recipients.
 */
export async function processFigures(
  temporalAddress: string,
  { rounds = 11, forMs = 700 } = {},
): Promise<void> {
  const world = await aWorld();
  const worker = await startBenchWorker(world, temporalAddress);
  const client = createTemporalClient(temporalAddress);
  try {
    for (const lanes of [1, 4]) {
      await launchFigure(world, client, { lanes, rounds, forMs });
      await extendFigure(world, client, { lanes, rounds, forMs });
    }
  } finally {
    await worker.stop();
    await client.connection.close();
    await world.stop();
  }
}

interface Load {
  readonly lanes: number;
  readonly rounds: number;
  readonly forMs: number;
}

async function launchFigure(world: World, client: Client, { lanes, rounds, forMs }: Load): Promise<void> {
  const { deps } = world;
  const compared = await alternate(rounds, {
    baseline: () => perSecond({ lanes, forMs }, () => startBare(world, client)),
    subject: () =>
      perSecond({ lanes, forMs }, async () => {
        granted(await launchRevision(deps, aLaunch(world, { mode: 'real' })));
      }),
  });
  printFigure({
    figure: `launch at concurrency ${lanes}`,
    unit: 'per second',
    ...comparedFigure(compared, 0.5),
  });
}

async function extendFigure(world: World, client: Client, { lanes, rounds, forMs }: Load): Promise<void> {
  const open = await Promise.all(Array.from({ length: lanes }, () => anOpenRound(world, 12)));
  const bare = await Promise.all(Array.from({ length: lanes }, () => startBare(world, client)));
  const lastDays = open.map(() => addDays(dateOf(world.deps.clock.now()), 80));
  const compared = await alternate(rounds, {
    baseline: () =>
      perSecond({ lanes, forMs }, (lane) =>
        client.workflow.getHandle(at(bare, lane)).executeUpdate(bareUpdate, {
          args: [{ commandId: world.deps.ids.next('cmd') }],
        }),
      ),
    subject: () =>
      perSecond({ lanes, forMs }, async (lane) => {
        const lastDay = nextWorkingDay(addDays(at(lastDays, lane), 1));
        lastDays[lane] = lastDay;
        await extend(world, at(open, lane), lastDay);
      }),
  });
  for (const id of bare) await client.workflow.getHandle(id).signal(bareEnd);
  printFigure({
    figure: `extend deadline at concurrency ${lanes}`,
    unit: 'per second',
    recipients: 12,
    ...comparedFigure(compared, 0.5),
  });
}

async function startBare(world: World, client: Client): Promise<string> {
  const workflowId = `bare/${world.deps.ids.next('cmd')}`;
  await client.workflow.start(bareProcess, { workflowId, taskQueue: world.taskQueue });
  return workflowId;
}

async function extend(
  world: World,
  { roundId }: BenchRound,
  lastDay: ReturnType<typeof dateOf>,
): Promise<void> {
  const { deps, tenantId, owner } = world;
  const order = {
    tenantId,
    actor: { kind: 'person', personId: owner.personId },
    commandId: deps.ids.next('cmd'),
    roundId,
    order: { name: 'extendRound', lastDay, reason: 'Flera föreningar har bett om mer tid.' },
  } as const;
  // On a machine that is too busy to answer in time, asking again with the same id waits for the same outcome.
  let outcome = await giveOrder(deps, order);
  while (!outcome.ok && outcome.refusal.code === 'stillProcessing') outcome = await giveOrder(deps, order);
  granted(outcome);
}

function at<T>(items: readonly T[], index: number): T {
  const found = items[index];
  if (found === undefined) throw new Error('There are fewer than lanes.');
  return found;
}
