import type { UnitId } from '@overens/domain/kernel/id';
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { unitIdAsOtherKind } from '../model/unit-id.ts';
import { pastedUnits } from './pasted-units.ts';
import { attributesOf, editorSchema, type UnitAttributes } from './editor-schema.ts';

/** An id that no unit has had. */
export type NewUnitId = (kind: 'sec' | 'par') => UnitId;

/**
 * Sees to it that every block is a unit with an id of its own, by these rules:
 * 1. Words that are written, changed or taken out in a unit, and a unit that is moved, change no id.
 * 2. Of a unit that is split, the first part that has words keeps the id; the other is new and knows what it came from.
 * 3. Of two units that are joined, the first that has words keeps its id and knows that it took the other in.
 * 4. What is cut and put back elsewhere is the same unit, also when only its words were cut and put in an empty
 *    paragraph; what is copied is a new one.
 * 5. A paragraph that is made a heading, or the other way, is another unit that took the first one in; made back, it
 *    is the first one again.
 * 6. What is undone is as it was, ids and all.
 */
export function keepUnitIds(newUnitId: NewUnitId): Plugin {
  return new Plugin<LastWords>({
    key: lastWordsKey,
    state: {
      init: (_, { doc }) => withWordsOf(doc, new Map()),
      apply: (tr, words) => (tr.docChanged ? withWordsOf(tr.doc, words) : words),
    },
    appendTransaction: (transactions, old, now) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      return settle({ transactions, old, now, lastWords: lastWordsOf(old) }, newUnitId);
    },
    props: {
      // What is dragged within the text is moved: it is taken from where it was when it is let go.
      transformPasted: (slice, { state, dragging }) =>
        dragging?.move === true ? slice : pastedUnits(slice, state.doc, lastWordsOf(state)),
    },
  });
}

/** The words that each unit held when it last held any: every unit that there has been since the text was opened. */
export function lastWordsOf(state: EditorState): LastWords {
  return lastWordsKey.getState(state) ?? new Map();
}

type LastWords = ReadonlyMap<UnitId, string>;
const lastWordsKey = new PluginKey<LastWords>('lastWords');

function withWordsOf(document: Node, words: LastWords): LastWords {
  const next = new Map(words);
  for (const { node, unit } of blocksOf(document)) {
    if (unit.unitId !== null && node.textContent !== '') next.set(unit.unitId, node.textContent);
  }
  return next;
}

interface Happened {
  readonly transactions: readonly Transaction[];
  readonly old: EditorState;
  readonly now: EditorState;
  readonly lastWords: LastWords;
}

interface Block {
  readonly node: Node;
  readonly at: number;
  readonly unit: UnitAttributes;
}

function settle(happened: Happened, newUnitId: NewUnitId): Transaction | null {
  const { transactions, old, now, lastWords } = happened;
  const blocks = blocksOf(now.doc);
  const settled = withOwnIds(blocks, newUnitId);
  const isUndone = transactions.some((one) => one.getMeta(HISTORY) !== undefined);
  if (!isUndone) {
    for (const join of joined(happened, blocks)) takeIn(settled, join);
    putBack(blocks, settled, wordlessIn(old.doc), lastWords);
  }
  const { tr } = now;
  for (const [index, { node, at, unit }] of blocks.entries()) {
    const next = settled[index];
    if (next !== undefined && !isSame(unit, next)) tr.setNodeMarkup(at, null, { ...node.attrs, ...next });
  }
  return tr.docChanged ? tr : null;
}

/** What each block is to know of its unit, in their order, so that every one has an id of its own and its kind. */
function withOwnIds(blocks: readonly Block[], newUnitId: NewUnitId): UnitAttributes[] {
  const keeper = keepersOf(blocks);
  return blocks.map((block) => {
    const { node, unit } = block;
    const kind = node.type === editorSchema.nodes.heading ? 'sec' : 'par';
    const { unitId } = unit;
    if (unitId === null) return { ...unit, unitId: newUnitId(kind) };
    if (keeper.get(unitId) !== block) {
      const splitFrom = node.textContent === '' ? null : unitId;
      return { unitId: newUnitId(kind), splitFrom, tookIn: [] };
    }
    if (unitId.startsWith(kind)) return unit;
    const other = unitIdAsOtherKind(unitId);
    return { ...unit, unitId: other, tookIn: [...unit.tookIn.filter((id) => id !== other), unitId] };
  });
}

