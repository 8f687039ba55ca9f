import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = join(import.meta.dirname, '../../../../../shared');
const REAL_TEXTS = join(SHARED, 'seeds');

/**
 * The public documents beside the checkout, by name; empty where they are absent.
 * @param mustBeThere in CI their absence is a failure
 */
export function realTexts(
  mustBeThere: boolean,
): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const names = existsSync(REAL_TEXTS) ? readdirSync(REAL_TEXTS).filter((name) => name.endsWith('.txt')) : [];
  if (names.length === 0 && mustBeThere) throw new Error(`no real texts in ${REAL_TEXTS}`);
  if (names.length === 0) process.stderr.write(`\nNOT CHECKED: 0 real texts found in ${REAL_TEXTS}.\n`);
  return names.map((name) => ({ name, bytes: readFileSync(join(REAL_TEXTS, name)) }));
}

/** What each of them must be read as, by the first three characters of its name. */
export function expectedFacts(): unknown {
  return JSON.parse(readFileSync(join(SHARED, 'expected-import.json'), 'utf8'));
}
