import type { UnitHeir } from '@overens/domain/agreement/text-version';
import type { Node } from 'prosemirror-model';
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
