import { headingKey } from './separate-page-noise.ts';
import { isShort, plain } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

type Numbered = { readonly number: string; readonly heading: string; readonly parts: readonly number[] };
type NumberedMark = { readonly level: number; readonly number: string; readonly heading: string };

/** `4.2 Arbetsgrupper` as number and heading; null when the text does not begin so. */
export function numberedParts(text: string): Numbered | null {
  const match = NUMBERED.exec(plain(text));
  if (!match?.[1] || !match[2]) return null;
  return { number: match[1], heading: match[2], parts: match[1].split('.').map(Number) };
}

/**
 * The numbered lines that are headings: alone in their block, and next in the order of chapters. A numbered
 * list inside a chapter is not (it starts over at 1, or its items end as sentences), nor is what the table
 * of contents does not know.
 */
export function acceptNumberedHeadings(
  lines: readonly SourceLine[],
  promised: ReadonlySet<string>,
): { accepted: Map<number, NumberedMark>; continuations: Set<number> } {
  const accepted = new Map<number, NumberedMark>();
  const continuations = new Set<number>();
  const contentsKnowNumbers = [...promised].filter((key) => /^\d/.test(key)).length >= 3;
  let chapter: number | null = null;
  let listItem: { index: number; number: number } | null = null;
  for (const index of lines.keys()) {
    const candidate = candidateAt(lines, index, accepted.has(index - 1) || continuations.has(index - 1));
    if (!candidate) continue;
    const [top = 0, ...rest] = candidate.parts;
    const inList = rest.length === 0 && listItem?.index === index - 1 && top === listItem.number + 1;
    if (inList || (rest.length === 0 && top === 1 && chapter !== null)) {
      listItem = { index, number: top };
      continue;
    }
    const known = !contentsKnowNumbers || promised.has(headingKey(candidate.text));
    if (!known || !isNext(chapter, top, rest.length)) continue;
    chapter = top;
    accepted.set(index, {
      level: candidate.parts.length,
      number: candidate.number,
      heading: candidate.heading,
    });
    if (candidate.continues) continuations.add(index + 1);
  }
  return { accepted, continuations };

  function isNext(last: number | null, top: number, depth: number): boolean {
    if (last === null) return true;
    return depth === 0 ? top > last && top <= last + 3 : top === last || top === last + 1;
  }
}

/** A line that could be a numbered heading by its own form, with the hard-wrapped rest of it. */
function candidateAt(
  lines: readonly SourceLine[],
  index: number,
  afterHeading: boolean,
): (Numbered & { readonly text: string; readonly continues: boolean }) | null {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !isShort(line) || !numberedParts(line.text)) return null;
  if (!line.gapBefore && !afterHeading && !endsSentence(lines[index - 1])) return null;
  const continues = next !== undefined && isShort(next) && !next.gapBefore && /^\p{Ll}/u.test(next.text);
  const text = plain(continues ? `${line.text} ${next.text}` : line.text);
  const parts = numberedParts(text);
  if (!parts || text.length > LONGEST_NUMBERED_HEADING || /[.:;,]$/.test(text)) return null;
  if (!continues && next && !next.gapBefore && isSibling(parts, numberedParts(next.text))) return null;
  return { ...parts, text, continues };
}

/** Text from a PDF often has no empty row between a page's last sentence and the next chapter. */
function endsSentence(before: SourceLine | undefined): boolean {
  return (
    before !== undefined &&
    numberedParts(before.text) === null &&
    /[\p{L})][.!?]$/u.test(before.text.slice(-3))
  );
}

/** Two numbers of the same depth on rows right after each other are a list; `4.` over `4.1` is not. */
function isSibling(parts: Numbered, next: Numbered | null): boolean {
  return next?.parts.length === parts.parts.length;
}

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s(\p{Lu}.*)$/u;
const LONGEST_NUMBERED_HEADING = 160;
