/** Text with its character references read: named ones of Swedish texts, decimal and hexadecimal. Others stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z0-9]{1,7}));/gi,
    (whole: string, dec: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
      const code = dec === undefined ? Number.parseInt(hex ?? '', 16) : Number(dec);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['shy', '\u00ad'],
  ['aring', 'å'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['Aring', 'Å'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['eacute', 'é'],
  ['Eacute', 'É'],
  ['uuml', 'ü'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['sect', '§'],
  ['bull', '•'],
  ['middot', '·'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['raquo', '»'],
  ['laquo', '«'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
]);
