import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { renderDocx } from './docx/render-docx.ts';
import { renderHtml } from './html/render-html.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import { drawnSize } from './printed-logo.ts';
import { DocumentFormat, renderDocument } from './render-document.ts';
import { aDocument } from './test-support/a-document.ts';
import { aLogo, aPngLogo } from './test-support/a-logo.ts';

test.for([aLogo(), aPngLogo()])(
  'a PDF says the municipality’s name where its logo stands: $kind',
  async (logo) => {
    const pdf = await renderPdf(aDocument(), logo);
    if (!pdf.ok) throw new Error(pdf.refusal.code);
    const tree = await (await (await getDocumentProxy(pdf.value)).getPage(1)).getStructTree();
    expect(figuresIn(tree)).toEqual(['Almviks kommun']);
  },
);

test('a picture that cannot be drawn leaves a PDF without it, not no PDF', async () => {
  const broken = { ...aPngLogo(), base64: Buffer.from('inte en bild').toString('base64') };
  const [odd, without] = [await renderPdf(aDocument(), broken), await renderPdf(aDocument())];
  expect(odd).toEqual(without);
});

test('a Word file holds the drawing as it is, and the municipality’s name beside it', async () => {
  const parts = unzipSync(await renderDocx(aDocument(), aLogo()));
  const drawing = Object.keys(parts).find((name) => name.endsWith('.svg'));
  expect(strFromU8(parts[drawing ?? ''] ?? new Uint8Array())).toContain('viewBox="0 0 40 20"');
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toMatch(
    /<wp:docPr [^>]*descr="Almviks kommun"/,
  );
});

test('a web page carries the picture in itself, and the name is said once', () => {
  const html = renderHtml(aDocument(), aLogo());
  expect(html).toMatch(/<img src="data:image\/svg\+xml;base64,[^"]+" alt="Almviks kommun"/);
  expect(html).toContain('<p aria-hidden="true">Almviks kommun</p>');
  expect(html).not.toMatch(/src="(?!data:)/);
});

test.for(DocumentFormat.options)(
  'the same version with the same logo gives the same bytes: %s',
  async (format) => {
    const first = await renderDocument(aDocument(), format, aLogo());
    await renderDocument(aDocument(), format);
    expect(await renderDocument(aDocument(), format, aLogo())).toEqual(first);
  },
);

test('a wide logo is drawn no wider than five times the height of others, and none is stretched', () => {
  expect(drawnSize({ ...aLogo(), width: 40, height: 20 }, 50)).toEqual({ width: 100, height: 50 });
  expect(drawnSize({ ...aLogo(), width: 1_000, height: 100 }, 50)).toEqual({ width: 250, height: 25 });
});

const Node = z.looseObject({ role: z.string().optional(), alt: z.string().optional() });
const Parent = z.looseObject({ children: z.array(z.unknown()) });

function figuresIn(node: unknown): (string | undefined)[] {
  const own = Node.safeParse(node);
  const parent = Parent.safeParse(node);
  const below = parent.success ? parent.data.children.flatMap((child) => figuresIn(child)) : [];
  return own.success && own.data.role === 'Figure' ? [own.data.alt, ...below] : below;
}
