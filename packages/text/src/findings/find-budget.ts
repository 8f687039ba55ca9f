import type { SourceLine } from '../import/source-line.ts';
import { bodyInitials } from './body-initials.ts';
import type { TextBlock } from './outline.ts';
import { sentencesOf } from './outline.ts';
import { nameKey } from './principle-key.ts';
import { firstKronorIn, kronorOf } from './swedish-money.ts';

export type FoundBudget = {
  /** A table's rows by the first word of their label, in whole kronor, without its column of totals. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly grandTotal: number | null;
  /** What a body would need each year, by the initials of the body: `kfn`. */
  readonly perYear: ReadonlyMap<string, number>;
};

/** Finds the budget's table and yearly amounts. Null when the text has neither. */
export function findBudget(lines: readonly SourceLine[], blocks: readonly TextBlock[]): FoundBudget | null {
  const { rows, grandTotal } = tableOf(lines);
  const perYear = new Map(blocks.flatMap(({ text }) => yearlyAmounts(text)));
  return rows.size === 0 && perYear.size === 0 ? null : { rows, grandTotal, perYear };
}

/** Rows of a label and amounts under a row of years; the last column is the sum when the head says so. */
function tableOf(lines: readonly SourceLine[]): Pick<FoundBudget, 'rows' | 'grandTotal'> {
  const rows = new Map<string, number[]>();
  let grandTotal: number | null = null;
  const head = lines.findIndex(
    ({ text }) => cellsOf(text).filter((cell) => /^(?:19|20)\d{2}$/.test(cell)).length >= 2,
  );
  if (head < 0) return { rows, grandTotal };
  const summed = /^(?:totalt|summa|total)$/i.test(cellsOf(lines[head]?.text ?? '').at(-1) ?? '');
  for (const { text } of lines.slice(head + 1, head + 40)) {
    const row = budgetRow(text);
    if (!row) break;
    if (row.name === 'total' && summed) grandTotal = row.amounts.at(-1) ?? null;
    if (row.name !== '') rows.set(row.name, summed ? row.amounts.slice(0, -1) : row.amounts);
  }
  return { rows, grandTotal };
}

/** A label and nothing but amounts; null for any other row. */
function budgetRow(text: string): { name: string; amounts: number[] } | null {
  const [label = '', ...cells] = cellsOf(text);
  const amounts = cells.map(kronorOf).filter((amount) => amount !== null);
  if (amounts.length < 2 || amounts.length !== cells.length || !/\p{L}/u.test(label)) return null;
  const isTotal = /^(?:totalt|summa|total)(?!\p{L})/iu.test(label);
  return { name: isTotal ? 'total' : nameKey(label.split(/[\s(]/)[0] ?? label), amounts };
}

/** `… nämnden … årligen … 250 000 kronor`. */
function yearlyAmounts(text: string): [string, number][] {
  return sentencesOf(text).flatMap((sentence): [string, number][] => {
    if (!/årligen|per år|varje år|om året/i.test(sentence)) return [];
    const amount = firstKronorIn(sentence);
    const body = /\p{L}+(?:- och \p{L}+)?(?:nämnden|styrelsen|beredningen)/iu.exec(sentence)?.[0];
    return amount === null || body === undefined ? [] : [[bodyInitials(body).toLowerCase(), amount]];
  });
}

function cellsOf(text: string): string[] {
  return text
    .split(/\t+| {3,}|\s*\|\s*/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
