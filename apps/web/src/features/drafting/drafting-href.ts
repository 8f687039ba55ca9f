/** Where a drafting's pages are. */
export function draftingHref(draftingId: string): string {
  return `/arbete/bearbetning/${draftingId}`;
}

/** Where one part is weighed and edited. */
export function partHref(draftingId: string, partKey: string): string {
  return `${draftingHref(draftingId)}/del/${partKey.replace(':', '-')}`;
}

/** The part that an address names: `section-sec_0001` is `section:sec_0001`. */
export function partKeyIn(address: string): string {
  return address.replace('-', ':');
}
