/** One comment on a sentence as an input holds it. */
interface PassageEntry {
  readonly unitId: string;
  readonly text: string;
}

/** The comments on single sentences that an answer holds; `null` when it is no list of such. */
export function passageEntries(value: unknown): readonly PassageEntry[] | null {
  if (!Array.isArray(value)) return null;
  const entries = value.map(entryOf);
  return entries.every((entry) => entry !== null) ? entries : null;
}

/** What is said of each unit, by its id. */
export function byPassage(entries: readonly PassageEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.map(({ unitId, text }) => [unitId, text]));
}

function entryOf(entry: unknown): PassageEntry | null {
  if (typeof entry !== 'object' || entry === null || !('unitId' in entry)) return null;
  const { unitId } = entry;
  const text = 'text' in entry ? entry.text : '';
  return typeof unitId === 'string' && typeof text === 'string' ? { unitId, text } : null;
}
