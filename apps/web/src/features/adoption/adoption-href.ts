/** The page of a visit: all its bodies. */
export function adoptionHref(adoptionId: string): string {
  return `/arbete/antagande/${adoptionId}`;
}

/** The page of one body in a visit. */
export function bodyHref(adoptionId: string, bodyKey: string): string {
  return `${adoptionHref(adoptionId)}/organ/${bodyKey}`;
}

/** The list of commitments of the text put forward. */
export function commitmentsHref(adoptionId: string): string {
  return `${adoptionHref(adoptionId)}/ataganden`;
}
