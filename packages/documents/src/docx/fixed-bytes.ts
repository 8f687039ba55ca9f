import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The same file with the day it was written taken out: of every part in the container, and of what the file says of
 * itself. Two exports of one version can then be compared byte by byte.
 */
export function fixedBytes(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const core = parts[CORE];
  if (core === undefined) throw new Error(`A Word file has ${CORE}.`);
  const dated = strFromU8(core).replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    `$1${DAY}T00:00:00Z`,
  );
  return zipSync({ ...parts, [CORE]: strToU8(dated) }, { mtime: `${DAY}T00:00:00`, level: 6 });
}

const CORE = 'docProps/core.xml';
/** The first day that a zip can tell; without a zone, as zips have none. */
const DAY = '1980-01-01';
