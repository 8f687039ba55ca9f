/**
 * Whether a line is a note at a page's foot: it begins with a raised figure or a markdown mark, or is a figure and
 * an address on the web.
 */
export function isFootnote(text: string): boolean {
  return FOOTNOTE.test(text);
}

const FOOTNOTE =
  /^(?:[¹²³⁴⁵⁶⁷⁸⁹]{1,2} ?(?=\S)|<sup>\d{1,2}<\/sup>\s|\[\^[\w-]{1,20}\]:|\d{1,2}\s+(?=<?https?:|www\.))/;
