import type { UnitId } from '@overens/domain/kernel/id';
import type { AgreementText, TextSection } from '../model/agreement-text.ts';
import { MAYBE_SAME, type UnitMatch } from './match-units.ts';
import { overlap, wordBag, wordingKey } from './word-overlap.ts';

/**
 * Finds old sections again, each at most once: first those with the same heading and number, then with the same
 * heading, then by how like the headings are and how many of the paragraphs were found again under them.
 */
export function matchSections(
  before: AgreementText,
  read: AgreementText,
  paragraphs: readonly UnitMatch[],
): UnitMatch[] {
  const matches: UnitMatch[] = [];
  const [olds, news] = [new Set(before.sections), new Set(read.sections)];
  const take = (old: TextSection, now: TextSection, confidence: number): void => {
    olds.delete(old);
    news.delete(now);
    matches.push({ oldId: old.id, newId: now.id, confidence });
  };
  for (const keyOf of [numberedKey, headingKey]) {
    const waiting = Map.groupBy(olds, keyOf);
    for (const now of read.sections.filter((one) => news.has(one))) {
      const old = waiting.get(keyOf(now))?.shift();
      if (old !== undefined) take(old, now, 1);
    }
  }
  for (const { old, now, confidence } of likestPairs([...olds], [...news], paragraphs)) {
    if (olds.has(old) && news.has(now)) take(old, now, confidence);
  }
  return matches;
}

function likestPairs(
  olds: readonly TextSection[],
  news: readonly TextSection[],
  paragraphs: readonly UnitMatch[],
): { readonly old: TextSection; readonly now: TextSection; readonly confidence: number }[] {
  const placed = new Map(paragraphs.map(({ oldId, newId }) => [oldId, newId]));
  const bags = new Map([...olds, ...news].map((section) => [section, wordBag(section.heading)]));
  const empty = wordBag('');
  return olds
    .flatMap((old) =>
      news.map((now) => {
        const headings = overlap(bags.get(old) ?? empty, bags.get(now) ?? empty);
        const contents = sharedContent(old, now, placed);
        const likeness = contents === null ? headings : bothSay(headings, contents);
        return { old, now, confidence: Math.min(0.99, Math.round(likeness * 100) / 100) };
      }),
    )
    .filter(({ confidence }) => confidence >= MAYBE_SAME)
    .toSorted((a, b) => b.confidence - a.confidence);
}

/** Heading and content each speak for the other; the content alone speaks too, for a chapter under a new heading. */
function bothSay(headings: number, contents: number): number {
  return Math.max((headings + contents) / 2 + AGREEING * headings * contents, CONTENT_ALONE * contents);
}

/** How many of the paragraphs of both are the same, from 0 to 1; `null` when one of them has none. */
function sharedContent(
  old: TextSection,
  now: TextSection,
  placed: ReadonlyMap<UnitId, UnitId>,
): number | null {
  if (old.paragraphs.length === 0 || now.paragraphs.length === 0) return null;
  const there = new Set(now.paragraphs.map(({ id }) => id));
  const shared = old.paragraphs.filter(({ id }) => {
    const newId = placed.get(id);
    return newId !== undefined && there.has(newId);
  }).length;
  return (2 * shared) / (old.paragraphs.length + now.paragraphs.length);
}

function numberedKey({ number, heading }: TextSection): string {
  return `${number ?? ''}\n${wordingKey(heading)}`;
}

function headingKey({ heading }: TextSection): string {
  return wordingKey(heading);
}

const AGREEING = 0.2;
const CONTENT_ALONE = 0.8;
