import type { UnitId } from '@overens/domain/kernel/id';
import { overlap, wordBag, wordingKey } from './word-overlap.ts';

/** A unit to be found again: its words, and the key of where it stands. */
export interface Anchored {
  readonly id: UnitId;
  readonly text: string;
  /** Told apart units with the same words: the heading that they stand under. */
  readonly place: string;
}

/** An old unit found again as a new one, with how sure that is from 0 to 1. */
export interface UnitMatch {
  readonly oldId: UnitId;
  readonly newId: UnitId;
  readonly confidence: number;
}

/** At least this like: the same unit, reworded. */
export const SURELY_SAME = 0.6;
/** Less like than this: another unit. Between the two a person says. */
export const MAYBE_SAME = 0.3;

/**
 * Finds old units again among new ones, each at most once: first those with the same words in the same place, then
 * with the same words anywhere in their order, then the likest. A match below `SURELY_SAME` is for a person to judge.
 * Time is in proportion to the words that the units left have in common.
 */
export function matchUnits(olds: readonly Anchored[], news: readonly Anchored[]): UnitMatch[] {
  const inPlace = sameKey(olds, news, ({ text, place }) => `${place}\n${wordingKey(text)}`);
  const rest = without(olds, news, inPlace);
  const anywhere = sameKey(rest.olds, rest.news, ({ text }) => wordingKey(text));
  const left = without(rest.olds, rest.news, anywhere);
  return [...inPlace, ...anywhere, ...alike(left.olds, left.news)];
}

/** Those with the same key, in their order. */
function sameKey(
  olds: readonly Anchored[],
  news: readonly Anchored[],
  keyOf: (unit: Anchored) => string,
): UnitMatch[] {
  const waiting = Map.groupBy(olds, keyOf);
  return news.flatMap((unit) => {
    const old = waiting.get(keyOf(unit))?.shift();
    return old === undefined ? [] : [{ oldId: old.id, newId: unit.id, confidence: 1 }];
  });
}

/** The likest pairs first, as long as both are free; of pairs as like, the one in the same place. */
function alike(olds: readonly Anchored[], news: readonly Anchored[]): UnitMatch[] {
  const pairs = candidates(olds, news).toSorted((a, b) => b.rank - a.rank || b.confidence - a.confidence);
  const [takenOld, takenNew] = [new Set<UnitId>(), new Set<UnitId>()];
  return pairs.flatMap(({ oldId, newId, confidence }) => {
    if (takenOld.has(oldId) || takenNew.has(newId)) return [];
    takenOld.add(oldId);
    takenNew.add(newId);
    return [{ oldId, newId, confidence }];
  });
}

function candidates(olds: readonly Anchored[], news: readonly Anchored[]): (UnitMatch & { rank: number })[] {
  const bags = olds.map((old) => ({ old, bag: wordBag(old.text) }));
  const having = new Map<string, number[]>();
  for (const [index, { bag }] of bags.entries()) {
    for (const word of bag.counts.keys()) having.set(word, [...(having.get(word) ?? []), index]);
  }
  return news.flatMap((unit) => {
    const bag = wordBag(unit.text);
    // Rare words lead to the units worth comparing: common ones are in nearly all of them.
    const words = [...bag.counts.keys()].flatMap((word) => having.get(word) ?? []);
    const near = new Set(words.length > MOST_LOOKED_AT ? rarest(bag.counts.keys(), having) : words);
    return [...near].flatMap((index) => {
      const known = bags[index];
      if (known === undefined) return [];
      const confidence = Math.round(overlap(known.bag, bag) * 100) / 100;
      if (confidence < MAYBE_SAME) return [];
      const rank = confidence + (known.old.place === unit.place ? SAME_PLACE : 0);
      return [{ oldId: known.old.id, newId: unit.id, confidence, rank }];
    });
  });
}

function rarest(words: Iterable<string>, having: ReadonlyMap<string, readonly number[]>): number[] {
  const lists = [...words].flatMap((word) => {
    const list = having.get(word);
    return list === undefined ? [] : [list];
  });
  const found: number[] = [];
  for (const list of lists.toSorted((a, b) => a.length - b.length)) {
    if (found.length > 0 && found.length + list.length > MOST_LOOKED_AT) break;
    found.push(...list.slice(0, MOST_LOOKED_AT));
  }
  return found;
}

function without(
  olds: readonly Anchored[],
  news: readonly Anchored[],
  matches: readonly UnitMatch[],
): { readonly olds: readonly Anchored[]; readonly news: readonly Anchored[] } {
  const found = new Set(matches.flatMap(({ oldId }) => [oldId]));
  const placed = new Set(matches.map(({ newId }) => newId));
  return { olds: olds.filter(({ id }) => !found.has(id)), news: news.filter(({ id }) => !placed.has(id)) };
}

/** Enough to find a reworded unit; keeps a text of thousands of like rows from costing seconds. */
const MOST_LOOKED_AT = 2_000;
const SAME_PLACE = 0.1;
