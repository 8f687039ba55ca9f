/**
 * Whether a short line is a mark on the page that says what kind of version this is: `FÖRSLAG | 2024-12-04`,
 * `Utkast 3, 12 maj 2026`, `REMISSVERSION`.
 */
export function isVersionMark(text: string): boolean {
  return text.length <= 60 && VERSION_MARK.test(text);
}

const KIND =
  '(?:förslag|utkast|arbetsmaterial|arbetsutkast|remissversion|remissutgåva|samrådsversion|samrådshandling|granskningsversion|förankringsversion|beslutsversion|antagen version|gällande version|draft)';
const DAY = '(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}{3,9} \\d{4}|\\d{4}|\\d{6}|\\d{8})';
const VERSION_MARK = new RegExp(
  `^${KIND}(?:[ ,|–-]{1,3}(?:version ?)?\\d{1,2}(?:\\.\\d{1,2})?)?(?:[ ,|–:-]{1,3}${DAY})?$`,
  'iu',
);
