import { headingKey } from './heading-key.ts';
import { isShort, plain } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

type Numbered = {
  readonly number: string;
  readonly heading: string;
  readonly parts: readonly number[];
  /** `II.` and not `2.`: a text's chapters are all counted alike. */
  readonly isRoman: boolean;
};
type NumberedMark = { readonly level: number; readonly number: string; readonly heading: string };

/** `4.2 Arbetsgrupper`, `IV. Råd` as number and heading; null when the text does not begin so. */
export function numberedParts(text: string): Numbered | null {
  const words = plain(text);
  const match = NUMBERED.exec(words) ?? (ROMAN_MARK.test(words) ? ROMAN.exec(words) : null);
  const [, label = '', count, heading] = match ?? [];
  if (count === undefined || heading === undefined) return null;
  const parts = count.split('.').map((part) => romanNumber(part) ?? Number(part));
  // `Kapitel 1` is the number as printed; the section sign says no more than that it is one.
  return {
    number: `${label.replace('§', '').trimStart()}${count}`,
    heading,
    parts,
    isRoman: /^[IVX]/.test(count),
  };
}

/** The same where the source's styles say that it is a heading, among others with Roman numbers: `I Inledning`. */
export function romanParts(text: string): Numbered | null {
  const match = ROMAN.exec(plain(text));
  return match ? numberedParts(`${match[1] ?? ''}${match[2]}. ${match[3]}`) : null;
}

/** Whether a number is a chapter's own, and not that of something below it. */
export function isChapterNumber(number: string): boolean {
  return /^(?:\p{L}+ )?(?:\d+|[IVX]+)$/u.test(number);
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
  const isPromised = promiseOf(promised);
  let last: Chapter | null = null;
  let lastItem: ListItem | null = null;
  for (const index of lines.keys()) {
    const candidate = candidateAt(lines, index, accepted.has(index - 1) || continuations.has(index - 1));
    if (!candidate) continue;
    const { number, heading, parts } = candidate;
    const [top = 0] = parts;
    const again = isTwice(candidate, last);
    if (!again && parts.length === 1 && isListItem(index, top, last, lastItem)) {
      lastItem = { index, number: top };
      continue;
    }
    if (!again && !(isPromised(candidate) && isNext(last, candidate))) continue;
    last = chapterOf(candidate, last);
    accepted.set(index, { level: parts.length, number, heading });
    if (candidate.continues) continuations.add(index + 1);
  }
  return { accepted, continuations };
}

/** The chapter that is open, and the words of its heading. */
type Chapter = { readonly top: number; readonly isRoman: boolean; readonly key: string };

function chapterOf({ parts, isRoman, heading }: Numbered, before: Chapter | null): Chapter {
  const key = parts.length === 1 ? headingKey(heading) : (before?.key ?? '');
  return { top: parts[0] ?? 0, isRoman, key };
}

/** The same number over the same words is no list: the chapter stands there twice. */
function isTwice({ parts, heading }: Numbered, last: Chapter | null): boolean {
  return last !== null && parts.length === 1 && parts[0] === last.top && headingKey(heading) === last.key;
}

/**
 * Whether the table of contents knows a heading, when it has numbers at all: by its words, or by its number and
 * first word, since contents are not always changed with the headings.
 */
function promiseOf(promised: ReadonlySet<string>): (candidate: Candidate) => boolean {
  const numbered = [...promised].filter((key) => /^\d/.test(key));
  if (numbered.length < 3) return () => true;
  return ({ text, heading, parts }) => {
    // Contents often stop at the chapters; a list's items have no number within a number.
    if (parts.length > 1) return true;
    const begins = headingKey(`${parts.join('.')}${/^\p{L}+/u.exec(heading)?.[0] ?? heading}`);
    return promised.has(headingKey(text)) || numbered.some((key) => key.startsWith(begins));
  };
}

type ListItem = { readonly index: number; readonly number: number };
type Candidate = Numbered & { readonly text: string; readonly continues: boolean };

/** A list starts over at 1 once there are chapters, and goes on row by row. */
function isListItem(index: number, top: number, chapter: Chapter | null, last: ListItem | null): boolean {
  if (last?.index === index - 1 && top === last.number + 1) return true;
  return top === 1 && chapter !== null;
}

/** Chapters may skip a number or two; a subsection belongs to this chapter, or to a next one without heading. */
function isNext(chapter: Chapter | null, { parts, isRoman }: Numbered): boolean {
  const [top = 0] = parts;
  // `V. Ek` is a name: letters count chapters only from the first.
  if (chapter === null) return !isRoman || top === 1;
  if (chapter.isRoman !== isRoman) return false;
  return parts.length === 1
    ? top > chapter.top && top <= chapter.top + 3
    : top === chapter.top || top === chapter.top + 1;
}

/** A line that could be a numbered heading by its own form, with the hard-wrapped rest of it. */
function candidateAt(lines: readonly SourceLine[], index: number, afterHeading: boolean): Candidate | null {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  const own = line && isShort(line) ? numberedParts(line.text) : null;
  if (!line || !own) return null;
  if (!mayBegin(own, line, before) && !afterHeading) return null;
  if (!next || next.gapBefore) return headingOf(line.text, false);
  const candidate = endsHeading(next)
    ? headingOf(`${line.text} ${next.text}`, true)
    : headingOf(line.text, false);
  return candidate && isSibling(candidate, numberedParts(next.text)) ? null : candidate;
}

/** After a gap or a sentence; a number within a number begins no sentence, so it may also follow a list without full stops. */
function mayBegin(own: Numbered, line: SourceLine, before: SourceLine | undefined): boolean {
  return line.gapBefore || own.parts.length > 1 || endsSentence(before);
}

function headingOf(words: string, continues: boolean): Candidate | null {
  const text = plain(words);
  const parts = numberedParts(text);
  if (!parts || text.length > LONGEST_NUMBERED_HEADING || /[.:;,]$/.test(text)) return null;
  return { ...parts, text, continues };
}

/** A row that begins in lower case right under a heading is the rest of it. */
function endsHeading(rest: SourceLine): boolean {
  return isShort(rest) && /^\p{Ll}/u.test(rest.text);
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

const NUMBERED =
  /^(§ ?|[Kk]apitel |[Aa]rtikel |[Aa]vsnitt )?(\d{1,2}(?:\.\d{1,2}){0,3})[.:)]?\s([\p{Lu}\p{Lo}].*)$/u;
/** `I Ekberg` and `VI I EKBERG` are words: such a number has a sign after it, or a word before. */
const ROMAN_MARK =
  /^(?:[Kk]apitel |[Aa]rtikel |[Dd]el )?[IVX]{1,5}[.:)]|^(?:Kapitel|Artikel|Del) [IVX]|^(?:II|III|IV|VII|VIII|IX|XI{1,3}) /;
const ROMAN =
  /^([Kk]apitel |[Aa]rtikel |[Dd]el )?((?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})(?:\.\d{1,2}){0,2})[.:)]?\s(\p{Lu}.*)$/u;
const LONGEST_NUMBERED_HEADING = 160;

function romanNumber(part: string): number | null {
  if (!/^[IVX]+$/.test(part)) return null;
  const values = Array.from(part, (letter) => (letter === 'X' ? 10 : letter === 'V' ? 5 : 1));
  return values.reduce<number>((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
