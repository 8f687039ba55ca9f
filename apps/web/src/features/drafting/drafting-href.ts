/** Where a drafting's pages are. */
export function draftingHref(draftingId: string): string {
  return `/arbete/bearbetning/${draftingId}`;
}

/** Where it is told what the work has changed; how it is shown is in the address, so that it can be sent on. */
export function changesHref(
  draftingId: string,
  choice: { readonly isWhole?: boolean; readonly inColumns?: boolean } = {},
  sectionId?: string,
): string {
  const how = [
    ...(choice.isWhole === true ? ['visa=allt'] : []),
    ...(choice.inColumns === true ? ['spalter=ja'] : []),
  ];
  const at = sectionId === undefined ? '' : `#${sectionId}`;
  return `${draftingHref(draftingId)}/andringar${how.length === 0 ? '' : `?${how.join('&')}`}${at}`;
}

/** Where one part is weighed and edited. */
export function partHref(draftingId: string, partKey: string): string {
  return `${draftingHref(draftingId)}/del/${partKey.replace(':', '-')}`;
}

/** The part that an address names: `section-sec_0001` is `section:sec_0001`. */
export function partKeyIn(address: string): string {
  return address.replace('-', ':');
}
