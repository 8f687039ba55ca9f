import type { Buffer } from 'node:buffer';

export type XmlShape = { readonly elements: number; readonly depth: number; readonly attributes: number };

/**
 * How many elements a piece of XML has, how deep they lie and how many attributes one has at most; null when
 * it has a document type or does not close what it opens. One pass without building anything, so that a
 * parser which copies names per level is never given what would keep it busy for minutes.
 */
export function xmlShapeOf(xml: Buffer): XmlShape | null {
  let [elements, open, depth, attributes] = [0, 0, 0, 0];
  let at = xml.indexOf(LESS);
  while (at >= 0) {
    const next = xml[at + 1];
    const skipTo = next === QUESTION ? '?>' : next === EXCLAMATION ? endOfMarkup(xml, at) : null;
    if (skipTo === '') return null;
    if (skipTo === null) {
      const tag = readTag(xml, at + 1);
      if (!tag) return null;
      if (next === SLASH) open -= 1;
      else elements += 1;
      if (next !== SLASH) depth = Math.max(depth, open + 1);
      if (next !== SLASH && !tag.closed) open += 1;
      attributes = Math.max(attributes, tag.attributes);
      at = xml.indexOf(LESS, tag.end);
    } else {
      const end = xml.indexOf(skipTo, at);
      if (end < 0) return null;
      at = xml.indexOf(LESS, end);
    }
  }
  return { elements, depth, attributes };
}

/** What ends a comment or a CDATA section; empty for a document type, which no Word file has. */
function endOfMarkup(xml: Buffer, at: number): string {
  const start = xml.toString('latin1', at, at + 9);
  if (start.startsWith('<!--')) return '-->';
  return start === '<![CDATA[' ? ']]>' : '';
}

function readTag(xml: Buffer, from: number): { end: number; closed: boolean; attributes: number } | null {
  let attributes = 0;
  for (let at = from; at < xml.length; at += 1) {
    const byte = xml[at];
    if (byte === GREATER) return { end: at + 1, closed: xml[at - 1] === SLASH, attributes };
    if (byte !== DOUBLE_QUOTE && byte !== SINGLE_QUOTE) continue;
    attributes += 1;
    at = xml.indexOf(byte, at + 1);
    if (at < 0) return null;
  }
  return null;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
