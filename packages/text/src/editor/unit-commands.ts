import { splitBlockAs } from 'prosemirror-commands';
import type { Node } from 'prosemirror-model';
import { TextSelection, type Command, type Selection } from 'prosemirror-state';
import type { SectionLevel } from '../model/agreement-text.ts';
import { editorSchema } from './editor-schema.ts';

/** What a block can be made. */
export type BlockKind = 'paragraph' | 'listItem' | `heading${SectionLevel}`;

/** The kind of the block that the cursor is in. */
export function blockKindAt({ $from }: Selection): BlockKind {
  const node = $from.node(1);
  if (node.type === editorSchema.nodes.listItem) return 'listItem';
  if (node.type !== editorSchema.nodes.heading) return 'paragraph';
  return node.attrs['level'] === 1 ? 'heading1' : node.attrs['level'] === 2 ? 'heading2' : 'heading3';
}

/**
 * Makes the blocks that are chosen a heading, a paragraph or an item. Not done to the first heading of the text, which
 * stays one.
 */
export function makeBlock(kind: BlockKind): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const [first, last] = [$from.index(0), $to.index(0)];
    const isHeading = kind.startsWith('heading');
    if (first === 0 && !isHeading) return false;
    const { tr } = state;
    state.doc.forEach((node, at, index) => {
      if (index < first || index > last) return;
      const { heading, listItem, paragraph } = editorSchema.nodes;
      const type = isHeading ? heading : kind === 'listItem' ? listItem : paragraph;
      const level = isHeading ? { level: Number(kind.at(-1)) } : {};
      tr.setNodeMarkup(at, type, { ...node.attrs, ...level });
    });
    if (!tr.docChanged) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/**
 * Splits the unit at the cursor. After an item comes an item, and from an empty one the list is left; after the end of
 * a heading comes a paragraph, and before its beginning too, but for the first of the text. A heading that is split off
 * has no printed number.
 */
export const splitUnit: Command = (state, dispatch, view) => {
  const { heading, listItem, paragraph } = editorSchema.nodes;
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (parent.type === listItem && parent.textContent === '')
    return makeBlock('paragraph')(state, dispatch, view);
  if (empty && parent.type === heading && $from.parentOffset === 0) {
    if ($from.index(0) > 0) dispatch?.(state.tr.insert($from.before(), paragraph.create()).scrollIntoView());
    return true;
  }
  const split = splitBlockAs((node, atEnd) => {
    if (node.type === listItem) return atEnd ? { type: listItem } : { type: listItem, attrs: node.attrs };
    return node.type === heading && !atEnd ? { type: heading, attrs: { ...node.attrs, number: null } } : null;
  });
  return split(state, dispatch, view);
};

/**
 * Moves a paragraph past the block beside it, also to another section; a heading takes what stands under it along and
 * changes places with the section beside. Not done at the ends of the text.
 */
export function moveUnit(to: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const { doc, selection, tr } = state;
    const blocks = childrenOf(doc);
    const at = selection.$from.index(0);
    const isHeading = blocks[at]?.type === editorSchema.nodes.heading;
    const runs = isHeading ? sectionsIn(blocks) : blocks.map((_, index) => ({ from: index, to: index + 1 }));
    const own = runs.findIndex(({ from }) => from === at);
    const [run, beside] = [runs[own], runs[to === 'up' ? own - 1 : own + 1]];
    // The first block is the first heading: no paragraph can stand before it.
    if (run === undefined || beside === undefined || (!isHeading && beside.from === 0)) return false;
    const [first, second] = to === 'up' ? [beside, run] : [run, beside];
    const swapped = [...blocks.slice(second.from, second.to), ...blocks.slice(first.from, first.to)];
    const start = sizeOf(blocks.slice(0, first.from));
    tr.replaceWith(start, start + sizeOf(swapped), swapped);
    const before = to === 'up' ? start : start + sizeOf(blocks.slice(second.from, second.to));
    const cursor = before + 1 + selection.$from.parentOffset;
    tr.setSelection(TextSelection.create(tr.doc, cursor));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function sectionsIn(blocks: readonly Node[]): { from: number; to: number }[] {
  const starts = blocks.flatMap(({ type }, index) => (type === editorSchema.nodes.heading ? [index] : []));
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? blocks.length }));
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  node.forEach((child) => children.push(child));
  return children;
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((size, node) => size + node.nodeSize, 0);
}
