/** Whether two answers are the same: by content, where nothing, an empty text and an empty object are alike. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return settled(a) === settled(b);
}

/** An answer as text that is equal for equal answers. */
function settled(value: unknown): string {
  return JSON.stringify([withoutNothing(value)]);
}

function withoutNothing(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutNothing);
  if (typeof value !== 'object') return value;
  const members = Object.entries(value)
    .map(([key, member]) => [key, withoutNothing(member)] as const)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return members.length === 0 ? undefined : Object.fromEntries(members);
}
