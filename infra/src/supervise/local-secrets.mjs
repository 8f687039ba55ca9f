import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = ['AUTH_SECRET', 'LINK_SECRET'];

/**
 * The secrets of an installation on one's own machine: what the environment sets, else what was made up at the
 * first start and kept in the data folder, readable by its owner only. Sent links stay valid over restarts.
 */
export function localSecrets({ dataDir, env }) {
  const kept = keptSecrets(dataDir);
  const secrets = Object.fromEntries(names.map((name) => [name, env[name] ?? kept[name]]));
  return { ...secrets, BETTER_AUTH_SECRET: env.BETTER_AUTH_SECRET ?? secrets.AUTH_SECRET };
}

function keptSecrets(dataDir) {
  const file = join(dataDir, 'secrets.json');
  const found = read(file);
  if (names.every((name) => typeof found[name] === 'string')) return found;
  const made = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64url')]));
  const all = { ...made, ...found };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, JSON.stringify(all, null, 2), { mode: 0o600 });
  return all;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw new Error(
      `${file} cannot be read (${error.message}). Without it every link already sent is invalid: mend it, or remove it to begin anew.`,
    );
  }
}
