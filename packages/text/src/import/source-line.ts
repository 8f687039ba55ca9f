import { readColumnsInOrder } from './read-columns-in-order.ts';

/** What the source format itself says about a line; `none` for plain text, where everything is read from the wording. */
export type LineHint =
  | { readonly kind: 'none' }
  | { readonly kind: 'title' }
  | { readonly kind: 'heading'; readonly level: number; readonly number: string | null }
  | { readonly kind: 'contents' }
  | { readonly kind: 'pageHeader' | 'pageFooter' | 'tableHead' }
  /** `depth` 1 is an item of a list within an item. */
  | { readonly kind: 'listItem'; readonly depth?: number }
  | { readonly kind: 'paragraph' };

/** One line that holds something. Empty lines are only remembered as gaps. */
export type SourceLine = {
  /** From 1. */
  readonly line: number;
  /** Trimmed; tabs and markdown marks are still there. */
  readonly text: string;
  /** An empty line or a page end stands before it (true for the first). */
  readonly blankBefore: boolean;
  /** A new block may begin here: after a gap, or at every line of a text that is not hard-wrapped. */
  readonly gapBefore: boolean;
  /** Something of the page (its end, number or running head) stood before it, so a sentence may go on. */
  readonly pageEdgeBefore: boolean;
  readonly hint: LineHint;
  /** Further source lines whose words were taken into this one (a heading broken over two rows). */
  readonly alsoLines?: readonly number[];
};

/** Clean text to lines that hold something, in one pass. */
export function sourceLinesOf(text: string): SourceLine[] {
  const rows = readColumnsInOrder(text.split('\n'));
  const wrapped = !rows.some((row) => row.text.length > LONGEST_WRAPPED_LINE && !LONG_WORD.test(row.text));
  const lines: SourceLine[] = [];
  let blankBefore = true;
  let pageEdgeBefore = false;
  for (const row of rows) {
    // A form feed ends a page wherever it stands in the row.
    for (const [part, piece] of row.text.split('\f').entries()) {
      if (part > 0) [blankBefore, pageEdgeBefore] = [true, true];
      const trimmed = piece.trim();
      if (trimmed === '') {
        blankBefore = true;
        continue;
      }
      const gapBefore = blankBefore || !wrapped;
      lines.push({
        line: row.line,
        text: trimmed,
        blankBefore,
        gapBefore,
        pageEdgeBefore,
        hint: { kind: 'none' },
      });
      [blankBefore, pageEdgeBefore] = [false, false];
    }
  }
  return withBoldSpansJoined(lines);
}

/** Whether a line is short enough to be read by pattern; longer lines are always body text. */
export function isShort(line: SourceLine): boolean {
  return line.text.length <= LONGEST_PATTERN_LINE;
}

/** White space collapsed and bold marks gone: the wording as it is kept. */
export function plain(text: string): string {
  const words = text.includes('**') ? text.replaceAll('**', '') : text;
  return UNEVEN.test(words) ? words.replace(/\s+/g, ' ').trim() : words;
}

/** A line whose bold mark is still open goes on on the next, whatever the rest of the text does. */
function withBoldSpansJoined(lines: readonly SourceLine[]): SourceLine[] {
  let open = false;
  return lines.map((line) => {
    const joined = open && !line.blankBefore ? { ...line, gapBefore: false } : line;
    open =
      isShort(line) && line.text.split('**').length % 2 === 0
        ? !open || line.blankBefore
        : open && isShort(line);
    return joined;
  });
}

/** White space at an end, two in a row, or another than a space. */
const UNEVEN = /^\s|\s\s|[^\S ]|\s$/;
/** No hard-wrapped text has longer lines: one that does has a paragraph on each line. */
const LONGEST_WRAPPED_LINE = 200;
/** An address on the web is not wrapped. */
const LONG_WORD = /[^\s]{80}/;
const LONGEST_PATTERN_LINE = 300;
