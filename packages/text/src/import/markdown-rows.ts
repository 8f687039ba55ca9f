/**
 * Markdown's rows in the form that all text is read in: underlined headings get their marks, quotations lose
 * theirs. Every row stays on its line.
 */
export function markdownRows(text: string): string {
  const rows = text.split('\n');
  const facts = frontFacts(rows);
  return rows.map((row, at) => (at < facts ? row : plainRow(rows, at))).join('\n');
}

function plainRow(rows: readonly string[], at: number): string {
  const row = rows[at] ?? '';
  const level = underlined(row, rows[at + 1] ?? '');
  if (level > 0) return `${'#'.repeat(level)} ${row}`;
  // The line under a heading is a ruler of its own: it stays, and is left out as one.
  return row.startsWith('>') ? row.replace(/^(?:> ?){1,5}/, '') : row.replace(/^\+ /, '- ');
}

/** The level of a heading by the line under it; 0 when it is none. */
function underlined(row: string, under: string): number {
  if (!/^\S/.test(row) || row.length > 100 || /^[#>|]|^[-*+] |^[-=]+$/.test(row)) return 0;
  if (/^={3,}\s*$/.test(under)) return 1;
  return /^-{3,}\s*$/.test(under) ? 2 : 0;
}

/** How many rows a head of `key: value` between rulers takes up at the beginning; 0 when there is none. */
function frontFacts(rows: readonly string[]): number {
  if (!/^---\s*$/.test(rows[0] ?? '')) return 0;
  const end = rows.slice(1, 50).findIndex((row) => /^---\s*$/.test(row));
  return end < 0 ? 0 : end + 2;
}
