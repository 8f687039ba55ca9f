import { z } from 'zod';
import { printedImport } from '../findings/printed-import.ts';
import { ImportedDraft } from '../import/imported-draft.ts';
import { imported } from './import-case.ts';

/** What the command would print for a file, as JSON comes back from it. */
export async function printedFacts(
  bytes: string | Uint8Array,
  name?: string,
): Promise<Record<string, unknown>> {
  const draft = ImportedDraft.parse(await imported(bytes, name));
  return z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(printedImport(draft))));
}

/** Those of the printed keys that are expected, so that more may be printed than is told. */
export function asExpected(
  printed: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { warnings } = printed;
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => {
      if (key !== 'warningsAtLeast') return [key, printed[key]];
      const given = Array.isArray(warnings) ? warnings : [];
      return [key, Array.isArray(value) ? value.filter((one) => given.includes(one)) : given];
    }),
  );
}
