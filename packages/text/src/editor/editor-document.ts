import type { UnitHeir } from '@overens/domain/agreement/text-version';
import type { UnitId } from '@overens/domain/kernel/id';
import type { Node, NodeType } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { SectionLevel, type TextSection } from '../model/agreement-text.ts';
import type { WrittenSection } from '../model/write-sections.ts';
import { attributesOf, editorSchema } from './editor-schema.ts';

/** Sections of a text as the editor's document. At least one. */
export function editorDocument(sections: readonly TextSection[]): Node {
  const { doc, heading, paragraph, listItem } = editorSchema.nodes;
  const inline = (words: string): Node[] => (words === '' ? [] : [editorSchema.text(words)]);
  return doc.create(
    null,
    sections.flatMap((section) => [
      heading.create(
        { unitId: section.id, level: section.level, number: section.number },
        inline(section.heading),
      ),
      ...section.paragraphs.map(({ id, kind, text }) =>
        (kind === 'listItem' ? listItem : paragraph).create({ unitId: id }, inline(text)),
      ),
    ]),
  );
}

/** The document as these sections say; every block that says the same as before is that block. */
function withSections(document: Node, sections: readonly WrittenSection[]): Node {
  const blocks = new Map<UnitId | null, Node>();
  document.forEach((node) => blocks.set(attributesOf(node).unitId, node));
  const block = (
    id: UnitId,
    type: NodeType,
    text: string,
    more: { readonly level?: SectionLevel } = {},
  ): Node => {
    const was = blocks.get(id);
    if (was?.type === type && was.textContent === text && was.attrs['level'] === more.level) return was;
    return type.create({ ...was?.attrs, unitId: id, ...more }, text === '' ? [] : editorSchema.text(text));
  };
  const { doc, heading, paragraph, listItem } = editorSchema.nodes;
  return doc.create(
    null,
    sections.flatMap(({ id, level, heading: words, paragraphs }) => [
      block(id, heading, words, { level }),
      ...paragraphs.map((unit) => block(unit.id, unit.kind === 'listItem' ? listItem : paragraph, unit.text)),
    ]),
  );
}

/**
 * Makes the document say these sections. Blocks are replaced whole, and only those between the first and the last that
 * differ, so that the cursor stays and no words seem to have gone from one unit to another.
 */
export function putSections(tr: Transaction, sections: readonly WrittenSection[]): Transaction {
  const { doc } = tr;
  const next = withSections(doc, sections);
  const most = Math.min(doc.childCount, next.childCount);
  let first = 0;
  while (first < most && doc.child(first).eq(next.child(first))) first += 1;
  let last = 0;
  while (
    last < most - first &&
    doc.child(doc.childCount - 1 - last).eq(next.child(next.childCount - 1 - last))
  ) {
    last += 1;
  }
  const from = sizeOf(doc, 0, first);
  const to = doc.content.size - sizeOf(doc, doc.childCount - last, doc.childCount);
  return tr.replaceWith(from, to, next.children.slice(first, next.childCount - last));
}

function sizeOf({ children }: Node, from: number, to: number): number {
  return children.slice(from, to).reduce((size, { nodeSize }) => size + nodeSize, 0);
}

/** What the editor's document says, as it is sent to be kept: its sections, and which units were divided or joined. */
export function writtenIn(document: Node): { sections: WrittenSection[]; heirs: UnitHeir[] } {
  const sections: WrittenSection[] = [];
  const heirs: UnitHeir[] = [];
  document.forEach((node) => {
    const { unitId, splitFrom, tookIn } = attributesOf(node);
    if (unitId === null) throw new Error('A block of the editor has no id: the unit ids are not kept.');
    if (splitFrom !== null) heirs.push({ heir: unitId, of: splitFrom, how: 'split' });
    heirs.push(...tookIn.map((of): UnitHeir => ({ heir: unitId, of, how: 'merged' })));
    const text = node.textContent;
    if (node.type === editorSchema.nodes.heading) {
      const level = SectionLevel.parse(node.attrs['level']);
      sections.push({ id: unitId, level, heading: text, paragraphs: [] });
      return;
    }
    const kind = node.type === editorSchema.nodes.listItem ? 'listItem' : 'paragraph';
    sections.at(-1)?.paragraphs.push({ id: unitId, kind, text });
  });
  return { sections, heirs };
}
