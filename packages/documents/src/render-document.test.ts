import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { DocumentFormat, renderDocument } from './render-document.ts';
import { aComparison, aDocument } from './test-support/a-document.ts';

afterEach(() => {
  vi.useRealTimers();
});

test.for(DocumentFormat.options)('the same version gives the same bytes: %s', async (format) => {
  const first = await rendered(aDocument(), format);
  await rendered(aComparison(), format);
  vi.useFakeTimers({ now: Date.UTC(2031, 4, 6), toFake: ['Date'] });
  expect(await rendered(aDocument(), format)).toBe(first);
});

test.for(DocumentFormat.options)('another version gives other bytes: %s', async (format) => {
  const other = aDocument({ stamps: ['Utkast, version 4'] });
  expect(await rendered(other, format)).not.toBe(await rendered(aDocument(), format));
});

async function rendered(printed: ReturnType<typeof aDocument>, format: DocumentFormat): Promise<string> {
  const file = await renderDocument(printed, format);
  if (!file.ok) throw new Error(file.refusal.code);
  return createHash('sha256').update(file.value).digest('hex');
}
