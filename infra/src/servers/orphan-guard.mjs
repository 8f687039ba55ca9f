import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

let guard;

/**
 * Sees to it that process `pid` does not outlive this one, even when this one is killed outright.
 * One small watcher process holds the list; it acts when the pipe to us closes. Returns how to call it off.
 */
export function guardAgainstOrphan(pid) {
  guard ??= startGuard();
  guard.stdin.write(`+${pid}\n`);
  return () => guard.stdin.write(`-${pid}\n`);
}

function startGuard() {
  const script = fileURLToPath(new URL('orphan-guard-process.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  child.unref();
  child.stdin.unref?.();
  child.stdin.on('error', () => undefined);
  return child;
}
