import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';

/** What a program that reads PDFs aloud gets to know of one. */
export interface ReadPdf {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly marked: boolean;
  readonly bookmarks: readonly { readonly title: string; readonly level: number }[];
  /** The role of every element of the structure, in reading order. */
  readonly roles: readonly string[];
  /** The text that the structure leads to, in reading order, without spaces and the marks of lists. */
  readonly spoken: string;
}

/** Reads a PDF as assistive technology does: through its structure, not through where the letters stand. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const { Title, Language } = Info.parse(info);
  const marks = Marks.parse(await pdf.getMarkInfo());
  const roles: string[] = [];
  const spoken: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = wordsByMark(items);
    for (const element of elementsOf(await page.getStructTree())) {
      if (element.role !== null) roles.push(element.role);
      if (!element.isMark) spoken.push(...element.marks.map((id) => words.get(id) ?? ''));
    }
  }
  return {
    title: Title,
    language: Language,
    marked: marks?.Marked ?? false,
    bookmarks: bookmarksOf(await pdf.getOutline(), 1),
    roles,
    spoken: spoken.join('').normalize('NFKC').replaceAll(/\s+/g, ''),
  };
}

/** The text of each marked part of a page, by its id. */
function wordsByMark(items: readonly unknown[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const raw of items) {
    const item = Item.parse(raw);
    if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent')
      open.push(item.id ?? null);
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const id = open.findLast((one) => one !== null) ?? null;
      if (id !== null) words.set(id, `${words.get(id) ?? ''}${item.str ?? ''}`);
    }
  }
  return words;
}

interface Element {
  readonly role: string | null;
  /** The mark of a list item, such as a dot: not of the text. */
  readonly isMark: boolean;
  readonly marks: readonly string[];
}

/** Every element of the structure with the marked parts right under it, depth first. */
function elementsOf(raw: unknown, isInMark = false): Element[] {
  const node = Node.safeParse(raw);
  if (!node.success) return [];
  const { role = null, children } = node.data;
  const isMark = isInMark || role === 'Lbl';
  const found: Element[] = role === null ? [] : [{ role, isMark, marks: [] }];
  for (const child of children) {
    const leaf = Leaf.safeParse(child);
    if (leaf.success) found.push({ role: null, isMark, marks: [leaf.data.id] });
    else found.push(...elementsOf(child, isMark));
  }
  return found;
}

function bookmarksOf(raw: unknown, level: number): { title: string; level: number }[] {
  return Outline.parse(raw ?? []).flatMap(({ title, items }) => [
    { title, level },
    ...bookmarksOf(items, level + 1),
  ]);
}

const Info = z.looseObject({ Title: z.string().optional(), Language: z.string().optional() });
const Marks = z.looseObject({ Marked: z.boolean() }).nullable();
const Item = z.looseObject({
  type: z.string().optional(),
  id: z.string().nullish(),
  str: z.string().optional(),
});
const Node = z.looseObject({ role: z.string().optional(), children: z.array(z.unknown()) });
const Leaf = z.looseObject({ type: z.literal('content'), id: z.string() });
const Outline = z.array(z.looseObject({ title: z.string(), items: z.array(z.unknown()) }));
