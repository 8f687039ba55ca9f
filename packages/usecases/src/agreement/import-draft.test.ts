import { expect, test } from 'vitest';
import { draftUnreadable } from './import-draft.ts';

test('a scanned and a broken PDF are refused in words of their own', () => {
  expect(draftUnreadable({ code: 'notText', reason: 'scannedPdf' })).toEqual({
    code: 'draftUnreadable',
    why: 'scannedPdf',
    detail: {},
  });
  expect(draftUnreadable({ code: 'notText', reason: 'brokenPdf' }).why).toBe('brokenPdf');
});

test('other refusals keep what the reader found', () => {
  expect(draftUnreadable({ code: 'notText', reason: 'brokenEncoding' })).toMatchObject({ why: 'notText' });
  expect(draftUnreadable({ code: 'tooLarge', byteLength: 9, maxBytes: 1 }).detail).toEqual({
    byteLength: 9,
    maxBytes: 1,
  });
});
