import { setTimeout } from 'node:timers/promises';
import { instantFromEpochMs } from '@overens/domain/kernel/instant';
import type { Clock } from '@overens/usecases/ports/clock';

/** The clock module: the only code outside workflows that reads the wall clock. */
export const systemClock: Clock = {
  now: () => instantFromEpochMs(Date.now()),
  pause: async (ms) => {
    await setTimeout(ms);
  },
};
