import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { plainList, type PrintedDocument } from '@overens/text/print/printed-document';
import { aComparison, aDocument } from '../test-support/a-document.ts';
import { aLogo } from '../test-support/a-logo.ts';
import { strayTags } from '../test-support/stray-tags.ts';
import { renderDocx } from './render-docx.ts';

const documents: readonly (readonly [string, PrintedDocument])[] = [
  ['a document with a block of every kind', aDocument()],
  ['a comparison with its causes', { ...aComparison(), changedBy: 'Moa Ek & Tariq <Holm>' }],
  ['a version for a round', aDocument({ hasLineNumbers: true })],
];

test.for(documents)('every part of %s is whole XML', async ([, printed]) => {
  const parts = unzipSync(await renderDocx(printed, aLogo()));
  const astray = Object.entries(parts)
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .flatMap(([name, bytes]) => strayTags(strFromU8(bytes)).map((tag) => `${name}: ${tag}`));
  expect(astray).toEqual([]);
});

test.for(documents)('every part that %s refers to is in the file, and has its type', async ([, printed]) => {
  const parts = unzipSync(await renderDocx(printed, aLogo()));
  const rels = part(parts, 'word/_rels/document.xml.rels');
  const targets = attributes(rels, 'Target').map((target) => `word/${target.replace(/^\/word\//, '')}`);
  expect(targets.filter((target) => !(target in parts))).toEqual([]);
  const types = part(parts, '[Content_Types].xml');
  for (const ending of ['svg', 'png', 'xml', 'rels']) expect(types).toContain(`Extension="${ending}"`);
});

test('every comment that stands beside a change is among the comments, once, and each change has its own number', async () => {
  const parts = unzipSync(await renderDocx(aComparison()));
  const body = part(parts, 'word/document.xml');
  const referred = [...body.matchAll(/<w:commentReference w:id="(\d+)"/g)].map(([, id]) => id);
  const written = [...part(parts, 'word/comments.xml').matchAll(/<w:comment [^>]*w:id="(\d+)"/g)].map(
    ([, id]) => id,
  );
  expect(referred).toEqual(written);
  const changes = [...body.matchAll(/<w:(?:ins|del) [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
  expect(changes.length).toBeGreaterThan(3);
  expect(new Set(changes).size).toBe(changes.length);
});

test('a list is a numbering of Word’s own, and headings are in its navigation', async () => {
  const parts = unzipSync(await renderDocx(aDocument({ blocks: plainList(['Ett.', 'Två.']) })));
  const [used] = [...part(parts, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)].map(
    ([, id]) => id,
  );
  const numbering = part(parts, 'word/numbering.xml');
  expect(numbering).toContain(`<w:num w:numId="${used ?? ''}"`);
  expect(numbering).toContain('<w:numFmt w:val="bullet"/>');
  const styles = part(parts, 'word/styles.xml');
  for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3']) {
    expect(styles).toContain(`w:styleId="${style}"`);
  }
});

test('LibreOffice, where the machine has it, reads the same words; elsewhere the file has them in its XML', async () => {
  const bytes = await renderDocx(aComparison());
  const text = (await convertedToText(bytes)) ?? wordsOf(part(unzipSync(bytes), 'word/document.xml'));
  for (const words of ['1 Inledning', 'ska', 'mötas.', 'En ny punkt.']) expect(text).toContain(words);
}, 90_000);

/** The document as LibreOffice writes it as text; `null` where there is no LibreOffice. */
async function convertedToText(bytes: Uint8Array): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'overens-docx-'));
  try {
    const file = join(folder, 'jamforelse.docx');
    await writeFile(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profil`;
    const to = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    await promisify(execFile)('soffice', [profile, ...to, file], { timeout: 80_000 });
    return await readFile(join(folder, 'jamforelse.txt'), 'utf8');
  } catch (error) {
    // Nothing to start, and not: started without leaving a file.
    if (error instanceof Error && 'syscall' in error && error.syscall === 'spawn soffice') return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function part(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`${name} is not among ${Object.keys(parts).join(', ')}`);
  return strFromU8(bytes);
}

function attributes(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

function wordsOf(xml: string): string {
  return xml.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]*>/g, '');
}
