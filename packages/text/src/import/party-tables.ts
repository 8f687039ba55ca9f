import { cellsOfTable, isTableRow, partyOfRow, tableParties } from '../findings/commitment-table.ts';
import type { TableParties } from '../findings/commitment-table.ts';
import { isShort } from './source-line.ts';
import type { LineHint, SourceLine } from './source-line.ts';

/**
 * A table with a column for each party, as a list for each of them: what is in one cell is one commitment, and must
 * be a unit of its own to be answered on and followed. What a row is about stands before it: `Lokaler: öppnar salar`.
 */
export function partyTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some(({ text }) => isTableRow(text.slice(0, 300)))) return lines;
  const read: SourceLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const table = tableAt(lines, at) ?? tableByRows(lines, at);
    const line = lines[at];
    if (table) read.push(...table.lines);
    else if (line) read.push(line);
    at = table ? table.end : at + 1;
  }
  return read;
}

type Table = { readonly lines: readonly SourceLine[]; readonly end: number };

function tableAt(lines: readonly SourceLine[], at: number): Table | null {
  const head = lines[at];
  const columns = head && isShort(head) ? tableParties(head.text) : null;
  if (!head || !columns || !isPlain(columns)) return null;
  const rest = lines.slice(at + 1, at + 1 + MOST_ROWS);
  const after = rest.findIndex((line) => !isTableRow(line.text) || tableParties(line.text) !== null);
  const rows = after < 0 ? rest : rest.slice(0, after);
  const rulers = rows.filter(isRuler);
  const filled = rows.filter((row) => !isRuler(row));
  if (filled.length === 0 || !filled.every((row) => fits(row, columns))) return null;
  const lists = columns.flatMap((party, column) =>
    party === null ? labelOf(head, column) : listOf(head, filled, column),
  );
  return { lines: [...lists, ...rulers], end: at + 1 + rows.length };
}

/** A table that names the party on each row: what it does is a list of one under its name. */
function tableByRows(lines: readonly SourceLine[], at: number): Table | null {
  const head = lines[at];
  if (!head || !isTableRow(head.text.slice(0, 300)) || isTableRow(lines[at - 1]?.text ?? '')) return null;
  const rest = lines.slice(at, at + MOST_ROWS);
  const after = rest.findIndex((line) => !isTableRow(line.text));
  const all = after < 0 ? rest : rest.slice(0, after);
  const from = partyOfRow(head.text) === null ? 1 : 0;
  const rows = all.slice(from).filter((row) => !isRuler(row));
  const parties = rows.map(({ text }) => partyOfRow(text));
  if (rows.length < 2 || parties.includes(null) || new Set(parties).size < 2) return null;
  const heads = all
    .slice(0, from)
    .flatMap((row) => cellsOfTable(row.text).flatMap((_, column) => labelOf(row, column)));
  const items = rows.flatMap((row) => {
    const [party = '', text = ''] = cellsOfTable(row.text);
    return [lineFrom(row, `${party}:`, { kind: 'paragraph' }), lineFrom(row, text, { kind: 'listItem' })];
  });
  return { lines: [...heads, ...items, ...all.slice(from).filter(isRuler)], end: at + all.length };
}

/** At most the first column is nobody's. */
function isPlain(columns: TableParties): boolean {
  return columns.slice(1).every((party) => party !== null);
}

/** As many cells as the head has, and words in a party's column. */
function fits(row: SourceLine, columns: TableParties): boolean {
  const cells = cellsOfTable(row.text);
  return (
    cells.length <= columns.length && cells.some((cell, at) => cell !== '' && (columns[at] ?? null) !== null)
  );
}

function labelOf(head: SourceLine, column: number): SourceLine[] {
  const text = cellsOfTable(head.text)[column] ?? '';
  return text === '' ? [] : [lineFrom(head, text, { kind: 'tableHead' })];
}

function listOf(head: SourceLine, rows: readonly SourceLine[], column: number): SourceLine[] {
  const party = (cellsOfTable(head.text)[column] ?? '').replace(/:$/, '');
  const name = lineFrom(head, `${party}:`, { kind: 'paragraph' });
  const items = rows.flatMap((row) => {
    const cells = cellsOfTable(row.text);
    const [label, text] = [column > 0 && !isFirstAParty(head) ? (cells[0] ?? '') : '', cells[column] ?? ''];
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    return [lineFrom(row, label === '' ? text : `${label.replace(/:$/, '')}: ${text}`, { kind: 'listItem' })];
  });
  return [name, ...items];
}

function isFirstAParty(head: SourceLine): boolean {
  return (tableParties(head.text)?.[0] ?? null) !== null;
}

function isRuler({ text }: SourceLine): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

function lineFrom({ line }: SourceLine, text: string, hint: LineHint): SourceLine {
  return { line, text, blankBefore: true, gapBefore: true, pageEdgeBefore: false, hint };
}

/** Far above any table of commitments; keeps a text of nothing but bars linear. */
const MOST_ROWS = 200;
