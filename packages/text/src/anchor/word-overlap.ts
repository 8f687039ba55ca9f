/** A wording as its words and how many times each comes, for telling how much two have in common. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** The words of a wording, without case and punctuation. */
export function wordBag(text: string): WordBag {
  const words =
    text
      .normalize('NFC')
      .toLocaleLowerCase('sv')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** How much of two wordings is the same words (Dice), from 0 to 1; two without words have nothing in common. */
export function overlap(one: WordBag, other: WordBag): number {
  if (one.size + other.size === 0) return 0;
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / (one.size + other.size);
}

/** Two wordings that differ only in case, spaces and the form of letters are the same unit unchanged. */
export function wordingKey(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
}
