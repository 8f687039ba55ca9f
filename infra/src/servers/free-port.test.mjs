import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort, portFor } from './free-port.mjs';

async function aTakenPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return server.address().port;
}

test('a wished-for port is taken when it is free, and another one when it is not', async () => {
  const port = await freePort();
  expect(await freePort(port)).toBe(port);
  const taken = await aTakenPort();
  expect(await freePort(taken)).not.toBe(taken);
});

test('a port that a person has set is theirs: if it is taken they are told, and no other is chosen', async () => {
  const taken = await aTakenPort();
  await expect(portFor({ name: 'PORT', set: String(taken) })).rejects.toThrow(`PORT=${taken} is in use`);
  await expect(portFor({ name: 'PORT', set: 'tre' })).rejects.toThrow('PORT=tre is not a port number');
});
