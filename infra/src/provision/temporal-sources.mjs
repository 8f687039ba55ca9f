import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOnce } from './build-once.mjs';
import { cachePath } from './cache-dir.mjs';
import { fetchArchive } from './fetch-archive.mjs';
import { findOnPath } from './find-on-path.mjs';
import { withHeartbeat } from './progress.mjs';
import { runProgram } from './run-program.mjs';
import { NotHere } from './try-sources.mjs';
import { verifyVersion } from './verify-version.mjs';
import { versions } from './versions.mjs';

const goModule = fileURLToPath(new URL('../../temporal-cli', import.meta.url));
const program = process.platform === 'win32' ? 'temporal.exe' : 'temporal';

/** The places a Temporal server can come from, in the order they are tried. */
export function temporalSources(env, log) {
  return [
    { name: 'TEMPORAL_ADDRESS', find: async () => fromEnvironment(env) },
    { name: 'temporal on PATH', find: () => onPath(env) },
    { name: 'temporal in the cache', find: () => inCache(env) },
    { name: 'Temporal download', find: () => officialDownload(env, log), remembersFailure: true },
    { name: 'Temporal by Go', find: () => buildWithGo(env, log) },
  ];
}

function fromEnvironment(env) {
  if (!env.TEMPORAL_ADDRESS) throw new NotHere('not set');
  return { kind: 'external', address: env.TEMPORAL_ADDRESS, version: 'as given by TEMPORAL_ADDRESS' };
}

async function onPath(env) {
  const command = findOnPath(['temporal'], env);
  if (!command) throw new NotHere('none there');
  return devServer(command, await verifyVersion(command, /^temporal version 1\./));
}

async function inCache(env) {
  try {
    return await fromFolder(folderOf(env));
  } catch {
    throw new NotHere('none there');
  }
}

/** The same archive that the Temporal SDK fetches for its own test server. */
async function officialDownload(env, log) {
  return buildOnce({
    env,
    folder: folderOf(env),
    name: 'temporal',
    log,
    check: fromFolder,
    movable: false,
    build: async (place) => {
      const platform = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform];
      const arch = { x64: 'amd64', arm64: 'arm64' }[process.arch];
      if (!platform || !arch) throw new NotHere(`nothing offered for ${process.platform} ${process.arch}`);
      log(`fetching Temporal ${versions.temporalCli} from temporal.download (once per machine)`);
      const url = `https://temporal.download/cli/archive/v${versions.temporalCli}?platform=${platform}&arch=${arch}`;
      await fetchArchive(url, place);
    },
  });
}

async function buildWithGo(env, log) {
  return buildOnce({
    env,
    folder: folderOf(env),
    name: 'temporal',
    log,
    check: fromFolder,
    build: async (place) => {
      const go = findOnPath(['go'], env);
      if (!go) throw new NotHere('Go 1.26 is not on PATH');
      log(
        `building the workflow server Temporal ${versions.temporalCli} with Go: about 5 minutes on 2 cores, once per machine`,
      );
      const named = `-s -w -X github.com/temporalio/cli/internal/temporalcli.Version=${versions.temporalCli}`;
      const args = ['build', '-trimpath', '-ldflags', named, '-o', join(place, program)];
      await withHeartbeat(log, 'Temporal', (onLine) =>
        runProgram(go, [...args, 'github.com/temporalio/cli/cmd/temporal'], {
          cwd: goModule,
          env: { ...env, GOFLAGS: '-mod=readonly' },
          onLine,
        }),
      );
      await chmod(join(place, program), 0o755);
    },
  });
}

function folderOf(env) {
  return cachePath(env, `temporal-${versions.temporalCli}`);
}

/** The server's own version is what matters here; it is compiled in, also where the tool calls itself DEV. */
async function fromFolder(folder) {
  const command = join(folder, program);
  return devServer(command, await verifyVersion(command, `Server ${versions.temporalServer}`));
}

function devServer(command, version) {
  const fixed = ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--log-level', 'error'];
  const args = (port, folder) => [
    ...fixed,
    '--port',
    `${port}`,
    '--db-filename',
    join(folder, 'temporal.db'),
  ];
  return { kind: 'dev-server', command, args, version };
}
