import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps; what comes within this time is one change. */
const SETTLES_MS = 300;

/**
 * In development: restarts the worker when a source it is made of changes. Node's own `--watch` cannot: it breaks
 * the threads in which workflows are replayed. Pages reload by themselves and are not watched here.
 */
export function restartOnChange({ root, restart, log }) {
  const folders = [
    join(root, 'workflows', 'src'),
    ...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name)),
  ];
  let timer;
  const changed = (_kind, file) => {
    if (!/\.(ts|json)$/.test(String(file)) || String(file).endsWith('.test.ts')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      log('a source has changed: the worker starts again');
      restart().catch((error) => log(`the worker did not start again: ${error.message}`));
    }, SETTLES_MS);
  };
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, changed));
  return {
    stop: async () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
