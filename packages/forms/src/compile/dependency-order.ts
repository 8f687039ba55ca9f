/** Node → the nodes it reads. */
export type Dependencies = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * An order in which every node comes after what it reads, and the first circle found, if any.
 * Nodes that are read but not listed are passed over.
 */
export function dependencyOrder(dependencies: Dependencies): {
  readonly order: readonly string[];
  readonly cycle: readonly string[] | null;
} {
  const order: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  let cycle: readonly string[] | null = null;

  function visit(node: string): void {
    const reads = dependencies.get(node);
    if (reads === undefined || done.has(node)) return;
    const start = path.indexOf(node);
    if (start >= 0) {
      cycle ??= [...path.slice(start), node];
      return;
    }
    path.push(node);
    for (const read of reads) visit(read);
    path.pop();
    done.add(node);
    order.push(node);
  }

  for (const node of dependencies.keys()) visit(node);
  return { order, cycle };
}
