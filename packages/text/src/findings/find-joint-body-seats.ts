import type { Passage } from './outline.ts';
import { COUNT, countOf } from './swedish-number.ts';

export type JointBodySeats = {
  readonly civil: number;
  readonly politician: number;
  readonly official: number;
};

/**
 * The seats of the joint body, when a sentence says how many it has of each kind: `tio representanter från
 * föreningarna, tre politiker och en tjänsteperson`. A sentence must name two kinds to be about its seats.
 */
export function findJointBodySeats(
  passages: readonly Passage[],
): { seats: JointBodySeats; line: number } | null {
  for (const { sentences, line } of passages) {
    for (const sentence of sentences) {
      const seats = COMPOSED.test(sentence) ? seatsIn(sentence) : null;
      if (seats) return { seats, line };
    }
  }
  return null;
}

function seatsIn(sentence: string): JointBodySeats | null {
  const groups = Array.from(sentence.matchAll(COUNTED), ({ 1: count = '', index }) => ({ count, index }));
  const seats = { civil: 0, politician: 0, official: 0 };
  const kinds = new Set<keyof JointBodySeats>();
  for (const [at, { count, index }] of groups.entries()) {
    const group = sentence.slice(index, groups[at + 1]?.index);
    const kind = KINDS.find(([, pattern]) => pattern.test(group))?.[0];
    if (kind === undefined) continue;
    seats[kind] += countOf(count) ?? 0;
    kinds.add(kind);
  }
  return kinds.size >= 2 ? seats : null;
}

const COMPOSED =
  /(?<!\p{L})(?:består|består av|utgörs av|ingår|sammansatt|har|representanter|företrädare|ledamöter|platser|utser)(?!\p{L})/iu;
const COUNTED = new RegExp(`(?<!\\p{L})(${COUNT})(?= \\p{L})`, 'giu');
const KINDS: readonly (readonly [keyof JointBodySeats, RegExp])[] = [
  ['politician', /politiker|förtroendevald|politiskt? |ledamöter från kommunstyrelsen/i],
  ['official', /tjänsteperson|tjänsteman|tjänstemän|handläggare|från förvaltning|kommunanställd/i],
  ['civil', /civil|förening|idébur|ideell|organisation|samfund/i],
];
