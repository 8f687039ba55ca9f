import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOnce } from './build-once.mjs';
import { cacheFolder, cachePath } from './cache-dir.mjs';
import { fetchArchive } from './fetch-archive.mjs';
import { findOnPath } from './find-on-path.mjs';
import { withHeartbeat } from './progress.mjs';
import { runProgram } from './run-program.mjs';
import { NotHere } from './try-sources.mjs';
import { verifyVersion } from './verify-version.mjs';
import { versions } from './versions.mjs';

/** The places a MongoDB can come from, in the order they are tried (decision record on provisioning). */
export function mongoSources(env, log) {
  return [
    { name: 'MONGODB_URI', find: async () => fromEnvironment(env) },
    { name: 'mongod on PATH', find: () => mongodOnPath(env) },
    { name: 'MongoDB download', find: () => officialMongod(env, log), remembersFailure: true },
    { name: 'SecantusDB by cargo', find: () => secantusByCargo(env, log) },
    { name: 'SecantusDB by pip', find: () => secantusByPip(env, log) },
  ];
}

function fromEnvironment(env) {
  if (!env.MONGODB_URI) throw new NotHere('not set');
  return { kind: 'external', uri: env.MONGODB_URI, version: 'as given by MONGODB_URI' };
}

async function mongodOnPath(env) {
  const command = findOnPath(['mongod'], env);
  if (!command) throw new NotHere('none there');
  return mongod(command, await verifyVersion(command, /v[89]\.|v1\d\./));
}

/** MongoDB's own binary; mongodb-memory-server knows which one fits this system. */
async function officialMongod(env, log) {
  const folder = cachePath(env, `mongodb-${versions.mongod}`);
  const command = join(folder, 'bin', process.platform === 'win32' ? 'mongod.exe' : 'mongod');
  const check = async () => mongod(command, await verifyVersion(command, `v${versions.mongod}`));
  return buildOnce({
    env,
    folder,
    name: `mongodb-${versions.mongod}`,
    log,
    check,
    movable: false,
    build: async () => {
      const url = await mongodUrl();
      log(`fetching MongoDB ${versions.mongod} from ${new URL(url).host} (once per machine)`);
      await fetchArchive(url, folder, { stripComponents: 1 });
    },
  });
}

async function mongodUrl() {
  const { MongoBinaryDownloadUrl } =
    await import('mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js');
  const { getOS } = await import('mongodb-memory-server-core/lib/util/getos/index.js');
  const { platform, arch } = process;
  const maker = new MongoBinaryDownloadUrl({ platform, arch, version: versions.mongod, os: await getOS() });
  return maker.getDownloadUrl();
}

async function secantusByCargo(env, log) {
  const folder = cachePath(env, `secantus-${versions.secantus}`);
  const command = join(folder, 'bin', process.platform === 'win32' ? 'secantusd-rs.exe' : 'secantusd-rs');
  const check = async () => secantus(command, await verifyVersion(command, versions.secantus));
  return buildOnce({
    env,
    folder,
    name: `secantus-${versions.secantus}`,
    log,
    check,
    build: async (place) => {
      const cargo = findOnPath(['cargo'], env);
      if (!cargo) throw new NotHere('cargo (Rust) is not on PATH');
      log(
        `building the database server SecantusDB ${versions.secantus} with cargo: about 4 minutes on 2 cores, once per machine`,
      );
      const target = cacheFolder(env, `secantus-${versions.secantus}.build`);
      const args = [
        'install',
        'secantus-mdb',
        '--version',
        versions.secantus,
        '--locked',
        '--ignore-rust-version',
      ];
      const limits = { CARGO_HTTP_TIMEOUT: '10', CARGO_NET_RETRY: '1', CARGO_TARGET_DIR: target };
      await withHeartbeat(log, 'SecantusDB', (onLine) =>
        runProgram(cargo, [...args, '--root', place], { env: { ...env, ...limits }, onLine }),
      );
      await rm(target, { recursive: true, force: true });
    },
  });
}

async function secantusByPip(env, log) {
  const folder = cachePath(env, `secantus-py-${versions.secantusWheel}`);
  const bin = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const command = join(bin, 'secantusd-py');
  const check = async () => {
    await runProgram(command, ['--help'], { limitMs: 20_000 });
    const shown = await runProgram(join(bin, 'pip'), ['show', 'SecantusDB'], { limitMs: 20_000 });
    if (!shown.includes(`Version: ${versions.secantusWheel}`))
      throw new Error(`another SecantusDB: ${shown}`);
    return secantus(command, `secantusd-py ${versions.secantusWheel}`);
  };
  return buildOnce({
    env,
    folder,
    name: `secantus-py-${versions.secantusWheel}`,
    log,
    check,
    movable: false,
    build: async (place) => {
      const python = findOnPath(['python3', 'python'], env);
      if (!python) throw new NotHere('Python 3.10 or later is not on PATH');
      log(
        `installing the database server SecantusDB ${versions.secantusWheel} with pip: under a minute, once per machine`,
      );
      await runProgram(python, ['-m', 'venv', place], { env, limitMs: 120_000 });
      const args = ['install', '--timeout', '10', '--retries', '1', `SecantusDB==${versions.secantusWheel}`];
      await withHeartbeat(log, 'SecantusDB', (onLine) => runProgram(join(bin, 'pip'), args, { env, onLine }));
    },
  });
}

function mongod(command, version) {
  const args = (port, folder) => [
    '--replSet',
    'overens',
    '--bind_ip',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--dbpath',
    folder,
  ];
  return { kind: 'mongod', command, args, version };
}

function secantus(command, version) {
  const args = (port, folder) => [
    '--port',
    `${port}`,
    '--storage-path',
    folder,
    '--sync-on-commit',
    '--log-level',
    'WARNING',
  ];
  return { kind: 'secantus', command, args, version };
}
