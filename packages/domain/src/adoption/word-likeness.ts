/**
 * Tells how like one wording is to each of some, from 0 to 1. Words are compared by their beginnings, since Swedish
 * inflects the ends and joins words; a word that many of them have counts for little. What both parties are called
 * differs between agreements and between years, so their names count as one word each.
 */
export function likenessAmong(wordings: readonly string[]): (one: string) => number[] {
  const those = wordings.map(wordsOf);
  const weight = weightsIn(those);
  return (one) => {
    const own = wordsOf(one);
    return those.map((other) => likeness(own, other, weight));
  };
}

type Weigh = (word: string) => number;

/** Twice what they share by what they have in all (Dice), each word by its weight. */
function likeness(one: readonly string[], other: readonly string[], weight: Weigh): number {
  const all = [...one, ...other].reduce((sum, word) => sum + weight(word), 0);
  if (all === 0) return 0;
  return (shared(one, other, weight) + shared(other, one, weight)) / all;
}

function shared(words: readonly string[], others: readonly string[], weight: Weigh): number {
  return words.reduce(
    (sum, word) => sum + weight(word) * Math.max(0, ...others.map((other) => kinship(word, other))),
    0,
  );
}

/** 1 for the same word however inflected, less when only the beginning of a compound is shared, else 0. */
function kinship(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < FEWEST_LETTERS) return 0;
  const common = commonStart(short, long);
  if (common >= short.length - MOST_CHANGED && common >= FEWEST_LETTERS) {
    return common >= STEM_LETTERS && long.length - common <= LONGEST_ENDING ? 1 : BEGINNING;
  }
  return long.endsWith(short) && short.length >= STEM_LETTERS ? BEGINNING : 0;
}

function commonStart(short: string, long: string): number {
  let common = 0;
  while (common < short.length && short[common] === long[common]) common += 1;
  return common;
}

/** A word's weight by how few of the wordings have it or its kin. */
function weightsIn(all: readonly (readonly string[])[]): Weigh {
  const known = new Map<string, number>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const having = all.filter((words) => words.some((other) => kinship(word, other) === 1)).length;
    const rarity = Math.log(1 + (all.length + 1) / (having + 2));
    const weight = rarity * (PARTIES.has(word) ? OF_PARTY : 1);
    known.set(word, weight);
    return weight;
  };
}

function wordsOf(wording: string): string[] {
  const plain = wording.normalize('NFC').toLocaleLowerCase('sv');
  const named = ALIKE.reduce((words, [names, one]) => words.replaceAll(names, one), plain);
  const words = named.split(/[^\p{L}\d]+/u).filter((word) => word.length >= 2 && !EMPTY.has(word));
  return [...new Set(words)];
}

const STEM_LETTERS = 5;
const FEWEST_LETTERS = 4;
const LONGEST_ENDING = 5;
/** How many letters at the end of the shorter word may be another ending. */
const MOST_CHANGED = 2;
const BEGINNING = 0.7;
/** Whom a commitment speaks of tells little of what it says. */
const OF_PARTY = 0.4;
const PARTIES: ReadonlySet<string> = new Set(['civilsamhället', 'kommunen']);

/** Words that say the same in agreements of this kind: who the parties are, and to make something easier to reach. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:(?:den )?(?:idéburn?a?|idéburen|ideella|ideell) sektorn?s?|civilsamhällets?(?:organisation\p{L}*)?|föreningslivets?|föreningarna?s?)(?!\p{L})/gu,
    'civilsamhället',
  ],
  [/(?<!\p{L})(?:kommunens?|kommuns?)(?!\p{L})/gu, 'kommunen'],
  [
    /(?<!\p{L})(?:förenkla|underlätta|förenklar|underlättar|göra det lättare|lättare|enklare|lätt|enkelt)(?!\p{L})/gu,
    'underlätta',
  ],
  [/(?<!\p{L})(?:komma i kontakt(?: med)?|nå|få kontakt(?: med)?)(?!\p{L})/gu, 'kontakt'],
];
/** Words that are in every commitment whatever it says. */
const EMPTY: ReadonlySet<string> = new Set(
  'att av de den det dess detta dessa eller en ett fler för från genom har hos hur i in inom ingå kan man med mellan när och om på samt sig sin sina sitt ska som så till ur ut vad var vid vi är vara verka ge ges ex etc andra varandra egen egna det'.split(
    ' ',
  ),
);
