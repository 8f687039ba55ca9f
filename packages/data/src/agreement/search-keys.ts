/** How long a prefix of a word can be and still be found by its index. */
const LONGEST_PREFIX = 16;
/** Words beyond this many in name and diary numbers are not searched. */
const MOST_WORDS = 30;

/**
 * Every beginning of every word in the name and the diary numbers, so that a search is an equality on an
 * index and stays as fast with 100 000 agreements as with ten.
 */
export function searchKeys(agreement: { name: string; diarienummer: readonly string[] }): string[] {
  const words = [agreement.name, ...agreement.diarienummer].flatMap(searchWords).slice(0, MOST_WORDS);
  const keys = words.flatMap((word) => {
    const letters = Array.from(word).slice(0, LONGEST_PREFIX);
    return letters.map((_, index) => letters.slice(0, index + 1).join(''));
  });
  return [...new Set(keys)];
}

/** The words of a text as they are searched: lower case, split at anything but letters and digits. */
export function searchWords(text: string): string[] {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => Array.from(word).slice(0, LONGEST_PREFIX).join(''));
}
