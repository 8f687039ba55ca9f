import { comparableName } from '../address-book/party.ts';

/**
 * Whether two organisations' names are so alike that they may be the same: equal but for case, signs, word order and
 * what associations are called (`ideell förening`, `IF`), or a slip of the keyboard apart.
 * Only a reason to ask: two associations may well have nearly the same name.
 */
export function looksAlike(one: string, other: string): boolean {
  const [first, second] = [essence(one), essence(other)];
  if (first === second) return true;
  const shortest = Math.min(first.length, second.length);
  if (shortest < SHORTEST_COMPARED) return false;
  const allowed = shortest < LONG_NAME ? 1 : 2;
  return Math.abs(first.length - second.length) <= allowed && distance(first, second) <= allowed;
}

/** What tells a name from others: its words without form of association, in alphabetical order. */
function essence(name: string): string {
  const words = comparableName(name)
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const telling = words.filter((word) => !FORMS.has(word));
  return (telling.length === 0 ? words : telling).toSorted().join(' ');
}

/** How many letters must be put in, taken out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const letter = one.charAt(i - 1);
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (other.charAt(j - 1) === letter ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const FORMS: ReadonlySet<string> = new Set([
  'ideell',
  'ideella',
  'förening',
  'föreningen',
  'ek',
  'för',
  'if',
  'i',
  'och',
  'o',
]);
const SHORTEST_COMPARED = 5;
const LONG_NAME = 12;
