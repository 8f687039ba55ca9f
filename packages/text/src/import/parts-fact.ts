import { isFactRow } from './fact-row.ts';
import { namesDocument } from './names-document.ts';

/**
 * Whether a row begins anew though it stands tight: on a title page facts stand under the title, or over it, and none
 * of them is a sentence's row.
 * @param rows what stands right above, as one block so far
 * @param width how long the text's rows usually are
 */
export function partsFact(rows: readonly string[], text: string, width: number): boolean {
  const [first = ''] = rows;
  const before = rows.at(-1) ?? '';
  if (!/^[\p{Lu}\d(]/u.test(text) || !mayBeTitlePage(rows)) return false;
  if (isFactRow(first)) return true;
  if (!isFactRow(text)) return OWNER.test(before) && namesDocument(text);
  // A full row goes on: `… daterad` over `2018-05-24`.
  return namesDocument(first) || (rows.length === 1 && before.length < width * FULL_ROW);
}

function mayBeTitlePage(rows: readonly string[]): boolean {
  if (rows.length > MOST_TITLE_ROWS || OPEN_END.test(rows.at(-1) ?? '')) return false;
  return rows.every((row) => row.length <= LONGEST_FACT && !/[.!?;,]$/.test(row));
}

const MOST_TITLE_ROWS = 4;
const LONGEST_FACT = 160;
const FULL_ROW = 0.85;
/** A row that ends so goes on on the next. */
const OPEN_END =
  /(?<!\p{L})(?:och|eller|samt|vid|av|i|på|för|till|med|den|det|de|att|som|en|ett|om|från|är|under|mellan)$/u;
/** Whose document it is, over its title. */
const OWNER = /^(?:\p{Lu}[\p{L}-]+s? (?:kommun|stad)|Region \p{Lu}\p{L}+)$/u;
