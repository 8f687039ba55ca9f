import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Facts = z.record(z.string(), z.unknown());
const FOLDER = join(import.meta.dirname, '../../fixtures');

/** Agreements of municipalities that do not exist, each with what it must be read as. */
export function inventedTexts(): readonly {
  readonly name: string;
  readonly bytes: Buffer;
  readonly expected: Readonly<Record<string, unknown>>;
}[] {
  return readdirSync(FOLDER)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => ({
      name,
      bytes: readFileSync(join(FOLDER, name)),
      expected: Facts.parse(
        JSON.parse(readFileSync(join(FOLDER, name.replace(/\.\w+$/, '.expected.json')), 'utf8')),
      ),
    }));
}
