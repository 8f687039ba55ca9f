import { spawn } from 'node:child_process';
import { guardAgainstOrphan } from '../servers/orphan-guard.mjs';

const longWork = 60_000;

/**
 * Runs a program to its end and resolves to what it wrote. Refuses (throws) when it cannot start, ends with
 * another code than 0, or is not done within `limitMs`; the message holds the last `keepLines` lines it wrote.
 * Work that may take long ends with us, also when we are killed.
 */
export async function runProgram(command, args, { limitMs, env, cwd, onLine, keepLines = 12 } = {}) {
  const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const hear = (chunk) => {
    output += chunk;
    const last = String(chunk).trimEnd().split('\n').at(-1);
    if (last) onLine?.(last);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const release =
    child.pid && (limitMs ?? Infinity) > longWork ? guardAgainstOrphan(child.pid) : () => undefined;
  let late = false;
  const alarm =
    limitMs === undefined ? undefined : setTimeout(() => ((late = true), child.kill('SIGKILL')), limitMs);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearTimeout(alarm);
    release();
  });
  if (late) throw new Error(`${command} was not done within ${limitMs / 1000} s`);
  if (code !== 0) throw new Error(`${command} ended with code ${code}\n${lastLines(output, keepLines)}`);
  return output;
}

function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
