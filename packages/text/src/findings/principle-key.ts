/** The key of a principle by its name: a known one whatever is added to it, else made from the name itself. */
export function principleKey(name: string): string {
  return knownPrinciple(name) ?? nameKey(name);
}

/** The key of one of the principles that agreements share (domain.md §6.3); null for a name of the place's own. */
export function knownPrinciple(name: string): string | null {
  const lower = name.toLowerCase().trim();
  return KNOWN.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}

/** A name as an identifier: `Respekt för roller` as `respektForRoller`. */
export function nameKey(name: string): string {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}

const KNOWN: readonly (readonly [string, RegExp])[] = [
  ['langsiktighet', /^långsiktig/],
  ['oppenhetOchInsyn', /^(?:öppenhet|insyn|transparens)/],
  ['mangfald', /^mångfald/],
  ['sjalvstandighetOchOberoende', /^(?:självständig|oberoende)/],
  ['dialog', /^dialog/],
  ['kvalitet', /^kvalit/],
  ['samhallsutveckling', /^samhällsutveckling/],
  ['demokrati', /^demokrati/],
];
