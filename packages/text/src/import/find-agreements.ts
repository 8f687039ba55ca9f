import { isPartyName } from '../findings/party-of.ts';
import { commitmentIntro } from '../findings/commitment-intro.ts';
import { headingKey } from './heading-key.ts';
import { isShort, plain } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Where further agreements begin among an agreement's lines, when a file holds more than one: a title that names
 * an agreement, after which the chapters begin anew, or that is set as the first title is. The first is not counted.
 */
export function furtherAgreements(lines: readonly SourceLine[]): readonly number[] {
  const byRank = titlesByRank(lines);
  if (byRank.length > 0) return byRank;
  const starts: number[] = [];
  let seen = nothingSeen();
  for (const [at, line] of lines.entries()) {
    if (starts.length >= MOST_AGREEMENTS) break;
    if (at - (starts.at(-1) ?? 0) >= FEWEST_LINES && beginsAnew(lines, at, seen)) {
      starts.push(at);
      seen = nothingSeen();
    }
    take(line, seen);
  }
  return starts;
}

/** What an agreement has shown so far. */
type Seen = { prose: number; hasFirstChapter: boolean; readonly headings: Set<string> };

function nothingSeen(): Seen {
  return { prose: 0, hasFirstChapter: false, headings: new Set() };
}

function take(line: SourceLine, seen: Seen): void {
  if (!isShort(line) || /[.;,]$/.test(line.text)) {
    seen.prose += 1;
    return;
  }
  const text = wordsOf(line);
  seen.hasFirstChapter ||= FIRST_CHAPTER.test(text);
  if (isHeadinglike(text)) seen.headings.add(headingKey(text));
}

function beginsAnew(lines: readonly SourceLine[], at: number, seen: Seen): boolean {
  const line = lines[at];
  if (!line?.gapBefore || seen.prose < FEWEST_PROSE || !namesAgreement(line)) return false;
  if (lines.slice(Math.max(0, at - 2), at).some(({ text }) => /^bilag(?:a|or)(?!\p{L})/iu.test(text)))
    return false;
  const head = lines.slice(at + 1, at + 1 + MOST_HEAD_LINES).filter(isShort);
  if (seen.hasFirstChapter && head.some((next) => FIRST_CHAPTER.test(wordsOf(next)))) return true;
  const next = lines.slice(at + 1, at + 1 + MOST_CHAPTER_LINES).filter(isShort);
  const isAgain = (text: string) => isHeadinglike(text) && seen.headings.has(headingKey(text));
  const again = new Set(next.map(wordsOf).filter(isAgain));
  return again.size >= FEWEST_AGAIN || next.slice(0, MOST_TITLE_LINES).map(wordsOf).some(isAgain);
}

/** In a text with styles each outermost heading is an agreement's title, when all of them name one. */
function titlesByRank(lines: readonly SourceLine[]): readonly number[] {
  const ranked = [...lines.entries()].flatMap(([at, line]) => {
    const rank = rankOf(line);
    return rank === null ? [] : [{ at, line, rank }];
  });
  const outermost = Math.min(...ranked.map(({ rank }) => rank));
  const titles = ranked.filter(({ rank }) => rank === outermost);
  const below = ranked.length - titles.length;
  if (titles.length < 2 || titles.length > MOST_AGREEMENTS || below < titles.length) return [];
  return titles.every(({ line }) => namesAgreement(line)) ? titles.slice(1).map(({ at }) => at) : [];
}

/** How far out a heading lies by the source's own marks; null for any other line. */
function rankOf(line: SourceLine): number | null {
  if (line.hint.kind === 'title') return 0;
  if (line.hint.kind === 'heading') return line.hint.level;
  if (line.hint.kind !== 'none' || !isShort(line)) return null;
  return /^(#{1,6}) /.exec(line.text)?.[1]?.length ?? null;
}

/** Whether a line is the title of an agreement: `Överenskommelse om …`, `Lokal överenskommelse`, `Avtal mellan …`. */
function namesAgreement(line: SourceLine): boolean {
  const text = wordsOf(line);
  return text.length <= LONGEST_TITLE && !/[.:;,]$/.test(text) && AGREEMENT.test(text) && !VERB.test(text);
}

/** A short row that could be a heading, and that is none of those that come back under each principle. */
function isHeadinglike(text: string): boolean {
  if (text.length > 60 || !/^(?:\d|\p{Lu})/u.test(text) || /[.:;,]$/.test(text)) return false;
  return !isPartyName(text) && commitmentIntro(text) === null;
}

function wordsOf(line: SourceLine): string {
  return plain(line.text).replace(/^#{1,6} /, '');
}

const AGREEMENT =
  /^(?:(?:lokal|kommunal|gemensam|regional|övergripande|den|vår|ny) ){0,2}(?!föreslagen)\S*(?:överenskommelse(?:n)?|avtal(?:et)?)(?!\p{L})/iu;
const FIRST_CHAPTER = /^(?:§ ?|[Kk]apitel |[Aa]rtikel )?(?:1[.:]?|I[.:]) \p{Lu}.*[^.:;,]$/u;
/** What makes a sentence of it. */
const VERB =
  /(?<!\p{L})(?:gäller|ska|skall|är|har|kan|omfattar|bygger|syftar|innebär|ersätter|antogs|utvärderas|revideras)(?!\p{L})/u;
/** More in one file is a register and no agreement; keeps a text of nothing but titles linear. */
export const MOST_AGREEMENTS = 8;
const FEWEST_LINES = 4;
const FEWEST_PROSE = 2;
const FEWEST_AGAIN = 2;
const MOST_HEAD_LINES = 12;
const MOST_TITLE_LINES = 4;
const MOST_CHAPTER_LINES = 60;
const LONGEST_TITLE = 160;
