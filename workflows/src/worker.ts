import { fileURLToPath } from 'node:url';
import { createOutbox } from '@overens/data/outbox/outbox-store';
import { NativeConnection, Worker } from '@temporalio/worker';
import { pino } from 'pino';
import { composeDeps } from './compose-deps.ts';
import { makeDemo } from './demo/make-demo.ts';
import { readEnvironment } from './env.ts';
import { allActivities } from './registry/all-activities.ts';
import { createSmtpMailer } from './relay/smtp-mailer.ts';
import { startRelay } from './relay/relay.ts';

/** The worker: runs workflows and activities, and works off the outbox. The composition root of that side. */
async function main(): Promise<void> {
  const env = readEnvironment();
  const log = pino({ level: env.LOG_LEVEL, base: { part: 'worker' } });
  const { deps, connection } = await composeDeps({
    mongodbUri: env.MONGODB_URI,
    temporalAddress: env.TEMPORAL_ADDRESS,
    taskQueue: env.TEMPORAL_TASK_QUEUE,
    linkSecret: env.LINK_SECRET,
  });
  const native = await NativeConnection.connect({ address: env.TEMPORAL_ADDRESS });
  const worker = await Worker.create({
    connection: native,
    taskQueue: env.TEMPORAL_TASK_QUEUE,
    ...(env.WORKFLOW_BUNDLE === undefined
      ? { workflowsPath: fileURLToPath(new URL('registry/all-workflows.ts', import.meta.url)) }
      : { workflowBundle: { codePath: env.WORKFLOW_BUNDLE } }),
    activities: allActivities(deps),
    maxCachedWorkflows: env.WORKFLOW_CACHE,
    stickyQueueScheduleToStartTimeout: env.WORKFLOW_STICKY_MS,
    shutdownGraceTime: '5 seconds',
  });
  const relay = startRelay({
    deps,
    outbox: createOutbox(connection, deps.clock),
    mailer: createSmtpMailer({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM }),
    appUrl: env.APP_URL,
    log,
    abandonedAfterMs: env.RELAY_ABANDONED_AFTER_MS,
  });
  log.info('worker ready');
  process.send?.('ready');
  const running = worker.run();
  if (env.OVERENS_DEMO === '1') {
    await makeDemo(deps).catch((error: unknown) => {
      log.error({ err: error }, 'the demo could not be made');
    });
  }
  await running;
  await relay.stop();
  await native.close();
  await connection.close();
}

await main();
