/** What every page of a rehearsal's documents says, so that none is taken for a real one. */
export function rehearsalStamps(isRehearsal: boolean): string[] {
  return isRehearsal ? ['Övning, gäller inte'] : [];
}
