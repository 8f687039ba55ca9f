/**
 * Markdown's rows in the form that all text is read in: underlined headings get their marks, quotations lose
 * theirs. Every row stays on its line.
 */
export function markdownRows(text: string): string {
  const rows = text.split('\n');
  const facts = frontFacts(rows);
  return rows
    .map((row, at) => {
      if (at < facts) return row;
      const next = rows[at + 1] ?? '';
      const before = rows[at - 1] ?? '';
      if (/^(?:={3,}|-{3,})\s*$/.test(row) && /^\S/.test(before) && !/^[#>|]|^[-*+] /.test(before)) return '';
      if (/^\S/.test(row) && !/^[#>|]|^[-*+] /.test(row)) {
        if (/^={3,}\s*$/.test(next)) return `# ${row}`;
        if (/^-{3,}\s*$/.test(next) && row.length <= 100 && !/^-+$/.test(row)) return `## ${row}`;
      }
      return row.startsWith('>') ? row.replace(/^(?:> ?){1,5}/, '') : row.replace(/^\+ /, '- ');
    })
    .join('\n');
}

/** How many rows a head of `key: value` between rulers takes up at the beginning; 0 when there is none. */
function frontFacts(rows: readonly string[]): number {
  if (!/^---\s*$/.test(rows[0] ?? '')) return 0;
  const end = rows.slice(1, 50).findIndex((row) => /^---\s*$/.test(row));
  return end < 0 ? 0 : end + 2;
}
