/**
 * The letters that a body goes by in diary numbers when none is told: `kultur- och fritidsnämnden` as `KFN`,
 * `kommunstyrelsen` as `KS`.
 */
export function bodyInitials(body: string): string {
  const parts = body
    .toLowerCase()
    .replace(/(nämnd(?:en)?|styrelsen?|beredning(?:en)?|fullmäktige|utskott(?:et)?)$/u, ' $1')
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '' && part !== 'och' && part !== 'för' && part !== 's');
  return parts
    .map((part) => part.charAt(0))
    .join('')
    .toUpperCase();
}

/** Whether letters of a diary number can stand for a body: its first letter and the others in order. */
export function mayStandFor(organ: string, body: string): boolean {
  const letters = folded(organ);
  const name = folded(body);
  if (letters === '' || letters[0] !== name[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}
