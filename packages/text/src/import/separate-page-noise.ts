import type { LeftOutLine, LeftOutWhy } from './imported-draft.ts';
import { isShort, plain } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

export type SeparatedLines = {
  readonly kept: readonly SourceLine[];
  readonly leftOut: readonly LeftOutLine[];
  /** The titles a table of contents promises, as `headingKey` writes them. */
  readonly promised: ReadonlySet<string>;
};

/** Takes out what belongs to the page and not to the text: contents, page numbers, running heads, rulers. */
export function separatePageNoise(lines: readonly SourceLine[]): SeparatedLines {
  const contents = contentsLines(lines);
  const runningHeads = runningHeadTexts(lines);
  const kept: SourceLine[] = [];
  const leftOut: LeftOutLine[] = [];
  let edge = false;
  let blank = false;
  for (const line of lines) {
    const why = whyLeftOut(line, contents, runningHeads);
    if (why) {
      leftOut.push({ line: line.line, text: line.text, why });
      [edge, blank] = [true, blank || line.blankBefore];
      continue;
    }
    const after = { pageEdgeBefore: true, gapBefore: true, blankBefore: line.blankBefore || blank };
    kept.push(edge ? { ...line, ...after } : line);
    [edge, blank] = [false, false];
  }
  const promised = new Set([...contents].map((line) => headingKey(contentsTitle(line.text))));
  return { kept, leftOut, promised };
}

/** A heading as compared with the table of contents: letters and digits only. */
export function headingKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function whyLeftOut(
  line: SourceLine,
  contents: ReadonlySet<SourceLine>,
  runningHeads: ReadonlySet<string>,
): LeftOutWhy | null {
  if (contents.has(line)) return 'tableOfContents';
  if (!isShort(line) || line.hint.kind === 'heading' || line.hint.kind === 'title') return null;
  const text = plain(line.text);
  if (!/[\p{L}\p{N}]/u.test(text)) return isRuler(line.text) ? 'ruler' : null;
  if (PAGE_NUMBER.test(text)) return 'pageNumber';
  if (WATERMARK.test(text) || runningHeads.has(text)) return 'runningHead';
  return null;
}

/** Lines with leaders anywhere, and the tabbed run under a contents heading with that heading itself. */
function contentsLines(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const found = new Set<SourceLine>();
  let heading: SourceLine | null = null;
  for (const line of lines) {
    if (line.hint.kind === 'contents') {
      found.add(line);
    } else if (!isShort(line)) {
      heading = null;
    } else if (CONTENTS_HEADING.test(plain(line.text).replace(/^#+\s*/, ''))) {
      heading = line;
    } else if (LEADERS.test(line.text) || (heading && TABBED_ENTRY.test(line.text))) {
      if (heading) found.add(heading);
      found.add(line);
    } else {
      heading = null;
    }
  }
  return found;
}

function contentsTitle(text: string): string {
  return text.replace(/[\s.…·]*\d{1,3}$/, '');
}

/** Short lines that come back at page edges: at least three times in all, at least twice at an edge. */
function runningHeadTexts(lines: readonly SourceLine[]): ReadonlySet<string> {
  const seen = new Map<string, { times: number; edges: number }>();
  for (const [index, line] of lines.entries()) {
    if (line.text.length > LONGEST_RUNNING_HEAD || /[:;,]$/.test(line.text) || BULLET.test(line.text))
      continue;
    const text = plain(line.text);
    const counted = seen.get(text) ?? { times: 0, edges: 0 };
    counted.times += 1;
    if (standsAtEdge(lines, index)) counted.edges += 1;
    seen.set(text, counted);
  }
  return new Set([...seen].filter(([, at]) => at.times >= 3 && at.edges >= 2).map(([text]) => text));
}

function standsAtEdge(lines: readonly SourceLine[], index: number): boolean {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line?.pageEdgeBefore || after?.pageEdgeBefore) return true;
  if ([before, after].some((near) => near && near.text.length < 20 && PAGE_NUMBER.test(plain(near.text))))
    return true;
  return Boolean(before && after && !/[.!?:;)”"]$/.test(before.text) && /^\p{Ll}/u.test(after.text));
}

function isRuler(text: string): boolean {
  return text.length >= 3 && /^[-–—_=*~.·•#|+ ]+$/.test(text);
}

const LONGEST_RUNNING_HEAD = 100;
const CONTENTS_HEADING = /^(innehåll|innehållsförteckning|contents|table of contents)$/i;
const LEADERS = /(\.{3,}|…|(\. ){3,})\s*\d{1,3}$/;
const TABBED_ENTRY = /^[^\t]+(\t[^\t]+)?\t+\d{1,3}$|^\D.{0,120}\S {2,}\d{1,3}$/;
const PAGE_NUMBER =
  /^(?:(?:sida|sid|page)\.? ?)?\d{1,3}(?: ?(?:av|of|\/) ?\d{1,3}| ?\(\d{1,3}\))?$|^[-–] ?\d{1,3} ?[-–]$/i;
const WATERMARK = /^(?:förslag|utkast|arbetsmaterial|remissversion|draft)(?: ?\| ?\d{4}-\d{2}-\d{2})?$/i;
const BULLET = /^[-–—*•·▪■●○◦]/;
