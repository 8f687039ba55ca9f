import type { UnitId } from '@overens/domain/kernel/id';
import { Fragment, Slice, type Node } from 'prosemirror-model';
import { attributesOf } from './editor-schema.ts';

/**
 * What is pasted, where only units that were cut from this text are still themselves: one whose words are still
 * there is a copy, and one that was never there came from elsewhere; both become new.
 * @param known every unit that this text has held since it was opened
 */
export function pastedUnits(
  slice: Slice,
  document: Node,
  known: Pick<ReadonlyMap<UnitId, unknown>, 'has'>,
): Slice {
  const there = new Set<UnitId>();
  document.forEach((node) => {
    const { unitId } = attributesOf(node);
    if (unitId !== null && node.textContent !== '') there.add(unitId);
  });
  const nodes: Node[] = [];
  slice.content.forEach((node) => {
    if (node.isText) {
      nodes.push(node);
      return;
    }
    const { unitId } = attributesOf(node);
    const isSame = unitId !== null && known.has(unitId) && !there.has(unitId);
    const fresh = { unitId: null, splitFrom: null, tookIn: [], ...newHeading(node) };
    nodes.push(isSame ? node : node.type.create({ ...node.attrs, ...fresh }, node.content, node.marks));
  });
  return new Slice(Fragment.fromArray(nodes), slice.openStart, slice.openEnd);
}

function newHeading(node: Node): { number?: null } {
  return 'number' in node.attrs ? { number: null } : {};
}
