import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { workflowBundleFile } from './worker-bundle.ts';
import type { World } from './world.ts';

/** The worker as a process of its own, started again when it dies, as `npm start` and every cluster do. */
export interface WorkerProcess {
  /** SIGKILL, as in a power cut; resolves when it is gone. It comes back by itself. */
  readonly kill: () => Promise<void>;
  /** Resolves when a worker is at work. */
  readonly ready: () => Promise<void>;
  /** The process that is at work now. */
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
}

/** Starts a worker for a world. It gives up after so many starts, so that a broken one does not start for ever. */
export function startWorkerProcess(world: World, { mostStarts = 12 } = {}): WorkerProcess {
  let stopping = false;
  let child: ChildProcess | null = null;
  let atWork = Promise.withResolvers<undefined>();
  const isStopping = (): boolean => stopping;
  const running = keepAlive();

  async function keepAlive(): Promise<void> {
    for (let starts = 0; starts < mostStarts && !isStopping(); starts += 1) {
      const begun = spawn(process.execPath, [WORKER], {
        env: {
          ...environment(world),
          WORKFLOW_BUNDLE: await workflowBundleFile(),
          WORKFLOW_STICKY_MS: '400',
        },
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      child = begun;
      begun.on('message', () => {
        atWork.resolve(undefined);
      });
      begun.once('exit', () => {
        child = null;
        atWork = Promise.withResolvers();
      });
      await once(begun, 'exit');
      if (!isStopping()) await pause(RESTART_AFTER_MS);
    }
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child === null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  return {
    kill: () => end('SIGKILL'),
    ready: () =>
      Promise.race([
        atWork.promise,
        running.then(() => Promise.reject(new Error('The worker does not start.'))),
      ]),
    pid: () => {
      if (child?.pid === undefined) throw new Error('No worker is at work.');
      return child.pid;
    },
    stop: async () => {
      stopping = true;
      await end('SIGKILL');
      await running;
    },
  };
}

function environment(world: World): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    MONGODB_URI: world.mongodbUri,
    TEMPORAL_ADDRESS: world.temporalAddress,
    TEMPORAL_TASK_QUEUE: world.taskQueue,
    SMTP_URL: world.smtpUrl,
    APP_URL: 'http://127.0.0.1:9',
    LINK_SECRET: world.linkSecret,
    LOG_LEVEL: 'silent',
    RELAY_ABANDONED_AFTER_MS: '2500',
  };
}

const WORKER = fileURLToPath(import.meta.resolve('@overens/workflows/worker'));
const RESTART_AFTER_MS = 200;
