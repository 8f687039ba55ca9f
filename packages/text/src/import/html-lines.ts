import { decodeEntities } from './decode-entities.ts';
import type { ImportNote } from './imported-draft.ts';
import type { LineHint, SourceLine } from './source-line.ts';

export type HtmlLines = {
  readonly lines: readonly SourceLine[];
  /** What the page calls itself; empty when it does not. */
  readonly title: string;
  readonly notes: readonly ImportNote[];
};

/**
 * A web page as lines with hints from its elements: headings, paragraphs, items and table rows. Scripts, styles and
 * navigation are no text. One pass over the source, whatever its markup; a line's number is its order.
 */
export function linesOfHtml(html: string): HtmlLines {
  const page: Page = {
    hasMain: /<main[\s>]/i.test(html),
    edge: null,
    term: '',
    inTerm: false,
    blocks: [],
    pieces: [],
    cells: null,
    inCell: false,
    lists: 0,
    inItem: false,
    heading: 0,
    navigation: 0,
    title: '',
    changes: false,
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    page.pieces.push(decodeEntities(html.slice(at, open < 0 ? undefined : open)));
    if (open < 0) break;
    at = readMarkup(html, open, page);
  }
  row(true, page);
  if (page.term !== '') push(page, page.term);
  return { lines: numbered(page.blocks), title: page.title, notes: notesOf(page) };
}

type Edge = 'pageHeader' | 'pageFooter';

type HtmlBlock = {
  readonly text: string;
  readonly depth: number;
  /** Of the lists that it is an item of; 0 for what is none. */
  readonly lists: number;
  readonly isNavigation: boolean;
  readonly edge: Edge | null;
};

type Page = {
  readonly blocks: HtmlBlock[];
  /** The page says which its main part is, so that a header or footer beside it is the page's. */
  readonly hasMain: boolean;
  edge: Edge | null;
  /** What the definition that comes is of. */
  term: string;
  inTerm: boolean;
  pieces: string[];
  /** The cells of the table row that is open. */
  cells: string[] | null;
  inCell: boolean;
  /** How many lists are open within each other. */
  lists: number;
  inItem: boolean;
  heading: number;
  navigation: number;
  title: string;
  changes: boolean;
};

/** Reads one tag, comment or skipped element, and says where what follows begins. */
function readMarkup(html: string, open: number, page: Page): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open);
  const tag = TAG.exec(html.slice(open, open + 40));
  if (!tag?.[2]) {
    // A lone `<` is text, and so is what is not the beginning of a tag.
    if (html[open + 1] === '!' || html[open + 1] === '?') return after(html, '>', open);
    page.pieces.push('<');
    return open + 1;
  }
  const name = tag[2].toLowerCase();
  const closes = tag[1] === '/';
  const end = after(html, '>', open);
  if (!closes && SKIPPED.has(name)) {
    const close = html.indexOf(`</${name}`, end);
    const past = close < 0 ? html.length : after(html, '>', close);
    if (name === 'title') page.title = decodeEntities(html.slice(end, close < 0 ? undefined : close)).trim();
    return past;
  }
  readTag(name, closes, page);
  return end;
}

function readTag(name: string, closes: boolean, page: Page): void {
  if (STRUCK.has(name)) {
    page.pieces.push('~~');
    page.changes ||= name === 'del';
  } else if (name === 'ins') page.changes = true;
  else if (name === 'td' || name === 'th') cell(closes, page);
  else if (name === 'tr') row(closes, page);
  else if (BLOCKS.has(name) || HEADING.test(name)) block(name, closes, page);
  else if (BREAKS.has(name)) page.pieces.push(' ');
}

function block(name: string, closes: boolean, page: Page): void {
  endBlock(page);
  const step = closes ? -1 : 1;
  if (name === 'ul' || name === 'ol') page.lists = Math.max(0, page.lists + step);
  if (name === 'li') page.inItem = !closes;
  if (name === 'nav') page.navigation = Math.max(0, page.navigation + step);
  if (name === 'dt') page.inTerm = !closes;
  if (name === 'main' || (page.hasMain && EDGES.has(name))) page.edge = edgeAt(name, closes);
  if (HEADING.test(name)) page.heading = closes ? 0 : Number(name[1]);
}

