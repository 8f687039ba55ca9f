import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findNode24, handedOver, isSameProgram, wasHandedOver } from './node-24.mjs';

test('a command that was handed over to never hands over again', () => {
  const env = handedOver({ PATH: '/bin' }, '/somewhere/node');
  expect(wasHandedOver({}, 'v20.20.2')).toBe(false);
  expect(wasHandedOver(env, 'v24.21.0')).toBe(true);
  expect(() => wasHandedOver(env, 'v20.20.2')).toThrow('instead of Node 24');
});

test('a Node reached through a link is the same Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'overens-node-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const link = join(folder, 'node');
  symlinkSync(process.execPath, link);
  expect(isSameProgram(link, process.execPath)).toBe(true);
});

test('the running Node serves when it is a 24 and none came with the packages', async () => {
  const running = { version: 'v24.0.1', execPath: '/usr/bin/node' };
  expect(await findNode24({ root: '/nowhere', platform: 'darwin', arch: 'arm64', running })).toBe(
    '/usr/bin/node',
  );
});

test('without any Node 24 the person is told which one to install', async () => {
  const running = { version: 'v20.20.2', execPath: '/usr/bin/node' };
  const found = findNode24({ root: '/nowhere', platform: 'darwin', arch: 'arm64', running });
  await expect(found).rejects.toThrow(/Install Node 24 .* run the same command again/);
});
