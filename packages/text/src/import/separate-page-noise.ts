import { contentsLines, contentsTitle } from './find-contents.ts';
import { isFootnote } from './footnote-line.ts';
import { headingKey } from './heading-key.ts';
import type { LeftOutLine, LeftOutWhy } from './imported-draft.ts';
import { signatureLines } from './find-signature-rows.ts';
import { isVersionMark } from './version-mark.ts';
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
  const ofPage = { contents, runningHeads: runningHeadTexts(lines), signatures: signatureLines(lines) };
  const kept: SourceLine[] = [];
  const leftOut: LeftOutLine[] = [];
  let edge = false;
  let blank = false;
  let inFootnote = false;
  for (const line of lines) {
    const why: LeftOutWhy | null = inFootnote && !line.gapBefore ? 'footnote' : whyLeftOut(line, ofPage);
    inFootnote = why === 'footnote';
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

type OfPage = {
  readonly contents: ReadonlySet<SourceLine>;
  readonly runningHeads: ReadonlySet<string>;
  readonly signatures: ReadonlySet<SourceLine>;
};

function whyLeftOut(line: SourceLine, { contents, runningHeads, signatures }: OfPage): LeftOutWhy | null {
  if (contents.has(line)) return 'tableOfContents';
  if (line.hint.kind === 'none' && isFootnote(line.text)) return 'footnote';
  if (signatures.has(line)) return 'pageFooter';
  if (!isShort(line) || line.hint.kind === 'heading' || line.hint.kind === 'title') return null;
  const text = plain(line.text);
  if (!/[\p{L}\p{N}]/u.test(text)) return isRuler(line.text) ? 'ruler' : null;
  if (PAGE_NUMBER.test(text)) return 'pageNumber';
  if (isVersionMark(text) || runningHeads.has(text) || CONTINUED.test(text)) return 'runningHead';
  return null;
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
  return text.length >= 3 && /^[-–—_=*~.·•#|+\s]+$/.test(text);
}

const LONGEST_RUNNING_HEAD = 100;
const PAGE_NUMBER =
  /^(?:(?:sida|sid|page)\.? ?)?\d{1,3}(?: ?(?:av|of|\/) ?\d{1,3}| ?\(\d{1,3}\))?$|^[-–] ?\d{1,3} ?[-–]$/i;
/** A page of an extract that goes on: `(forts. § 12, …)`. */
const CONTINUED = /^\(?(?:forts|fortsättning)\b[^a-zåäö]{0,6}§/i;
const BULLET = /^[-–—*•·▪■●○◦]/;
