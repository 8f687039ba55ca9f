/**
 * Markdown's rows in the form that all text is read in: underlined headings get their marks, quotations lose
 * theirs, and facts at the head are written as `key: value`. Every row stays on its line.
 */
export function markdownRows(text: string): string {
  const rows = text.split('\n');
  const facts = frontFacts(rows);
  return rows.map((row, at) => (at < facts ? factRow(row) : plainRow(rows, at))).join('\n');
}

/** What a head of facts says that the text is called; empty when it says nothing. */
export function markdownTitle(text: string): string {
  const rows = text.split('\n', MOST_FACTS + 1);
  const facts = rows.slice(0, frontFacts(rows)).map(factRow);
  const title = facts.map((row) => /^(?:title|titel|rubrik): (.{1,250})$/i.exec(row)?.[1]).find(Boolean);
  return (title ?? '').replace(/^(["'])(.*)\1$/, '$2').trim();
}

/** `key = "value"` between `+++` says the same as `key: value` between `---`. */
function factRow(row: string): string {
  return row.replace(/^([\p{L} _-]{1,40}?)\s*=\s*(["']?)(.*)\2\s*$/u, '$1: $3');
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

/** How many rows a head of facts between rulers takes up at the beginning; 0 when there is none. */
function frontFacts(rows: readonly string[]): number {
  const [, ruler] = /^(---|\+\+\+)\s*$/.exec(rows[0] ?? '') ?? [];
  if (ruler === undefined) return 0;
  const end = rows.slice(1, MOST_FACTS).findIndex((row) => row.trimEnd() === ruler);
  return end < 0 ? 0 : end + 2;
}

const MOST_FACTS = 50;
