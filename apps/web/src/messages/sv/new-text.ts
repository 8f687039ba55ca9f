/** Words of the page where a changed document is read into the text being worked on. */
export const newTextWords = {
  title: 'Läs in ny text',
  lead: 'Har någon ändrat texten i Word eller fått den som PDF? Läs in den här. Varje stycke känns igen på sitt innehåll, så synpunkter och skäl sitter kvar. Ingenting ändras förrän du säger till.',
  back: 'Tillbaka till bearbetningen',
  coverage: (lines: number) => `Alla ${lines} rader finns med.`,
  questions: (count: number) =>
    count === 1
      ? 'Importen är osäker på en sak. Läs igenom texten extra noga efteråt.'
      : `Importen är osäker på ${count} saker. Läs igenom texten extra noga efteråt.`,
  happens: 'Det här händer med texten',
  fates: {
    same: 'Oförändrade',
    changed: 'Omformulerade',
    moved: 'Flyttade',
    added: 'Nya',
    removed: 'Borttagna',
  },
  undecided: (count: number) =>
    count === 1 ? 'Ett par som du behöver avgöra' : `${count} par som du behöver avgöra`,
  undecidedLead:
    'De liknar varandra, men inte så mycket att det är säkert. Säger du att det är samma följer synpunkterna med till den nya lydelsen.',
  pair: (number: number) => `Par ${number}`,
  before: 'I texten nu',
  after: 'I dokumentet',
  likeness: (percent: number) => `Lika till ${percent} %`,
  same: 'Samma, omformulerat',
  fresh: 'Nytt stycke; det gamla tas bort',
  changes: 'Alla ändringar',
  none: 'Dokumentet säger detsamma som texten nu.',
  changed: { changed: 'Omformulerat', moved: 'Flyttat', added: 'Nytt', removed: 'Borttaget' },
  kinds: { heading: 'Rubrik', paragraph: 'Stycke' },
  again: 'Välj ett annat dokument',
  dueToReturn: (stage: string) => `Ändringarna svarar på det som ${stage} skickade tillbaka`,
  missing: (count: number) =>
    count === 1 ? 'Ett par återstår att avgöra.' : `${count} par återstår att avgöra.`,
  replace: 'Ersätt texten',
  replacing: 'Ersätter …',
} as const;