/** Whether what follows is the page's own head or foot. */
function edgeAt(name: string, closes: boolean): Edge | null {
  return closes ? null : (EDGES.get(name) ?? null);
}

function cell(closes: boolean, page: Page): void {
  if (page.cells === null) return;
  if (page.inCell) page.cells.push(collapsed(page.pieces));
  page.pieces = [];
  page.inCell = !closes;
}

function row(closes: boolean, page: Page): void {
  cell(true, page);
  const cells = page.cells ?? [];
  page.cells = null;
  if (cells.some((text) => text !== '')) push(page, cells.join(' | ').trim());
  endBlock(page);
  if (!closes) page.cells = [];
}

/** Ends the block that is open; inside a table row blocks are parts of its cell. */
function endBlock(page: Page): void {
  if (page.cells !== null) {
    page.pieces.push(' ');
    return;
  }
  const text = collapsed(page.pieces);
  page.pieces = [];
  if (text === '') return;
  // A short term is told in one with its definition: `Diarienummer: KS 2027/112`.
  if (page.inTerm && text.length <= LONGEST_TERM) {
    if (page.term !== '') push(page, page.term);
    page.term = text;
    return;
  }
  const term = page.term;
  page.term = '';
  push(page, term === '' ? text : `${term.replace(/:$/, '')}: ${text}`);
}

function push(page: Page, text: string): void {
  const isNavigation = page.navigation > 0;
  page.blocks.push({
    text,
    depth: page.heading,
    lists: page.inItem || page.lists > 0 ? Math.max(1, page.lists) : 0,
    isNavigation,
    edge: page.edge,
  });
}

function numbered(blocks: readonly HtmlBlock[]): SourceLine[] {
  const depths = [...new Set(blocks.map(({ depth }) => depth).filter((depth) => depth > 0))].toSorted(
    (a, b) => a - b,
  );
  return blocks.map(({ text, depth, lists, isNavigation, edge }, index) => ({
    line: index + 1,
    text,
    blankBefore: true,
    gapBefore: true,
    pageEdgeBefore: false,
    hint: hintOf(depths.indexOf(depth) + 1, lists, isNavigation, edge),
  }));
}

function hintOf(level: number, lists: number, isNavigation: boolean, edge: Edge | null): LineHint {
  if (isNavigation) return { kind: 'contents' };
  if (level > 0) return { kind: 'heading', level, number: null };
  if (edge) return { kind: edge };
  if (lists === 0) return { kind: 'paragraph' };
  return lists === 1 ? { kind: 'listItem' } : { kind: 'listItem', depth: lists - 1 };
}

function notesOf(page: Page): ImportNote[] {
  return [
    ...(page.changes ? (['trackedChanges'] as const) : []),
    ...(page.blocks.some(({ text }) => text.includes(' | ')) ? (['tablesAsLines'] as const) : []),
  ];
}

function collapsed(pieces: readonly string[]): string {
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

const EDGES: ReadonlyMap<string, Edge> = new Map([
  ['header', 'pageHeader'],
  ['footer', 'pageFooter'],
]);
const LONGEST_TERM = 60;
const TAG = /^<(\/?)([a-z][a-z0-9]{0,15})(?=[\s/>])/i;
const HEADING = /^h[1-6]$/;
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'title',
  'iframe',
  'object',
]);
const STRUCK = new Set(['del', 's', 'strike']);
const BREAKS = new Set(['br', 'hr']);
const BLOCKS = new Set(
  'html,body,head,p,li,ul,ol,div,section,article,header,footer,main,aside,nav,blockquote,pre,table,thead,tbody,tfoot,caption,figure,figcaption,dl,dt,dd,form,fieldset,address,details,summary,meta,link'.split(
    ',',
  ),
);
