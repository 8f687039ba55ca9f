import type { ImportedDraft } from '../import/imported-draft.ts';

/**
 * The lines of a source whose letters and digits are not in the draft, nor among what it left out.
 * Two checks: each line's letters stand together somewhere (a title may be parted, so its own line is tried
 * against the title with its diary number), and no letter is there more seldom than in the source.
 */
export function lettersMissing(whole: string, draft: ImportedDraft): string[] {
  const source = withoutGlyphs(whole);
  const units = draft.text.sections.flatMap(({ number, heading, paragraphs }) => [
    `${number ?? ''}${heading}`,
    ...paragraphs.map(({ text }) => text),
  ]);
  const diary = draft.leftOut.filter(({ why }) => why === 'diaryNumber').map(({ text }) => text);
  const leftOut = draft.leftOut.map(({ text }) => text);
  const all = lettersOf([...units, '\n', draft.text.title, ...diary, '\n', ...leftOut].join(''));
  // A wide gap on a row may part two columns.
  const lines = source.split(/[\n\r\f\v]| {3,}/).filter((line) => !all.includes(lettersOf(line)));
  const [want, have] = [countsOf(lettersOf(source)), countsOf(all)];
  const short = [...want]
    .filter(([letter, times]) => (have.get(letter) ?? 0) < times)
    .map(([letter]) => letter);
  return [...lines, ...short];
}

/** A letter that stands for a symbol font's mark before headings is a mark and not a letter. */
function withoutGlyphs(source: string): string {
  const glyph = /^[nqvØ] (?=\p{Lu})/gmu;
  return (source.match(glyph)?.length ?? 0) >= 3 ? source.replaceAll(glyph, '') : source;
}

function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
