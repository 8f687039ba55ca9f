import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { guardAgainstOrphan } from './orphan-guard.mjs';

/**
 * A program that is started, stopped, killed and started again with the same arguments.
 * `spec`: `{ name, command, args, env?, cwd?, logFile, ready?, readyMessage?, readyWithinMs?, onExit? }`. `ready()` resolves to
 * true when the program serves; `readyMessage` is what a Node program sends over its channel then. `onExit(code, signal)` is called when it ends unasked after it has served; one that
 * ends before that makes `start` reject instead.
 * It runs in its own process group, so that Ctrl-C reaches us alone and we stop things in order.
 */
export function managedProcess(spec) {
  let child;
  let serving = false;

  async function start() {
    serving = false;
    const begun = await spawned(spec);
    child = begun;
    const release = guardAgainstOrphan(begun.pid);
    const told = new Set();
    begun.on('message', (message) => told.add(message));
    begun.once('exit', (code, signal) => {
      release();
      if (serving && begun === child) spec.onExit?.(code, signal);
    });
    if (spec.readyMessage)
      await untilReady({ ...spec, ready: async () => told.has(spec.readyMessage) }, begun);
    if (spec.ready) await untilReady(spec, begun);
    serving = true;
    if (hasEnded(begun)) spec.onExit?.(begun.exitCode, begun.signalCode);
  }

  async function end(signal, limitMs) {
    if (!child || hasEnded(child)) return;
    serving = false;
    const gone = once(child, 'exit');
    child.kill(signal);
    const alarm = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), limitMs);
    await gone;
    clearTimeout(alarm);
  }

  return {
    name: spec.name,
    logFile: spec.logFile,
    get pid() {
      return child?.pid;
    },
    get running() {
      return child !== undefined && !hasEnded(child);
    },
    start,
    /** Ends it politely; after `limitMs` it is killed. */
    stop: (limitMs = 10_000) => end('SIGTERM', limitMs),
    /** Ends it as a power cut would. `onExit` is not called. */
    kill: () => end('SIGKILL', 1000),
    /** Kills it from outside its own knowledge, as a crash would: `onExit` is called. */
    crash: async () => {
      if (!child || hasEnded(child)) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function spawned(spec) {
  mkdirSync(dirname(spec.logFile), { recursive: true });
  keepLogSmall(spec.logFile);
  const log = openSync(spec.logFile, 'a');
  const child = spawn(spec.command, spec.args, {
    cwd: spec.cwd,
    env: spec.env ?? process.env,
    stdio: ['ignore', log, log, ...(spec.readyMessage ? ['ipc'] : [])],
    detached: process.platform !== 'win32',
  });
  closeSync(log);
  // `once` also rejects on 'error', which is how a program that cannot be started tells.
  await once(child, 'spawn');
  return child;
}

async function untilReady(spec, child) {
  const limit = Date.now() + (spec.readyWithinMs ?? 60_000);
  while (Date.now() < limit) {
    if (hasEnded(child)) throw new Error(`${spec.name} ended while starting:\n${logTail(spec.logFile)}`);
    if (await spec.ready().catch(() => false)) return;
    await pause(100);
  }
  throw new Error(`${spec.name} did not answer in time:\n${logTail(spec.logFile)}`);
}

/** What a program may have started itself goes with it. */
function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It is gone already.
  }
}

function keepLogSmall(file) {
  if (existsSync(file) && statSync(file).size > 20_000_000) renameSync(file, `${file}.old`);
}

/** The last lines a program wrote, for a message to a person. */
export function logTail(file, count = 20) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '';
  }
}

function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null;
}
