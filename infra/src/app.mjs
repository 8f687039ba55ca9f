import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { progressLog } from './provision/progress.mjs';
import { runProgram } from './provision/run-program.mjs';
import { startServers } from './servers.mjs';
import { assertNode24 } from './boot/node-24.mjs';
import { mailProcess, webProcess, workerProcess } from './supervise/app-processes.mjs';
import { appPorts, rememberPorts } from './supervise/app-ports.mjs';
import { buildWeb } from './supervise/build-web.mjs';
import { restartOnChange } from './supervise/restart-on-change.mjs';
import { keepAlive } from './supervise/keep-alive.mjs';
import { localSecrets } from './supervise/local-secrets.mjs';
import { claimDataFolder } from './supervise/running-file.mjs';

/**
 * The whole product on the data in `dataDir`: servers, mail catcher, worker, web, under one supervisor that
 * restarts what dies. Resolves when the web answers; see `app.d.mts` for what it resolves to.
 * `signal` calls the start off: what runs by then is stopped.
 * Refuses with a sentence when the folder is in use, a port is taken, or a program cannot be had.
 */
export async function startApp({
  root,
  dataDir,
  env = process.env,
  log = progressLog(),
  dev = false,
  signal,
}) {
  assertNode24(process.version);
  const claim = claimDataFolder(dataDir);
  const keeper = keepAlive({ log });
  const started = [];
  const stop = async () => {
    keeper.quit();
    for (const one of started.toReversed()) await one.stop();
    claim.release();
  };
  const callOff = () => void stop();
  signal?.addEventListener('abort', callOff);
  try {
    return await startAll({ root, dataDir, env, log, dev, signal, claim, keeper, started, stop });
  } catch (error) {
    await stop();
    throw error;
  } finally {
    signal?.removeEventListener('abort', callOff);
  }
}

async function startAll({ root, dataDir, env, log, dev, signal, claim, keeper, started, stop }) {
  const ports = await appPorts({ dataDir, env });
  const servers = await startServers({
    dataDir,
    ports,
    env,
    log,
    onExit: (name, code, signal) => void keeper.died(name, () => servers.restart(name), how(code, signal)),
  });
  started.push(servers);
  signal?.throwIfAborted();
  if (!dev) await buildWeb({ root, env, log });
  signal?.throwIfAborted();
  rememberPorts(dataDir, { ...ports, ...servers.ports });
  const settings = appSettings({ dataDir, env, servers, ports, dev });
  const context = { root, dataDir, settings, ports, dev };
  const own = [...(env.SMTP_URL ? [] : [mailProcess]), workerProcess, webProcess].flatMap((make) => {
    const onExit = (code, signal) => void keeper.died(one.name, () => restart(one), how(code, signal));
    const one = make({ ...context, onExit });
    return one ? [one] : [];
  });
  await prepare({ root, settings, log });
  for (const one of own) {
    signal?.throwIfAborted();
    started.push(one);
    await one.start();
  }
  signal?.throwIfAborted();
  const worker = own.find(({ name }) => name === 'worker');
  if (dev && worker) started.push(restartOnChange({ root, restart: () => restart(worker), log }));
  claim.tell({ url: settings.APP_URL, mongodbUri: settings.MONGODB_URI });
  return handle({ settings, servers, own, stop });
}

/** Everything a process of ours is told from outside. What the environment sets wins. */
function appSettings({ dataDir, env, servers, ports, dev }) {
  return {
    TEMPORAL_TASK_QUEUE: 'overens',
    OVERENS_DEMO: '1',
    SMTP_URL: `smtp://127.0.0.1:${ports.mail}`,
    MAIL_CATCHER_DIR: join(dataDir, 'post'),
    APP_URL: `http://localhost:${ports.web}`,
    ...env,
    ...localSecrets({ dataDir, env }),
    MAIL_CATCHER_PORT: String(ports.mail),
    MONGODB_URI: servers.mongodbUri,
    TEMPORAL_ADDRESS: servers.temporalAddress,
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** Indexes and migrations, before anything of ours reads or writes. */
async function prepare({ root, settings, log }) {
  const script = join(root, 'workflows', 'src', 'prepare.ts');
  if (!existsSync(script)) return;
  log('preparing the database');
  await runProgram(process.execPath, [script], { cwd: root, env: settings, limitMs: 300_000, keepLines: 60 });
}

async function restart(one) {
  await one.kill();
  await one.start();
}

function how(code, signal) {
  return signal ? `signal ${signal}` : `code ${code}`;
}

function handle({ settings, servers, own, stop }) {
  const ownNamed = (name) => own.find((one) => one.name === name);
  return {
    url: settings.APP_URL,
    settings,
    mailDir: settings.MAIL_CATCHER_DIR,
    about: servers.about,
    logFileOf: (name) => ownNamed(name)?.logFile,
    pidOf: (name) => ownNamed(name)?.pid ?? servers.pidOf(name),
    crash: async (name) => (ownNamed(name) ? ownNamed(name).crash() : servers.crash(name)),
    stop,
  };
}
