/** The id of a part on the page; the review page's links lead here, or on to a field: `#svar.sections.sec_1.kommentar`. */
export function unitAnchor(unitName: string): string {
  return `svar.${unitName}`;
}

/** The address of a field or part on the writing page. */
export function fieldHref(recipientId: string, name: string): string {
  return `/svar/${recipientId}#${unitAnchor(name)}`;
}

/** The field that a hash points at inside a part: `''` for the part as a whole, `null` when it is elsewhere. */
export function pathInHash(hash: string, unitName: string): string | null {
  const anchor = `#${unitAnchor(unitName)}`;
  if (unitName === '' || (hash !== anchor && !hash.startsWith(`${anchor}.`))) return null;
  return hash.slice(anchor.length + 1);
}
