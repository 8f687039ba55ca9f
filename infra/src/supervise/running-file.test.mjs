import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localSecrets } from './local-secrets.mjs';
import { claimDataFolder, runningIn } from './running-file.mjs';

function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'overens-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function anotherNode() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  await once(child, 'spawn');
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

test('a second start on the same data is refused and told where the first one is', async () => {
  const folder = aFolder();
  const other = await anotherNode();
  writeFileSync(
    join(folder, 'running.json'),
    JSON.stringify({ pid: other.pid, url: 'http://localhost:3000' }),
  );
  expect(() => claimDataFolder(folder)).toThrow(
    /already running .* at http:\/\/localhost:3000 .*OVERENS_DATA/,
  );
});

test('the claim of a start that died is void', async () => {
  const folder = aFolder();
  const other = await anotherNode();
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: other.pid }));
  const gone = once(other, 'exit');
  other.kill('SIGKILL');
  await gone;
  const claim = claimDataFolder(folder);
  expect(runningIn(folder)).toBeUndefined();
  claim.release();
});

test('secrets are made once, stay the same, and are readable by their owner only', () => {
  const dataDir = aFolder();
  const first = localSecrets({ dataDir, env: {} });
  expect(first.LINK_SECRET.length).toBeGreaterThanOrEqual(32);
  expect(localSecrets({ dataDir, env: {} })).toEqual(first);
  expect(localSecrets({ dataDir, env: { LINK_SECRET: 'given' } }).LINK_SECRET).toBe('given');
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o077).toBe(0);
  expect(Object.keys(JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')))).toEqual([
    'AUTH_SECRET',
    'LINK_SECRET',
  ]);
});
