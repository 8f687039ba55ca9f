/** Whole kronor in a cell or a sentence: `40 000`, `3000`, `250 000 kronor`, also with hard spaces (domain.md C-4). */
export function kronorOf(text: string): number | null {
  const digits = /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[,.]\d{2}|:-)?(?: ?(?:kr|kronor|sek))?\.?$/i.exec(
    text.trim(),
  )?.[1];
  return digits === undefined ? null : Number(digits.replace(/\D/g, ''));
}

/** The first amount that a text gives in kronor; thousands of kronor (`tkr`) are counted out. */
export function firstKronorIn(text: string): number | null {
  const match =
    /(?<!\d)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d{2})? ?(kr(?:onor)?|tkr|tusen kronor|mnkr)(?!\p{L})/iu.exec(
      text,
    );
  if (!match?.[1] || !match[2]) return null;
  const amount = Number(match[1].replace(/\D/g, ''));
  const unit = match[2].toLowerCase();
  if (unit === 'mnkr') return amount * 1_000_000;
  return unit === 'tkr' || unit === 'tusen kronor' ? amount * 1_000 : amount;
}
