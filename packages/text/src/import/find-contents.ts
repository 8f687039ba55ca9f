import { headingKey } from './heading-key.ts';
import { isShort, plain } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/**
 * The lines of a table of contents with its heading: what has leaders to a page number, the tabbed run under a
 * contents heading, and a list without page numbers under such a heading that goes on until its first entry
 * comes back as a heading.
 */
export function contentsLines(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const found = new Set<SourceLine>();
  let heading: SourceLine | null = null;
  for (const [at, line] of lines.entries()) {
    if (line.hint.kind === 'contents') {
      found.add(line);
    } else if (!isShort(line)) {
      heading = null;
    } else if (isContentsHeading(line)) {
      heading = line;
      for (const entry of unpagedEntries(lines, at)) found.add(entry);
    } else if (LEADERS.test(line.text) || (heading && TABBED_ENTRY.test(line.text))) {
      if (heading) found.add(heading);
      found.add(line);
    } else {
      heading = null;
    }
  }
  return found;
}

/** An entry without its leaders and page number. */
export function contentsTitle(text: string): string {
  return text.replace(/[\s.…·]*\d{1,3}$/, '');
}

function isContentsHeading(line: SourceLine): boolean {
  return CONTENTS_HEADING.test(plain(line.text).replace(/^#+\s*/, ''));
}

/** The heading and its entries when they have no page numbers: short lines until the first entry is met again. */
function unpagedEntries(lines: readonly SourceLine[], at: number): SourceLine[] {
  const first = lines[at + 1];
  if (!first || !isEntry(first)) return [];
  const key = headingKey(plain(first.text));
  const entries = lines.slice(at + 1, at + 1 + MOST_ENTRIES);
  const again = entries.findIndex((line, index) => index > 0 && headingKey(plain(line.text)) === key);
  if (again < 2 || !entries.slice(0, again).every(isEntry)) return [];
  return lines.slice(at, at + 1 + again);
}

function isEntry(line: SourceLine): boolean {
  const text = plain(line.text);
  return text.length <= 120 && !/[.:;,]$/.test(text);
}

const MOST_ENTRIES = 80;
const CONTENTS_HEADING = /^(?:innehåll|innehållsförteckning|contents|table of contents):?$/i;
const LEADERS = /(\.{3,}|…|(\. ){3,})\s*\d{1,3}$/;
const TABBED_ENTRY = /^[^\t]+(\t[^\t]+)?\t+\d{1,3}$|^\D.{0,120}\S {2,}\d{1,3}$/;
