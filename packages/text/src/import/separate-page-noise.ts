import { contentsLines, contentsTitle } from './find-contents.ts';
import { isFootnote } from './footnote-line.ts';
import { headingKey } from './heading-key.ts';
import { namesDocument } from './names-document.ts';
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
  const ofPage = { contents, runningHeads: runningHeadLines(lines), signatures: signatureLines(lines) };
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
  readonly runningHeads: ReadonlySet<SourceLine>;
  readonly signatures: ReadonlySet<SourceLine>;
};

function whyLeftOut(line: SourceLine, { contents, runningHeads, signatures }: OfPage): LeftOutWhy | null {
  if (contents.has(line)) return 'tableOfContents';
  const { kind } = line.hint;
  if (kind === 'pageHeader' || kind === 'pageFooter' || kind === 'tableHead') return kind;
  if (line.hint.kind === 'none' && isFootnote(line.text)) return 'footnote';
  if (signatures.has(line)) return 'pageFooter';
  if (!isShort(line) || line.hint.kind === 'heading' || line.hint.kind === 'title') return null;
  return runningHeads.has(line) ? 'runningHead' : whyByWording(line);
}

/** What a short line shows by itself to be the page's and not the text's. */
function whyByWording(line: SourceLine): LeftOutWhy | null {
  const text = plain(line.text);
  if (!/[\p{L}\p{N}]/u.test(text)) return isRuler(line.text) ? 'ruler' : null;
  // `18/45` on a row that goes on from the one before is the end of a diary number.
  if (PAGE_NUMBER.test(text) && (line.blankBefore || !/^\d+\/\d+$/.test(text))) return 'pageNumber';
  return isVersionMark(text) || CONTINUED.test(text) ? 'runningHead' : null;
}

/**
 * Short lines that come back at page edges: at least three times in all, at least twice at an edge; or on each of
 * two pages, from the first line on. Where the text begins with its own title, that one is no running head.
 */
function runningHeadLines(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const seen = new Map<string, { readonly at: number[]; edges: number }>();
  for (const [index, line] of lines.entries()) {
    // What the source itself says of a line is surer.
    if (STYLED.has(line.hint.kind)) continue;
    if (line.text.length > LONGEST_RUNNING_HEAD || /[:;,]$/.test(line.text) || BULLET.test(line.text))
      continue;
    const text = withoutPageNumber(plain(line.text));
    const counted = seen.get(text) ?? { at: [], edges: 0 };
    counted.at.push(index);
    if (standsAtEdge(lines, index)) counted.edges += 1;
    seen.set(text, counted);
  }
  const found = [...seen].flatMap(([text, { at, edges }]) => {
    const [first = 0, ...later] = at;
    const everyPage = first < 3 && later.length > 0 && later.every((index) => lines[index]?.pageEdgeBefore);
    if (!everyPage && (at.length < 3 || edges < 2)) return [];
    return first < 6 && namesDocument(text) ? later : at;
  });
  return new Set(found.flatMap((index) => lines[index] ?? []));
}

/** A running head is the same on each page but for the page's own number: `Ekbergs kommun   Sida 2 (4)`. */
function withoutPageNumber(text: string): string {
  return text
    .replace(/^(?:(?:sida|sid|page)\.? ?)?\d{1,3} ?(?:\(\d{1,3}\)|(?:av|of|\/) ?\d{1,3})\s+(?=\p{L})/iu, '')
    .replace(
      /(?<=\p{L}.*)\s+(?:(?:sida|sid|page)\.? ?\d{1,3}(?: ?(?:av|of|\/) ?\d{1,3}| ?\(\d{1,3}\))?|\d{1,3} ?\(\d{1,3}\))$/iu,
      '',
    );
}

function standsAtEdge(lines: readonly SourceLine[], index: number): boolean {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line?.pageEdgeBefore || after?.pageEdgeBefore) return true;
  if ([before, after].some((near) => near && near.text.length < 20 && PAGE_NUMBER.test(plain(near.text))))
    return true;
  // In the middle of a sentence only what has empty rows around it is none of its rows.
  if (!before || !line?.blankBefore || !after?.blankBefore) return false;
  return !/[.!?:;)”"]$/.test(before.text) && /^\p{Ll}/u.test(after.text);
}

function isRuler(text: string): boolean {
  return text.length >= 3 && /^[-–—_=*~.·•#|+\s]+$/.test(text);
}

const STYLED = new Set(['heading', 'title', 'pageHeader', 'pageFooter']);
const LONGEST_RUNNING_HEAD = 100;
const PAGE_NUMBER =
  /^(?:(?:sida|sid|page)\.? ?)?\d{1,3}(?: ?(?:av|of|\/) ?\d{1,3}| ?\(\d{1,3}\))?$|^[-–] ?\d{1,3} ?[-–]$/i;
/** A page of an extract that goes on: `(forts. § 12, …)`. */
const CONTINUED = /^\(?(?:forts|fortsättning)\b[^a-zåäö]{0,6}§/i;
const BULLET = /^[-–—*•·▪■●○◦]/;
