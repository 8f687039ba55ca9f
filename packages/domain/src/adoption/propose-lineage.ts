import type { CommitmentId, UnitId } from '../kernel/id.ts';
import { sameWords } from './trace-lineage.ts';

/** A guess that one commitment grew out of another; `likeness` from 0 to 1. */
export interface ProposedOrigin {
  readonly from: CommitmentId;
  readonly likeness: number;
}

/**
 * The earlier commitments that one seems to have grown out of, likest first: the same unit of the text, or enough
 * words in common. Guesses for a person, never stored by themselves (design §1 no. 2).
 */
export function proposeOrigins(
  one: { readonly unitId: UnitId; readonly wording: string },
  earlier: readonly { readonly id: CommitmentId; readonly unitId: UnitId; readonly wording: string }[],
): ProposedOrigin[] {
  const guesses = earlier
    .map(({ id, unitId, wording }) => {
      const words = sameWords(wording, one.wording) ? 1 : likenessOf(wording, one.wording);
      const likeness = unitId === one.unitId ? Math.max(words, SAME_UNIT) : words;
      return { from: id, likeness: Math.round(likeness * 100) / 100 };
    })
    .filter(({ likeness }) => likeness >= WORTH_A_GUESS)
    .toSorted((a, b) => b.likeness - a.likeness);
  const [best, ...others] = guesses;
  if (best === undefined || best.likeness === 1) return best === undefined ? [] : [best];
  return [best, ...others.filter(({ likeness }) => likeness >= WORTH_A_SECOND)];
}

/** How many of their longer words two wordings share (Dice), by their beginnings: Swedish inflects the ends. */
function likenessOf(one: string, other: string): number {
  const [a, b] = [stems(one), stems(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return (2 * shared) / (a.size + b.size);
}

function stems(wording: string): Set<string> {
  const words = wording
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\d]+/u);
  return new Set(
    words.filter((word) => word.length >= MIN_LETTERS).map((word) => word.slice(0, STEM_LETTERS)),
  );
}

const WORTH_A_GUESS = 0.45;
const WORTH_A_SECOND = 0.6;
const SAME_UNIT = 0.9;
const MIN_LETTERS = 4;
const STEM_LETTERS = 6;
