/** A node of mammoth's document tree, as far as we read it. */
export type DocxNode = {
  readonly type: string;
  readonly children: readonly DocxNode[];
  readonly value: string;
  readonly styleId: string;
  readonly styleName: string;
  readonly numbering: { readonly level: number; readonly isOrdered: boolean } | null;
  readonly isBold: boolean;
};

/** Reads mammoth's untyped tree; anything unexpected becomes an empty node, never an exception. */
export function docxNodeOf(value: unknown): DocxNode {
  const fields = fieldsOf(value);
  const numbering = fields.get('numbering');
  return {
    type: stringOf(fields.get('type')),
    children: listOf(fields.get('children')).map(docxNodeOf),
    value: stringOf(fields.get('value')),
    styleId: stringOf(fields.get('styleId')),
    styleName: stringOf(fields.get('styleName')),
    numbering: numbering ? numberingOf(numbering) : null,
    isBold: fields.get('isBold') === true,
  };
}

/** The text of a node and all below it; tabs and line breaks as white space. */
export function textOfNode(node: DocxNode): string {
  const pieces: string[] = [];
  collect(node, pieces);
  return pieces.join('');
}

/** Whether any node of a type is at or below this one. */
export function hasNode(node: DocxNode, type: string): boolean {
  return node.type === type || node.children.some((child) => hasNode(child, type));
}

function collect(node: DocxNode, pieces: string[]): void {
  if (node.type === 'text') pieces.push(node.value);
  if (node.type === 'tab') pieces.push('\t');
  if (node.type === 'break') pieces.push(' ');
  for (const child of node.children) collect(child, pieces);
}

function numberingOf(value: unknown): { level: number; isOrdered: boolean } {
  const fields = fieldsOf(value);
  return { level: Number(fields.get('level')) || 0, isOrdered: fields.get('isOrdered') === true };
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map();
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
