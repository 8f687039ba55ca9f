import type { TextBlock } from './outline.ts';
import { isPartyName, partyOf } from './party-of.ts';
import type { Party } from './party-of.ts';

/** Whose column each is in a table of commitments; null for a column of labels. */
export type TableParties = readonly (Party | null)[];

/** The columns of a table's head that names at least two parties; null for any other text. */
export function tableParties(text: string): TableParties | null {
  if (!isTableRow(text) || text.length > 300) return null;
  const parties = cellsOfTable(text).map((cell) => (isPartyName(cell) ? partyOf(cell) : null));
  return new Set(parties.filter((party) => party !== null)).size >= 2 ? parties : null;
}

/** The party that a row of two cells begins with: `Kommunen | svarar i tid`; null for any other row. */
export function partyOfRow(text: string): Party | null {
  const [first = '', second = '', ...more] = isTableRow(text) ? cellsOfTable(text.slice(0, 2_000)) : [];
  return more.length === 0 && second !== '' && isPartyName(first) && !isPartyName(second)
    ? partyOf(first)
    : null;
}

/** Whether a block is a table's row. */
export function isTableRow(text: string): boolean {
  return text.includes('|');
}

/** One commitment in each filled cell of a party's column; none in the head itself. */
export function commitmentsInRow(
  block: TextBlock,
  columns: TableParties,
): { readonly party: Party; readonly text: string; readonly line: number }[] {
  if (tableParties(block.text) !== null) return [];
  return cellsOfTable(block.text).flatMap((text, at) => {
    const party = columns[at] ?? null;
    return party === null || !/\p{L}/u.test(text) ? [] : [{ party, text, line: block.line }];
  });
}

/** The cells of a table's row, empty ones too. */
export function cellsOfTable(text: string): string[] {
  // Markdown frames its rows; elsewhere a bar at one end stands beside an empty cell.
  return text
    .trim()
    .replace(/^\|(.*)\|$/, '$1')
    .split('|')
    .map((cell) => cell.trim());
}
