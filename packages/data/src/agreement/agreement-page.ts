import { Buffer } from 'node:buffer';
import type { TenantId } from '@overens/domain/kernel/id';
import { epochMsOf, Instant } from '@overens/domain/kernel/instant';
import type { AgreementFilter } from '@overens/usecases/ports/agreement-queries';
import { z } from 'zod';
import type { Part, Place } from './list-reading.ts';
import { searchWords } from './search-keys.ts';

type Condition = Readonly<Record<string, unknown>>;

/** Where a page ended. An agreement whose process is starting has no next event and comes first. */
const Cursor = z.tuple([Instant.refine((until) => Number.isFinite(epochMsOf(until))).nullable(), z.string()]);

/** The opaque place of an agreement in the order of the list. */
export function cursorOf(agreement: {
  readonly id: string;
  readonly next: { readonly until: string } | null;
}): string {
  return Buffer.from(JSON.stringify([agreement.next?.until ?? null, agreement.id])).toString('base64url');
}

/** The place that a cursor names; one that was tampered with starts from the top, as `null` does. */
export function placeOf(cursor: string | null): Place | null {
  if (cursor === null) return null;
  try {
    const [until, id] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { until, id };
  } catch {
    return null;
  }
}

/**
 * A part of the filtered list as a question: the municipality, the narrowest condition and the part are an index's
 * fields, in its order; the other conditions narrow its rows down.
 *
 * These stand outside an `$or` of one branch. MongoDB dissolves it and puts all together; SecantusDB reads the
 * branch by its index, and of more fields side by side would use the first only. In an index of words it keeps but
 * one end of a window, so there the beginning stands outside: pages are read from the top, so little lies before.
 */
export function questionOf(tenantId: TenantId, filter: AgreementFilter, part: Part): Condition {
  // Few are starting at a time: they are found by that, and SecantusDB reads no `null` from an index of words.
  const isStarting = part.kind === 'instant' && part.until === null;
  const [narrowest = {}, ...others] = [...(isStarting ? [{}] : []), ...conditionsOf(filter)];
  const isOfWords = 'searchKeys' in narrowest;
  const rest: Condition[] =
    isOfWords && part.kind === 'window' && part.since !== null
      ? [...others, { 'next.until': part.since }]
      : others;
  const indexed = { tenantId, ...narrowest, ...rangeOf(part, isOfWords) };
  return rest.length === 0
    ? indexed
    : { $or: [indexed], ...Object.fromEntries(rest.flatMap(Object.entries)) };
}

function rangeOf(part: Part, hasEndOnly: boolean): Condition {
  if (part.kind === 'instant') {
    return { 'next.until': part.until, ...(part.afterId === null ? {} : { _id: { $gt: part.afterId } }) };
  }
  return { 'next.until': { ...(hasEndOnly ? {} : part.since), $lt: part.before } };
}

/** The filter as conditions, each with an index, the one that is likely to leave fewest first; then those without. */
function conditionsOf({ mode, awaited, search }: AgreementFilter): Condition[] {
  const words = searchWords(search).toSorted((a, b) => b.length - a.length);
  const [longest] = words;
  const ofMode = mode === 'all' ? [] : [{ 'mode.kind': mode }];
  const ofAwaited = awaited === 'all' ? [] : [{ 'next.awaited': awaited }];
  return [
    ...(longest === undefined ? [] : [{ searchKeys: longest }]),
    ...(mode === 'rehearsal' ? [...ofMode, ...ofAwaited] : [...ofAwaited, ...ofMode]),
    ...(words.length < 2 ? [] : [{ searchKeys: { $all: words } }]),
  ];
}
