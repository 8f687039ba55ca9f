import { renderPlain } from '@overens/documents/plain/render-plain';
import { expect, test } from 'vitest';
import { decisionsDocument } from './decisions-document.ts';
import { aDecidedCase } from './test-support/a-decided-case.ts';

test('the register of decisions tells each body, its paragraph, what stands beside it, and who is missing', () => {
  const printed = decisionsDocument(aDecidedCase(), {
    name: 'Almviks kommun',
    brandColour: '#1f5f8b',
    logo: null,
  });
  expect(printed.fileName).toBe('beslut-varv1-omgang2');
  const text = renderPlain(printed);
  for (const words of [
    'Kulturnämnden',
    '§ 12',
    'KFN 2027/4',
    'Reservation, M',
    'Kommunfullmäktige',
    'Saknas',
  ]) {
    expect(text).toContain(words);
  }
});