/** Gives a unit whose words were cut, and put in a block that had none, that block; what is left of it is the new one. */
function putBack(
  blocks: readonly Block[],
  settled: UnitAttributes[],
  wordless: ReadonlySet<UnitId | null>,
  lastWords: LastWords,
): void {
  const holding = new Set(
    blocks.flatMap(({ node }, index) => (node.textContent === '' ? [] : [settled[index]?.unitId])),
  );
  const cut = new Map(
    [...lastWords].flatMap(([id, words]) => (holding.has(id) ? [] : [[words, id] as const])),
  );
  for (const [index, { node, unit }] of blocks.entries()) {
    const own = settled[index];
    const wasWordless = unit.unitId === null || wordless.has(unit.unitId);
    const id = wasWordless ? cut.get(node.textContent) : undefined;
    if (own === undefined || id === undefined || own.unitId?.slice(0, 3) !== id.slice(0, 3)) continue;
    cut.delete(node.textContent);
    const left = settled.findIndex(({ unitId }) => unitId === id);
    const kept = settled[left];
    if (kept !== undefined) settled[left] = { ...own, splitFrom: null };
    settled[index] = kept ?? { unitId: id, splitFrom: null, tookIn: [] };
  }
}

function wordlessIn(document: Node): ReadonlySet<UnitId | null> {
  const empty = blocksOf(document).filter(({ node }) => node.textContent === '');
  return new Set(empty.map(({ unit }) => unit.unitId));
}

/** Which block is the unit of an id that several have: the first that has words, else the first. */
function keepersOf(blocks: readonly Block[]): ReadonlyMap<UnitId, Block> {
  const keepers = new Map<UnitId, Block>();
  for (const block of blocks) {
    const { unitId } = block.unit;
    if (unitId === null) continue;
    const known = keepers.get(unitId);
    const isFirstWithWords = known?.node.textContent === '' && block.node.textContent !== '';
    if (known === undefined || isFirstWithWords) keepers.set(unitId, block);
  }
  return keepers;
}

/** A unit that is gone while words of its are left in another block: joined to it. */
interface Join {
  readonly gone: UnitAttributes & { readonly unitId: UnitId };
  readonly into: number;
  /** Whether there were words in the block before these came. */
  readonly hadWords: boolean;
}

function joined({ transactions, old, now }: Happened, blocks: readonly Block[]): Join[] {
  const there = new Set(blocks.map(({ unit }) => unit.unitId));
  const wordless = wordlessIn(old.doc);
  return blocksOf(old.doc).flatMap(({ node, at, unit }) => {
    const { unitId } = unit;
    if (unitId === null || there.has(unitId) || node.textContent === '') return [];
    const map = (position: number, side: -1 | 1): number =>
      transactions.reduce((mapped, { mapping }) => mapping.map(mapped, side), position);
    const [from, to] = [map(at + 1, 1), map(at + 1 + node.content.size, -1)];
    if (from >= to || to > now.doc.content.size) return [];
    const into = blocks.findIndex((block) => block.at < from && from < block.at + block.node.nodeSize);
    const block = blocks[into];
    if (block === undefined) return [];
    return [{ gone: { ...unit, unitId }, into, hadWords: !wordless.has(block.unit.unitId) }];
  });
}

function takeIn(settled: UnitAttributes[], { gone, into, hadWords }: Join): void {
  const unit = settled[into];
  if (unit === undefined || unit.unitId === null || unit.tookIn.includes(gone.unitId)) return;
  const isSameKind = unit.unitId.startsWith(gone.unitId.slice(0, 4));
  const tookIn = new Set([...unit.tookIn, ...gone.tookIn, gone.unitId]);
  settled[into] = !hadWords && isSameKind ? gone : { ...unit, tookIn: [...tookIn] };
}

function blocksOf(document: Node): Block[] {
  const blocks: Block[] = [];
  document.forEach((node, at) => blocks.push({ node, at, unit: attributesOf(node) }));
  return blocks;
}

function isSame(one: UnitAttributes, other: UnitAttributes): boolean {
  return (
    one.unitId === other.unitId &&
    one.splitFrom === other.splitFrom &&
    one.tookIn.length === other.tookIn.length &&
    one.tookIn.every((id, index) => id === other.tookIn[index])
  );
}

/** How `prosemirror-history` marks what undoes and redoes. */
const HISTORY = 'history$';
