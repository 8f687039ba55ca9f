import type { DocxParts } from './check-docx-container.ts';
import { decodeEntities } from './decode-entities.ts';
import type { ImportNote, LeftOutWhy } from './imported-draft.ts';

export type DocxSideTexts = {
  readonly texts: readonly { readonly text: string; readonly why: LeftOutWhy }[];
  readonly notes: readonly ImportNote[];
};

/**
 * What a docx holds beside its running text and mammoth would pass over in silence: page headers and
 * footers, footnotes, comments, the words that tracked changes have struck, addresses that it links to (none is
 * fetched) and files put into it (none is opened).
 */
export function docxSideTexts(parts: DocxParts): DocxSideTexts {
  const texts: { text: string; why: LeftOutWhy }[] = [];
  const notes = new Set<ImportNote>();
  const addresses = new Set<string>();
  for (const [name, bytes] of parts) {
    if (!name.startsWith('word/')) continue;
    const xml = bytes.toString('utf8');
    if (name.endsWith('.rels')) {
      readRelations(xml, addresses, notes);
      continue;
    }
    if (TRACKED.test(xml)) notes.add('trackedChanges');
    for (const text of struckTexts(xml)) texts.push({ text, why: 'trackedDeletion' });
    const part = PARTS.find(({ pattern }) => pattern.test(name));
    if (!part) continue;
    const found = paragraphTexts(xml);
    if (found.length > 0 && part.note) notes.add(part.note);
    for (const text of found) texts.push({ text, why: part.why });
  }
  for (const text of addresses) texts.push({ text, why: 'linkAddress' });
  return { texts, notes: [...notes] };
}

/** What other files and places the document points to; each address once. */
function readRelations(xml: string, addresses: Set<string>, notes: Set<ImportNote>): void {
  for (const [relation] of xml.matchAll(/<Relationship [^<>]*>/g)) {
    if (EMBEDDED.test(relation)) notes.add('embeddedLeftOut');
    if (!relation.includes('TargetMode="External"')) continue;
    notes.add('externalLinks');
    const text = decodeEntities(/ Target="([^"]*)"/.exec(relation)?.[1] ?? '').trim();
    if (text !== '') addresses.add(text);
  }
}

/** The text of each `w:p`; patterns stop at the next tag, so time is linear whatever the XML holds. */
function paragraphTexts(xml: string): string[] {
  return xml
    .split('</w:p>')
    .map((paragraph) => textsIn(paragraph, /<w:t(?: [^<>]*)?>([^<>]*)</g))
    .filter((text) => text !== '');
}

/** Struck words, and where a moved passage stood before; each deletion by itself. */
function struckTexts(xml: string): string[] {
  if (!xml.includes('<w:delText')) return [];
  return xml
    .split('</w:del>')
    .map((piece) => textsIn(piece, /<w:delText(?: [^<>]*)?>([^<>]*)</g))
    .filter((text) => text !== '');
}

function textsIn(xml: string, pattern: RegExp): string {
  const pieces = Array.from(xml.matchAll(pattern), (match) => match[1] ?? '');
  return decodeEntities(pieces.join('')).replace(/\s+/g, ' ').trim();
}

const EMBEDDED = / Type="[^"]*\/(?:oleObject|package|control|aFChunk)"/;
const TRACKED = /<w:(?:ins|del|moveFrom|moveTo)[ >]/;
const PARTS: readonly { pattern: RegExp; why: LeftOutWhy; note: ImportNote | null }[] = [
  { pattern: /^word\/header\d*\.xml$/, why: 'pageHeader', note: null },
  { pattern: /^word\/footer\d*\.xml$/, why: 'pageFooter', note: null },
  { pattern: /^word\/(foot|end)notes\d*\.xml$/, why: 'footnote', note: 'footnotesLeftOut' },
  { pattern: /^word\/comments\d*\.xml$/, why: 'comment', note: 'commentsLeftOut' },
];
