import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portFor } from '../servers/free-port.mjs';

/**
 * The ports of one data folder. The ones of the last start are taken again when they are free, so that a
 * bookmark and the links in mails already sent go on working.
 */
export async function appPorts({ dataDir, env }) {
  const last = readLast(dataDir);
  return {
    web: await portFor({ name: 'PORT', set: env.PORT, preferred: last.web ?? 3000 }),
    mail: await portFor({ name: 'MAIL_CATCHER_PORT', set: env.MAIL_CATCHER_PORT, preferred: last.mail }),
    mongodb: last.mongodb,
    temporal: last.temporal,
  };
}

/** Keeps what was used, for the next start. */
export function rememberPorts(dataDir, ports) {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(fileOf(dataDir), JSON.stringify(ports));
}

function readLast(dataDir) {
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), 'utf8'));
  } catch {
    return {};
  }
}

function fileOf(dataDir) {
  return join(dataDir, 'ports.json');
}
