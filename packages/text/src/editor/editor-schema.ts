import { UnitId } from '@overens/domain/kernel/id';
import { Schema, type DOMOutputSpec, type Node, type NodeSpec } from 'prosemirror-model';
import { z } from 'zod';

/** What a block of the editor knows of the unit that it is. */
export const UnitAttributes = z.object({
  /** Null for the moment between being made and being given one. */
  unitId: UnitId.nullable(),
  /** The unit that it was split off from, while it was written. */
  splitFrom: UnitId.nullable(),
  /** The units whose words were joined to it, while it was written. */
  tookIn: z.array(UnitId),
});
export type UnitAttributes = z.infer<typeof UnitAttributes>;

const unit = {
  unitId: { default: null },
  splitFrom: { default: null },
  tookIn: { default: [] },
};

const heading: NodeSpec = {
  content: 'text*',
  marks: '',
  defining: true,
  attrs: { ...unit, level: { default: 1 }, number: { default: null } },
  parseDOM: ([1, 2, 3, 4, 5, 6] as const).map((level) => ({
    tag: `h${level}`,
    getAttrs: (element) => ({
      ...unitIn(element),
      level: levelIn(element) ?? Math.min(level, 3),
      number: element.getAttribute('data-number'),
    }),
  })),
  toDOM: (node): DOMOutputSpec => [
    // The page has the levels above: a chapter of the text is a heading under the page's own.
    `h${Number(node.attrs['level']) + 2}`,
    { ...dataOf(node), ...numberOf(node), 'data-level': String(node.attrs['level']) },
    0,
  ],
};

const paragraph: NodeSpec = {
  content: 'text*',
  marks: '',
  attrs: unit,
  parseDOM: [{ tag: 'p', getAttrs: (element) => unitIn(element) }],
  toDOM: (node): DOMOutputSpec => ['p', dataOf(node), 0],
};

const listItem: NodeSpec = {
  content: 'text*',
  marks: '',
  attrs: unit,
  parseDOM: [
    { tag: 'p[data-item]', getAttrs: (element) => unitIn(element), priority: 60 },
    { tag: 'li > p', getAttrs: (element) => unitIn(element), priority: 60 },
    {
      tag: 'li',
      getAttrs: (element) => (element.querySelector(':scope > p') === null ? unitIn(element) : false),
    },
  ],
  toDOM: (node): DOMOutputSpec => ['p', { ...dataOf(node), 'data-item': '' }, 0],
};

/**
 * What an agreement's text can be in the editor, and nothing else: it begins with a heading, and under each heading
 * there are paragraphs and items of lists without any formatting. What is pasted becomes that or is left out.
 */
export const editorSchema = new Schema({
  nodes: {
    doc: { content: 'heading (paragraph | listItem | heading)*' },
    paragraph,
    heading,
    listItem,
    text: {},
  },
});

/** What a block knows of its unit. */
export function attributesOf(node: Node): UnitAttributes {
  return UnitAttributes.parse(node.attrs);
}

function dataOf(node: Node): Record<string, string> {
  const { unitId } = attributesOf(node);
  return unitId === null ? {} : { 'data-unit': unitId };
}

function numberOf(node: Node): Record<string, string> {
  const { number } = z.object({ number: z.string().nullable() }).parse(node.attrs);
  return number === null ? {} : { 'data-number': number };
}

function unitIn(element: HTMLElement): { unitId: UnitId | null } {
  return { unitId: UnitId.safeParse(element.getAttribute('data-unit')).data ?? null };
}

function levelIn(element: HTMLElement): number | null {
  const level = Number(element.getAttribute('data-level'));
  return level === 1 || level === 2 || level === 3 ? level : null;
}
