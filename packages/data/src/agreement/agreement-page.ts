import { Buffer } from 'node:buffer';
import type { AgreementFilter } from '@overens/usecases/ports/agreement-queries';
import { z } from 'zod';
import { searchWords } from './search-keys.ts';

type Condition = Readonly<Record<string, unknown>>;

/** Where a page ended. An agreement whose process is starting has no next event and comes first. */
const Cursor = z.tuple([z.string().nullable(), z.string()]);

/** The opaque place of an agreement in the order of the list. */
export function cursorOf(agreement: {
  readonly id: string;
  readonly next: { readonly until: string } | null;
}): string {
  return Buffer.from(JSON.stringify([agreement.next?.until ?? null, agreement.id])).toString('base64url');
}

/**
 * What comes after the cursor in the order of the list. The first member is the range that the index scans,
 * the second leaves out what lies before on the same instant. A cursor that was tampered with starts from the top.
 */
export function afterCursor(cursor: string | null): Condition[] {
  const read = cursor === null ? null : readCursor(cursor);
  if (read === null) return [];
  const [until, id] = read;
  return until === null
    ? [{ $or: [{ 'next.until': { $gt: '' } }, { _id: { $gt: id } }] }]
    : [{ 'next.until': { $gte: until } }, { $or: [{ 'next.until': { $gt: until } }, { _id: { $gt: id } }] }];
}

/** The filter as conditions; of the words searched, the longest is looked up and the others narrow it down. */
export function filterOf({ mode, awaited, search }: AgreementFilter): Condition[] {
  const [longest, ...others] = searchWords(search).toSorted((a, b) => b.length - a.length);
  return [
    ...(mode === 'all' ? [] : [{ 'mode.kind': mode }]),
    ...(awaited === 'all' ? [] : [{ 'next.awaited': awaited }]),
    ...(longest === undefined ? [] : [{ searchKeys: longest }]),
    ...(others.length === 0 ? [] : [{ searchKeys: { $all: others } }]),
  ];
}

function readCursor(cursor: string): z.infer<typeof Cursor> | null {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
