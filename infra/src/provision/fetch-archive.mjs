import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { download } from './download.mjs';
import { runProgram } from './run-program.mjs';

/**
 * Fetches an archive and leaves its content in `folder`, which appears whole or not at all.
 * The system's own `tar` unpacks (it also reads zip on Windows and macOS).
 */
export async function fetchArchive(url, folder, { stripComponents = 0, limitMs } = {}) {
  const work = `${folder}.partial-${process.pid}`;
  await mkdir(join(work, 'content'), { recursive: true });
  try {
    const archive = join(work, 'archive');
    await download(url, archive, { limitMs });
    await runProgram('tar', [
      '-xf',
      archive,
      '-C',
      join(work, 'content'),
      `--strip-components=${stripComponents}`,
    ]);
    await mkdir(dirname(folder), { recursive: true });
    await rm(folder, { recursive: true, force: true });
    await rename(join(work, 'content'), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
