import { addMs, epochMsOf, instantFromEpochMs, type Instant } from '@overens/domain/kernel/instant';

/** A place in the order of the list: `until` ascending with `null` first, then the id. */
export interface Place {
  readonly until: Instant | null;
  readonly id: string;
}

/** A part of the list: what is at one instant (or at none yet), or a window of time without its end. */
export type Part =
  | { readonly kind: 'instant'; readonly until: Instant | null; readonly afterId: string | null }
  | { readonly kind: 'window'; readonly since: Since | null; readonly before: string };
export type Since = { readonly $gt: Instant } | { readonly $gte: Instant };

/** Reads the first rows of a part of a list, at most `limit`. */
export type ReadPart<Row> = (part: Part, limit: number) => Promise<readonly Row[]>;

/**
 * The first `limit` rows of a list after a place, or from the top (`null`): just what one sorted find gives.
 *
 * It is read window by window, because a server may read the whole range of a question before it stops at the
 * limit (SecantusDB does): a window is a range of the index, so the cost follows the page and not the list, and
 * MongoDB is served equally. `now` only paces the windows: what they give together does not depend on it.
 */
export async function readOnwards<Row extends { readonly _id: string }>(
  read: ReadPart<Row>,
  { after, limit, now }: { readonly after: Place | null; readonly limit: number; readonly now: Instant },
): Promise<Row[]> {
  const until = after?.until ?? null;
  const start: Part = { kind: 'instant', until, afterId: after?.id ?? null };
  const known = await readParts(read, until === null ? [start, ...pastOf(now)] : [start], limit);
  const since = until === null ? { $gte: now } : { $gt: until };
  return await readComing(read, known, { from: until ?? now, since, limit });
}

/** The first `limit` rows of a list whose time has passed, the longest overdue first. */
export async function readOverdue<Row extends { readonly _id: string }>(
  read: ReadPart<Row>,
  { limit, now }: { readonly limit: number; readonly now: Instant },
): Promise<Row[]> {
  return [...(await readParts(read, pastOf(now), limit)).values()];
}

/** Rows by id: one that moves to a later window while the windows are read comes once. */
type Rows<Row> = Map<string, Row>;

/** Windows of fixed bounds, in order, until there are rows enough. */
async function readParts<Row extends { readonly _id: string }>(
  read: ReadPart<Row>,
  parts: readonly Part[],
  limit: number,
): Promise<Rows<Row>> {
  const rows: Rows<Row> = new Map();
  for (const part of parts) {
    if (rows.size >= limit) break;
    for (const row of await read(part, limit - rows.size)) rows.set(row._id, row);
  }
  return rows;
}

/** Windows from an instant on, each as wide as the rows so far suggest, the last without an end. */
async function readComing<Row extends { readonly _id: string }>(
  read: ReadPart<Row>,
  rows: Rows<Row>,
  start: { readonly from: Instant; readonly since: Since; readonly limit: number },
): Promise<Row[]> {
  const { limit } = start;
  let since = start.since;
  let from: Instant | null = start.from;
  let widthMs = FIRST_WIDTH_MS;
  while (from !== null && rows.size < limit) {
    const end: Instant | null = endOf(from, widthMs);
    const part = { kind: 'window', since, before: end ?? AFTER_ALL } as const;
    const found = await read(part, limit - rows.size);
    for (const row of found) rows.set(row._id, row);
    widthMs = nextWidthMs(widthMs, found.length, limit - rows.size);
    from = end;
    if (end !== null) since = { $gte: end };
  }
  return [...rows.values()];
}

/**
 * What is overdue, the oldest first. The windows narrow towards now: most overdue is dealt with soon, so
 * each of them holds a share of it, and the old ones, which come first, hold little.
 */
function pastOf(now: Instant): Part[] {
  const bounds = PAST_DAYS.map((days) => addMs(now, -days * DAY_MS));
  return bounds.map((before, index) => {
    const from = bounds[index - 1];
    return { kind: 'window', since: from === undefined ? null : { $gte: from }, before };
  });
}

/** Twice what should hold the missing rows if the next window is as dense as this one; four times it if sparser. */
function nextWidthMs(widthMs: number, found: number, missing: number): number {
  const wanted = found === 0 ? Infinity : (2 * widthMs * missing) / found;
  return Math.min(Math.max(wanted, widthMs / 4), widthMs * 4);
}

/** `null`: the window has no end, since hardly anything lies beyond it. */
function endOf(from: Instant, widthMs: number): Instant | null {
  const endMs = epochMsOf(from) + widthMs;
  return widthMs > LONGEST_WIDTH_MS || endMs > LAST_MS ? null : instantFromEpochMs(Math.floor(endMs));
}

const DAY_MS = 86_400_000;
const PAST_DAYS = [1_024, 256, 64, 16, 4, 1, 0];
const FIRST_WIDTH_MS = DAY_MS / 4;
const LONGEST_WIDTH_MS = 1_500 * DAY_MS;
/** The year 9000: an instant has four digits for its year. */
const LAST_MS = 221_845_392_000_000;
/** Sorts after every instant. */
const AFTER_ALL = ':';
