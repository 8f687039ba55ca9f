import { refuse, ok } from '@overens/domain/kernel/result';
import { plainParagraphs, type PrintedDocument } from '@overens/text/print/printed-document';
import { expect, test } from 'vitest';
import { madeFileResponse } from './made-file-response.ts';

test('one file too many at once is answered with a page that says so, and when to try again', async () => {
  const response = madeFileResponse(printed, 'pdf', refuse({ code: 'tooManyDocuments' }));
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('15');
  const page = await response.text();
  expect(page).toContain('För många filer på en gång');
  expect(page).toContain('Försök igen om en stund');
  expect(page).not.toContain('Hemligt innehåll');
});

test('where PDF cannot be made nobody is told to try again, but what to take instead', async () => {
  const response = madeFileResponse(printed, 'pdf', refuse({ code: 'pdfUnavailable' }));
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBeNull();
  expect(await response.text()).toContain('Word-filen');
});

test('a file is saved under its own name and kept by no cache', async () => {
  const response = madeFileResponse(printed, 'docx', ok(new Uint8Array([1, 2, 3])));
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="protokoll.docx"');
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  expect((await response.arrayBuffer()).byteLength).toBe(3);
});

const printed: PrintedDocument = {
  fileName: 'protokoll',
  title: 'Protokoll',
  subtitle: null,
  stamps: [],
  municipality: { name: 'Almviks kommun', brandColour: '#1f5f8b', logo: null },
  facts: [],
  blocks: plainParagraphs('Hemligt innehåll'),
  hasLineNumbers: false,
  changedAt: null,
  changedBy: null,
};
