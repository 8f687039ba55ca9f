import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer holds; fails with what was waited for. Nothing is timed: it goes on at once. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | false | undefined>,
  patienceMs = 30_000,
): Promise<T> {
  const started = performance.now();
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false && answer !== undefined) return answer;
    if (performance.now() - started > patienceMs) throw new Error(`Waited in vain for: ${what}.`);
    await pause(40);
  }
}
