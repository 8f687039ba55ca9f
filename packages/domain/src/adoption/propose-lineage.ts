import type { CommitmentParty } from '../agreement/commitment.ts';
import type { CommitmentId, UnitId } from '../kernel/id.ts';
import { sameWords } from './trace-lineage.ts';
import { likenessAmong } from './word-likeness.ts';

/** A guess that one commitment grew out of another; `likeness` from 0 to 1. */
export interface ProposedOrigin {
  readonly from: CommitmentId;
  readonly likeness: number;
}

interface Worded {
  readonly unitId: UnitId;
  readonly party: CommitmentParty;
  readonly wording: string;
}

/**
 * Tells of a commitment which of the earlier ones it may have grown out of, likest first and at most three: the same
 * unit of the text, or words in common; of two as like the one by the same party. Guesses for a person, never stored
 * by themselves (design §1 no. 2, domain.md appendix B).
 */
export function originsAmong(
  earlier: readonly (Worded & { readonly id: CommitmentId })[],
): (one: Worded) => ProposedOrigin[] {
  const likenessTo = likenessAmong(earlier.map(({ wording }) => wording));
  return (one) => {
    const likenesses = likenessTo(one.wording);
    const guesses = earlier.map((other, index) => {
      const words = sameWords(other.wording, one.wording) ? 1 : (likenesses[index] ?? 0);
      const likeness = other.unitId === one.unitId ? Math.max(words, SAME_UNIT) : words;
      const rank = likeness + (other.party === one.party ? SAME_PARTY : 0);
      return { from: other.id, likeness: Math.round(likeness * 100) / 100, rank };
    });
    const [best, ...others] = guesses
      .filter(({ likeness }) => likeness >= WORTH_A_GUESS)
      .toSorted((a, b) => b.rank - a.rank);
    if (best === undefined) return [];
    const shown = best.likeness === 1 ? [best] : [best, ...others].slice(0, MOST_GUESSES);
    return shown.map(({ from, likeness }) => ({ from, likeness }));
  };
}

/** Those guesses that are likely enough to be proposed, and not only shown. */
export function likelyOrigins([best, ...others]: readonly ProposedOrigin[]): CommitmentId[] {
  if (best === undefined || best.likeness < LIKELY) return [];
  return [best, ...others.filter(({ likeness }) => likeness >= ALSO_LIKELY)].map(({ from }) => from);
}

const WORTH_A_GUESS = 0.12;
const MOST_GUESSES = 3;
const LIKELY = 0.3;
const ALSO_LIKELY = 0.4;
const SAME_UNIT = 0.9;
const SAME_PARTY = 0.03;
