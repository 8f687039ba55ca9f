import { isAlive } from '../provision/cache-lock.mjs';

/**
 * Calls `stop(why)` once, at the first of: Ctrl-C, a polite kill, a closed terminal, or the end of the process
 * that runs this command for a person. Later signals of the same wish (npm and the terminal both pass them on) are ignored.
 */
export function onStopRequest(stop) {
  let asked = false;
  const ask = (why) => {
    if (asked) return;
    asked = true;
    void stop(why);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ask(signal));
  onParentGone(() => ask('the command that started this is gone'));
}

/**
 * npm does not pass a kill on to what its shell runs, and a process killed outright cannot. Where npm or a
 * hand-over started us, we therefore look whether it is still there. Started by hand, we may outlive a shell.
 */
export function onParentGone(act, env = process.env) {
  if (!env.npm_lifecycle_event && !env.OVERENS_HANDED_OVER) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(look);
    act();
  }, 500);
  look.unref();
}
