import { setTimeout as pause } from 'node:timers/promises';

const calmAfterMs = 60_000;

/**
 * Restarts what died by itself, waiting longer each time it dies again soon: ½, 1, 2, … at most 30 seconds.
 * Returns `died(name, restart, how)`; `quit()` ends all attempts, also those that wait.
 */
export function keepAlive({ log, now = Date.now, wait = pause }) {
  const history = new Map();
  let over = false;

  async function died(name, restart, how) {
    if (over) return;
    const last = history.get(name) ?? { at: Number.NEGATIVE_INFINITY, times: 0 };
    let times = now() - last.at > calmAfterMs ? 0 : last.times;
    for (;;) {
      const delay = Math.min(500 * 2 ** times, 30_000);
      times += 1;
      log(`${name} stopped by itself (${how}); starting it again in ${delay / 1000} s`);
      await wait(delay);
      if (over) return;
      history.set(name, { at: now(), times });
      try {
        await restart();
        log(`${name} runs again`);
        return;
      } catch (error) {
        log(`${name} did not start: ${error.message}`);
      }
    }
  }

  return { died, quit: () => (over = true) };
}
