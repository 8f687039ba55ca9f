/** Words of what can be taken along as a file. */
export const documentWords = {
  title: 'Ladda ner',
  /** After each link, for those who meet it out of its place. */
  of: (what: string) => `, ${what}`,
  formats: {
    pdf: 'PDF',
    docx: 'Word',
    html: 'Webbsida',
    txt: 'Ren text',
    json: 'Data (JSON)',
  },
  versions: 'Versioner av texten',
  version: (number: number) => `Version ${number}`,
  states: { draft: 'utkast', adopted: 'antagen' },
  since: (day: string) => `sparad ${day}`,
  schema: 'Så är datafilen uppbyggd',
  register: 'register över anslutna',
  evidence: 'intyg om förankring',
  report: 'årsrapport',
  decisions: 'beslutsregister',
  comparison: 'jämförelse',
  comparisonHint: 'I Word-filen är varje ändring en spårad ändring, med orsaken som kommentar.',
  remiss: 'remissversion med radnummer',
  unavailable: {
    title: 'PDF kan inte skapas här',
    why: 'Programmet som gör PDF-filer saknas på den server som svarade.',
    now: 'Gå tillbaka och ladda ner Word-filen eller webbsidan i stället. De säger samma sak. Säg till den som sköter systemet om du behöver PDF.',
  },
} as const;
