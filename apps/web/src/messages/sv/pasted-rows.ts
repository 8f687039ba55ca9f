/** Words for rows pasted from a spreadsheet. */
export const pastedRowWords = {
  paste: 'Rader',
  pasteHint:
    'Ett namn och en e-postadress per rad, med tabb, semikolon eller komma emellan. En tredje kolumn kan säga nämnd eller organisation.',
  readRows: 'Läs raderna',
  reading: 'Läser …',
  rowsTable: 'Så här läste vi raderna',
  rowColumns: { line: 'Rad', result: 'Läst', name: 'Namn', email: 'E-post' },
  rowOk: 'Klar',
  badRows: (number: number) =>
    number === 1
      ? 'En rad behöver rättas. Inget läggs till förrän alla rader går att läsa.'
      : `${number} rader behöver rättas. Inget läggs till förrän alla rader går att läsa.`,
  rowWhy: {
    nameMissing: 'Namn saknas',
    emailMissing: 'E-post saknas',
    emailInvalid: 'Det är ingen e-postadress',
    tooLong: 'För lång',
    duplicateInPaste: 'Finns redan på en annan rad',
    alreadyRecipient: 'Är redan mottagare',
  },
  addRows: (number: number) => (number === 1 ? 'Lägg till raden' : `Lägg till alla ${number} raderna`),
  skipBad: 'Ta bort de felaktiga raderna ur rutan',
} as const;
