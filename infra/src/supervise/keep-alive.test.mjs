import { expect, test } from 'vitest';
import { keepAlive } from './keep-alive.mjs';

function watched(instants = []) {
  const waits = [];
  const now = () => instants.shift() ?? 0;
  return { waits, keeper: keepAlive({ log: () => undefined, now, wait: async (ms) => void waits.push(ms) }) };
}

test('what dies again and again is waited for longer each time, at most half a minute', async () => {
  const { waits, keeper } = watched();
  let failures = 8;
  await keeper.died('worker', async () => {
    failures -= 1;
    if (failures > 0) throw new Error('no');
  });
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});

test('what has run well for a minute is started again at once', async () => {
  const { waits, keeper } = watched([0, 0, 70_000, 70_000]);
  await keeper.died('web', async () => undefined, 'code 1');
  await keeper.died('web', async () => undefined, 'code 1');
  expect(waits).toEqual([500, 500]);
});

test('nothing is started again once all is being stopped', async () => {
  const { keeper } = watched();
  keeper.quit();
  let started = 0;
  await keeper.died('web', async () => void (started += 1), 'code 1');
  expect(started).toBe(0);
});
