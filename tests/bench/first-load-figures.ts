import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { printFigure } from './print-figure.ts';

/**
 * The script that a first visit to each page loads from the production build: what every page starts with, and the
 * files of the components that the page's own manifest names. Sizes are of each file compressed with gzip.
 * Polyfills are left out: they are marked `nomodule`, and no browser of the last eight years loads them.
 */
export function firstLoadFigures(): void {
  const shared = BuildManifest.parse(readJson('build-manifest.json')).rootMainFiles;
  for (const manifest of filesUnder(join(build, 'server', 'app'), 'page_client-reference-manifest.js')) {
    const route = `/${relative(join(build, 'server', 'app'), join(manifest, '..')).replaceAll('\\', '/')}`;
    if (route.startsWith('/_')) continue;
    const files = new Set([...shared, ...filesOfPage(manifest)]);
    const bytes = [...files].reduce((sum, file) => sum + gzippedBytes(file), 0);
    printFigure({
      figure: `first-load script of ${route === '/' ? '/' : route}`,
      value: bytes / 1_000,
      unit: 'kB',
      baseline: null,
      ratio: null,
      aim: 'value <= 150',
      met: bytes <= 150_000,
      n: files.size,
      of: 'files',
    });
  }
}

const build = fileURLToPath(new URL('../../apps/web/.next', import.meta.url));
const BuildManifest = z.object({ rootMainFiles: z.array(z.string()) });
const PageManifest = z.object({
  clientModules: z.record(z.string(), z.object({ chunks: z.array(z.string()) })),
});

/** The manifest is a script that assigns one JSON literal; the fallbacks for whole-page failures are not a first load. */
function filesOfPage(manifest: string): string[] {
  const script = readFileSync(manifest, 'utf8');
  const literal = script.slice(script.indexOf('"] = {') + 5).replace(/;\s*$/, '');
  const { clientModules } = PageManifest.parse(JSON.parse(literal));
  return Object.entries(clientModules)
    .filter(([module]) => !module.includes('global-error'))
    .flatMap(([, { chunks }]) => chunks)
    .filter((chunk) => chunk.endsWith('.js'))
    .map((chunk) => decodeURI(chunk).replace('/_next/', ''));
}

const sizes = new Map<string, number>();

function gzippedBytes(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(join(build, file))).byteLength;
  sizes.set(file, size);
  return size;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(build, name), 'utf8'));
}

function filesUnder(folder: string, name: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.replaceAll('\\', '/').endsWith(`/${name}`) || file === name)
    .map((file) => join(folder, file))
    .toSorted();
}
