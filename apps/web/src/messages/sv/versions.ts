/** Words of the page where the versions of a text are listed and compared. */
export const versionWords = {
  title: 'Versioner',
  lead: 'Varje version är låst när den är klar. Jämför två och se vad som ändrats, och varför.',
  list: 'Alla versioner',
  columns: { number: 'Version', made: 'Klar', origin: 'Kom till', hash: 'Kontrollsumma' },
  version: (number: number) => `Version ${number}`,
  made: (at: string, by: string) => `${at}, ${by}`,
  states: { draft: '', inForce: 'Gäller nu', replaced: 'Har gällt' },
  wasRemissed: 'Gick ut på remiss',
  launched: 'Texten som fanns när revideringen startade',
  drafted: (title: string, visit: number) => (visit === 1 ? title : `${title}, omgång ${visit}`),
  returnedBy: (stage: string) => `efter att ${stage} skickat tillbaka texten`,
  changed: (changed: number, withoutCause: number) => {
    const sections = changed === 1 ? 'Ett avsnitt ändrat' : `${changed} avsnitt ändrade`;
    return withoutCause === 0 ? sections : `${sections}, ${withoutCause} utan angiven orsak`;
  },
  compareWith: (number: number) => `Jämför med version ${number}`,
  read: 'Läs texten',
  compare: {
    title: 'Jämför två versioner',
    from: 'Äldre version',
    to: 'Nyare version',
    button: 'Jämför',
    heading: (from: number, to: number) => `Version ${to} jämförd med version ${from}`,
    legend: 'Understruket är tillagt. Överstruket är borttaget.',
    same: 'Ingenting är ändrat mellan versionerna.',
    counts: (parts: readonly string[]) => `Rubriker och stycken: ${parts.join(', ')}.`,
    fates: {
      same: (count: number) => `oförändrade ${count}`,
      changed: (count: number) => `omformulerade ${count}`,
      moved: (count: number) => `flyttade ${count}`,
      added: (count: number) => `tillagda ${count}`,
      removed: (count: number) => `borttagna ${count}`,
    },
    views: 'Visa',
    inline: 'I löpande text',
    columns: 'I två spalter',
    filter: 'Omfattning',
    changedOnly: 'Bara det som är ändrat',
    whole: 'Hela texten',
    moved: 'Flyttat',
    cameFrom: (heading: string) => `Flyttat hit från ”${heading}”`,
    wentTo: (heading: string) => `Flyttat till ”${heading}”`,
    splitFrom: (heading: string) => `Utdelad från ”${heading}”`,
    tookIn: (headings: readonly string[]) =>
      `Sammanslagen med text från ${headings.map((heading) => `”${heading}”`).join(' och ')}`,
    mergedInto: (heading: string) => `Sammanslagen med ”${heading}”, där orden står nu`,
    sentenceFrom: (sentence: string, heading: string) =>
      `Meningen ”${sentence}” stod förut i ett annat stycke under ”${heading}”`,
    sinceRemiss: { added: 'Tillagt efter remissrundan', changed: 'Ändrat efter remissrundan' },
    why: 'Därför',
    inVersion: (number: number) => `version ${number}`,
    notStated: 'Utan angiven orsak',
    notStatedText: 'Ingen har angett vad som ledde till ändringen.',
    onlyForm: 'Orden är desamma, bara formen är ändrad.',
    editorial: (by: string) => `Redaktionell ändring enligt ${by}`,
    list: 'Ändrade avsnitt',
    listed: (number: number) => (number === 1 ? 'Ett avsnitt är ändrat.' : `${number} avsnitt är ändrade.`),
    units: {
      changed: (count: number) =>
        count === 1 ? 'ett stycke omformulerat' : `${count} stycken omformulerade`,
      moved: (count: number) => (count === 1 ? 'ett stycke flyttat' : `${count} stycken flyttade`),
      added: (count: number) => (count === 1 ? 'ett stycke tillagt' : `${count} stycken tillagda`),
      removed: (count: number) => (count === 1 ? 'ett stycke borttaget' : `${count} stycken borttagna`),
    },
    steps: 'Gå mellan ändringarna',
    next: 'Nästa ändring',
    previous: 'Föregående ändring',
    toList: 'Alla ändringar',
    returned: {
      meeting: (stage: string) => `Det som sades vid ${stage}`,
      body: (stage: string) => `Ändring som begärdes vid ${stage}`,
    },
    toAnswer: (name: string) => `Läs svaret från ${name}`,
    before: (number: number) => `Så stod det i version ${number}`,
    after: (number: number) => `Så står det i version ${number}`,
    afterWork: 'Så står det nu',
    nothing: 'Ingenting',
  },
  text: {
    title: (number: number) => `Version ${number} av texten`,
    made: (at: string) => `Klar ${at}.`,
    since: 'Markera det som är nytt sedan',
    sinceButton: 'Markera',
    sinceRemiss: (number: number) => `version ${number}, som gick ut på remiss`,
    sinceVersion: (number: number) => `version ${number}`,
    marked: (count: number, since: string) =>
      count === 0
        ? `Ingenting är tillagt eller omformulerat sedan ${since}.`
        : `${count === 1 ? 'En rubrik eller ett stycke' : `${count} rubriker och stycken`} är tillagda eller omformulerade sedan ${since}. De är märkta i texten.`,
    marks: {
      remiss: { added: 'Tillagt efter remissen', changed: 'Ändrat efter remissen' },
      version: {
        added: (number: number) => `Tillagt sedan version ${number}`,
        changed: (number: number) => `Ändrat sedan version ${number}`,
      },
    },
    first: 'Det är den första versionen. Det finns ingen tidigare att jämföra med.',
    unexplained: 'Ändringar utan angiven orsak',
    unexplainedText: (from: number) =>
      `Ingen har angett varför de här avsnitten ändrades från version ${from}:`,
    back: 'Alla versioner',
  },
  trace: {
    title: 'Så togs det om hand',
    see: (section: string) => `Se ändringen i ${section}`,
    passage: { sentence: 'Meningen', paragraph: 'Stycket', listItem: 'Punkten' },
    passageNow: (what: string, version: string, section: string) =>
      `${what} står under ”${section}” i ${version}.`,
    passageSame: 'Orden är desamma som när förslaget gick ut.',
    passageGone: (what: string, version: string) => `${what} finns inte kvar i ${version}.`,
    inVersion: (number: number, isAdopted: boolean) =>
      isAdopted ? `version ${number}, som antogs` : `version ${number}`,
    passageSee: (section: string) => `Visa ”${section}”`,
  },
} as const;
