/** The text without what XML 1.0 cannot hold (control characters, halves of surrogate pairs): Word refuses such a file. */
export function xmlText(text: string): string {
  return text.toWellFormed().replaceAll(NOT_IN_XML, '');
}

// oxlint-disable-next-line no-control-regex -- They are what is to be found.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
