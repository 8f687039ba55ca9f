import { expect, test } from 'vitest';
import { AgreementText } from './agreement-text.ts';
import { canonicalText, sha256Hex, textHash } from './text-hash.ts';

const paragraph = { id: 'par_00000001', kind: 'paragraph', text: 'Vi möts på våren.' };
const section = { id: 'sec_00000001', level: 1, number: null, heading: 'Mål', paragraphs: [paragraph] };
const text = AgreementText.parse({ title: 'Ekberg', sections: [section] });

test('the hash does not depend on the order that fields were written in', () => {
  const { paragraphs, ...rest } = section;
  const turned = AgreementText.parse({ sections: [{ paragraphs, ...rest }], title: 'Ekberg' });
  expect(canonicalText(turned)).toBe(canonicalText(text));
});

test('the hash does not depend on how å is put together', () => {
  const apart = AgreementText.parse(JSON.parse(JSON.stringify(text).normalize('NFD')));
  expect(textHash(apart)).toBe(textHash(text));
});

test('one changed letter or id changes the hash', () => {
  const letter = { ...text, title: 'Ekborg' };
  expect(textHash(letter)).not.toBe(textHash(text));
  expect(textHash(text)).toMatch(/^[0-9a-f]{64}$/);
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('two units with the same id are no text', () => {
  const doubled = { title: 'Ekberg', sections: [section, section] };
  expect(AgreementText.safeParse(doubled).success).toBe(false);
});
