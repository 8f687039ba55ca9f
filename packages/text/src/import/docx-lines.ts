import type { DocxNode } from './docx-node.ts';
import { hasNode, textOfNode } from './docx-node.ts';
import type { ImportNote } from './imported-draft.ts';
import { numberedParts } from './numbered-headings.ts';
import type { LineHint, SourceLine } from './source-line.ts';

type Reading = {
  readonly lines: SourceLine[];
  readonly notes: Set<ImportNote>;
  /** Heading depths in use, outermost first: `Rubrik 2` is level 1 in a document without `Rubrik 1`. */
  readonly depths: readonly number[];
  /** Paragraphs without a heading's style that are headings all the same, each with its depth. */
  readonly counted: ReadonlyMap<DocxNode, number>;
  /** Automatic heading numbers so far, outermost first. */
  readonly counters: number[];
};

/** mammoth's tree as lines, one per paragraph or table row, with what the styles say about each. */
export function linesOfDocx(document: DocxNode): {
  readonly lines: readonly SourceLine[];
  readonly notes: readonly ImportNote[];
} {
  const paragraphs = paragraphsOf(document).filter((paragraph) => textOfNode(paragraph).trim() !== '');
  const styled = new Set(paragraphs.map(headingDepth).filter((depth) => depth !== null));
  const counted = styled.size > 0 ? new Map<DocxNode, number>() : countedHeadings(paragraphs);
  const reading: Reading = {
    lines: [],
    notes: new Set(),
    depths: [...new Set([...styled, ...counted.values()])].sort((a, b) => a - b),
    counted,
    counters: [],
  };
  if (hasNode(document, 'image')) reading.notes.add('imagesLeftOut');
  for (const child of document.children) readBlock(child, reading);
  return { lines: reading.lines, notes: [...reading.notes] };
}

/**
 * In a document without heading styles, what is bold as a whole and counted by Word, each over text of its own. Not
 * when other bold rows stand among them: those would be lost as headings beside these.
 */
function countedHeadings(paragraphs: readonly DocxNode[]): ReadonlyMap<DocxNode, number> {
  const isShortBold = (node: DocxNode) => isAllBold(node) && textOfNode(node).trim().length <= 120;
  const isFound = paragraphs.map((node) => node.numbering?.isOrdered === true && isShortBold(node));
  const count = isFound.filter(Boolean).length;
  // Bold points of a list follow each other.
  const over = isFound.filter((found, at) => found && isFound[at + 1] === false).length;
  const others = paragraphs
    .slice(isFound.indexOf(true))
    .some((node) => node.numbering === null && isShortBold(node));
  if (count < 2 || others || over * 2 < count) return new Map();
  return new Map(
    paragraphs.flatMap((node, at): [DocxNode, number][] =>
      isFound[at] ? [[node, (node.numbering?.level ?? 0) + 1]] : [],
    ),
  );
}

function readBlock(node: DocxNode, reading: Reading): void {
  if (node.type === 'paragraph') return readParagraph(node, reading);
  if (node.type === 'table' && isGrid(node)) return readRows(node, reading);
  for (const child of node.children) readBlock(child, reading);
}

function readParagraph(node: DocxNode, reading: Reading): void {
  const text = textOfNode(node).trim();
  if (text === '') return;
  const depth = headingDepth(node) ?? reading.counted.get(node);
  if (depth !== undefined) return addLine(text, headingHint(node, text, depth, reading), reading);
  if (isContents(node)) return addLine(text, { kind: 'contents' }, reading);
  if (TITLE_STYLE.test(node.styleName)) return addLine(text, { kind: 'title' }, reading);
  readText(node, text, reading);
}

function readText(node: DocxNode, text: string, reading: Reading): void {
  const isItem = node.numbering !== null || LIST_STYLE.test(node.styleName);
  if (node.numbering?.isOrdered) reading.notes.add('listNumbersLeftOut');
  const bold = !isItem && text.length < 300 && isAllBold(node);
  addLine(bold ? `**${text}**` : text, isItem ? itemHint(node) : { kind: 'paragraph' }, reading);
}

/** A list's item, with how deep it lies within others. */
function itemHint({ numbering }: DocxNode): LineHint {
  const depth = numbering?.level ?? 0;
  return depth > 0 ? { kind: 'listItem', depth } : { kind: 'listItem' };
}

/** A heading's level by rank, and its number when Word counts it and the text does not carry it. */
function headingHint(node: DocxNode, text: string, depth: number, reading: Reading): LineHint {
  const level = reading.depths.indexOf(depth) + 1;
  if (!node.numbering?.isOrdered || numberedParts(text)) return { kind: 'heading', level, number: null };
  const at = node.numbering.level;
  while (reading.counters.length < at) reading.counters.push(1);
  reading.counters.length = Math.min(reading.counters.length, at + 1);
  reading.counters[at] = (reading.counters[at] ?? 0) + 1;
  return { kind: 'heading', level, number: reading.counters.slice(0, 3).join('.') };
}

/** Each row of a real table on a line of its own; a table with one column is only a frame around text. */
function readRows(table: DocxNode, reading: Reading): void {
  reading.notes.add('tablesAsLines');
  for (const row of table.children) {
    const cells = row.children.map((cell) => paragraphsOf(cell).map(textOfNode).join(' ').trim());
    // An empty cell keeps its place: a column says whose the words are.
    if (cells.some((cell) => cell !== '')) addLine(cells.join(' | ').trim(), { kind: 'paragraph' }, reading);
  }
}

/** Two or more columns, and no heading inside: otherwise the table is layout and its text is read as such. */
function isGrid(table: DocxNode): boolean {
  const columns = table.children.some((row) => row.children.length > 1);
  return columns && paragraphsOf(table).every((paragraph) => headingDepth(paragraph) === null);
}

function addLine(text: string, hint: LineHint, reading: Reading): void {
  reading.lines.push({
    line: reading.lines.length + 1,
    text,
    blankBefore: true,
    gapBefore: true,
    pageEdgeBefore: false,
    hint,
  });
}

function paragraphsOf(node: DocxNode): DocxNode[] {
  return node.type === 'paragraph' ? [node] : node.children.flatMap(paragraphsOf);
}

/** From `Heading 1`, `heading 1` or `Rubrik 1`; Word stores English names, other programs the local ones. */
function headingDepth(node: DocxNode): number | null {
  const match = HEADING_STYLE.exec(node.styleName) ?? HEADING_STYLE.exec(node.styleId);
  return match?.[1] ? Number(match[1]) : null;
}

function isContents(node: DocxNode): boolean {
  return CONTENTS_STYLE.test(node.styleName) || CONTENTS_STYLE.test(node.styleId);
}

function isAllBold(node: DocxNode): boolean {
  const runs = node.children.filter((child) => textOfNode(child).trim() !== '');
  return runs.length > 0 && runs.every((run) => run.isBold);
}

const HEADING_STYLE = /^(?:heading|rubrik)\s*([1-9])$/i;
const TITLE_STYLE = /^(?:title|titel|rubrik)$/i;
const LIST_STYLE = /^(?:list (?:bullet|number)|punktlista|numrerad lista)/i;
const CONTENTS_STYLE = /^(?:toc|innehåll)\s*(?:\d|heading)|^innehållsförteckning/i;
