import type { SourceLine } from './source-line.ts';

/**
 * Indexes of rows that are items of a list with numbers or letters: `1.` followed before long by `2.`, `a)` by
 * `b)`. A number that stands alone is a sentence's own. Headings are never items.
 */
export function enumeratedRows(
  lines: readonly SourceLine[],
  headings: ReadonlyMap<number, unknown>,
): ReadonlySet<number> {
  const items = new Set<number>();
  const alone: Item[] = [];
  const styles = new Set<string>();
  let last: Item | null = null;
  for (const [index, line] of lines.entries()) {
    if (headings.has(index) || line.hint.kind !== 'none') {
      last = null;
      continue;
    }
    const item = itemAt(line, index);
    if (!item) continue;
    if (last && follows(item, last)) {
      items.add(last.index);
      items.add(index);
      styles.add(item.style);
    } else if (item.value === 1 && isLed(lines, headings, index)) alone.push(item);
    last = item;
  }
  // A list of one item is known by the text's other lists.
  for (const { index, style } of alone) if (styles.has(style)) items.add(index);
  return items;
}

type Item = { readonly index: number; readonly value: number; readonly style: string };

function itemAt({ text }: SourceLine, index: number): Item | null {
  const [, value, sign] = ENUMERATOR.exec(text) ?? [];
  if (value === undefined || sign === undefined) return null;
  return /\D/.test(value)
    ? { index, value: value.charCodeAt(0) - 96, style: `a${sign}` }
    : { index, value: Number(value), style: `1${sign}` };
}

/** Right under a heading or a row that leads into a list. */
function isLed(lines: readonly SourceLine[], headings: ReadonlyMap<number, unknown>, index: number): boolean {
  return headings.has(index - 1) || (lines[index - 1]?.text.endsWith(':') ?? false);
}

function follows(item: Item, last: Item): boolean {
  const near = item.index - last.index <= MOST_ROWS_OF_ITEM;
  // Markdown may number every item 1.
  const next = item.value === last.value + 1 || (item.value === 1 && last.value === 1);
  return near && item.style === last.style && next;
}

const ENUMERATOR = /^(\d{1,2}|[a-z])([.)])\s+\S/;
const MOST_ROWS_OF_ITEM = 12;
