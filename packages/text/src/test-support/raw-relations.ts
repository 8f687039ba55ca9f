import type { RawPart } from './raw-zip.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a Word document points to: `[kind, target]`, outside the file unless it is a part of it. */
export function relationsPart(
  relations: readonly (readonly [kind: string, target: string])[],
  of = 'word/_rels/document.xml.rels',
): RawPart {
  const rows = relations.map(([kind, target], index) => {
    const mode = /^[a-z]+:/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="r${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
  });
  const schema = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return {
    name: of,
    data: `<?xml version="1.0"?><Relationships xmlns="${schema}">${rows.join('')}</Relationships>`,
  };
}
