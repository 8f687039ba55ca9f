/** The text without what no page shows and XML 1.0 cannot hold (control characters, halves of pairs): Word refuses such a file. */
export function printableText(text: string): string {
  return text.toWellFormed().replaceAll(NOT_IN_XML, '');
}

// oxlint-disable-next-line no-control-regex -- They are what is to be found.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
