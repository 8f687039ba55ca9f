import { fileURLToPath } from 'node:url';
import { allActivities } from '@overens/workflows/registry/all-activities';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { World } from '../support/world.ts';
import type { BareActivities } from './bare-workflow.ts';

/**
 * A worker for the product's workflows and the bare ones together: one task queue, one process, one load.
 * Without the relay: mail is no part of what is compared.
 */
export async function startBenchWorker(
  world: World,
  temporalAddress: string,
): Promise<{ stop: () => Promise<void> }> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const connection = await NativeConnection.connect({ address: temporalAddress });
  const bare: BareActivities = { bareActivity: () => Promise.resolve(null) };
  const worker = await Worker.create({
    connection,
    taskQueue: world.taskQueue,
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('bench-workflows.ts', import.meta.url)),
      logger: new DefaultLogger('ERROR'),
    }),
    activities: { ...allActivities(world.deps), ...bare },
    shutdownGraceTime: '1 second',
  });
  const running = worker.run();
  return {
    stop: async () => {
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
}
