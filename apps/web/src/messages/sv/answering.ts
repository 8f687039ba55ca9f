/** Words of the pages where an invited body reads a remiss, reviews its answer and gets its receipt. */
export const answeringWords = {
  eyebrow: (municipality: string, diarienummer: readonly string[]) =>
    [`Remiss från ${municipality}`, ...diarienummer].join(' · '),
  rehearsal: {
    word: 'Övning',
    text: 'Det här är en övning. Svaret går inte till någon och blir inte offentligt.',
  },
  steps: {
    label: 'Så går det till',
    summary: (step: number) => `Steg ${step} av 3`,
    write: 'Läs och skriv',
    review: 'Granska och lämna in',
    receipt: 'Kvitto',
    done: 'klart',
    current: 'här är du',
    todo: 'återstår',
  },
  facts: {
    title: 'Det här gäller',
    asks: 'Vem frågar',
    answers: 'Vem svarar',
    about: 'Vad det gäller',
    by: 'Svara senast',
    extended: (from: string) => `Tiden har förlängts. Tidigare sista dag: ${from}.`,
    takes: 'Tid det tar',
    takesText: (minutes: number) =>
      `Ungefär ${minutes} minuter att läsa, och så länge ni vill att skriva. Ni kan pausa när ni vill: det ni skriver sparas, och länken öppnar det på vilken enhet som helst.`,
    public: 'Svaret blir offentligt',
    ask: 'Frågor?',
  },
  extension: {
    word: 'Obs',
    title: (day: string) => `Ni har fått längre tid: till och med ${day}.`,
    reason: (reason: string) => `Skälet är: ${reason}`,
  },
  late: {
    word: 'Obs',
    title: (closed: string) => `${closed}. Ni kan fortfarande lämna in.`,
    text: 'Kommunen tar emot det som kommer, men svaret märks som sent. Det är kommunen som avgör om ett sent svar räknas med.',
    refusedText:
      'Den här remissen tar inte emot svar efter sista dagen. Kontakta kommunen om ni ändå vill framföra något.',
    lastReceipt: 'Det svar ni lämnade i tid är det som räknas.',
  },
  handedIn: {
    word: 'Klart',
    title: (when: string) => `Ni lämnade in ert svar ${when}.`,
    amend: 'Ni kan ändra det fram till sista dagen. Ändringarna gäller först när ni lämnar in igen.',
    noAmend: 'Svaret kan inte ändras.',
    receipt: (receiptNumber: string) => `Visa kvittot ${receiptNumber}`,
  },
  declined: {
    word: 'Info',
    title: 'Det är noterat att ni avstår från att svara.',
    text: 'Har ni ändrat er kan ni svara ändå.',
  },
  noScript:
    'För att skriva här behöver webbläsaren tillåta skript. Ni kan också svara på papper eller med e-post till kontaktpersonen.',
  contents: {
    title: 'På den här sidan',
    letter: 'Brevet',
    stance: 'Ert svar i stort',
    text: 'Förslaget',
    review: 'Granska och lämna in',
  },
  letter: { title: 'Brevet', questions: 'Kommunen vill särskilt veta' },
  text: {
    title: 'Förslaget',
    lead: 'Läs förslaget. Under varje kapitel kan ni skriva vad ni tycker. Det är frivilligt: svara bara där ni har något att säga.',
  },
  onPaper: {
    title: 'Läs på papper eller ta med till styrelsen',
    text: 'Förslaget som fil, med numrerade rader att hänvisa till. Filen innehåller bara förslaget, inte det ni skriver.',
    what: 'förslaget med radnummer',
  },
  overall: { title: 'Ert svar i stort' },
  paper: {
    title: 'Hellre på papper?',
    text: (diarienummer: string) => `Skriv ”Remissvar ${diarienummer}” på kuvertet och skicka till:`,
    textWithoutNumber: 'Skriv ”Remissvar” på kuvertet och skicka till:',
    equal: 'Ett svar på papper väger lika tungt. Det ska ha kommit fram senast sista svarsdagen.',
  },
  review: {
    title: 'Granska ert svar',
    lead: 'Läs igenom. Lämna sedan in längst ner. Inget är inskickat än.',
    leadAgain: 'Läs igenom. Lämna sedan in längst ner. Ändringarna är inte inskickade än.',
    missingTitle: 'Det här behöver ni göra först',
    nothing: 'Ni har inte skrivit något än.',
    backToWriting: 'Tillbaka och skriv',
    change: 'Ändra',
    notAnswered: 'Inte besvarat',
    silent: (chapters: number) =>
      chapters === 1
        ? 'Ett kapitel har ni inte lämnat synpunkter på. Det behövs inte.'
        : `${chapters} kapitel har ni inte lämnat synpunkter på. Det behövs inte.`,
    earlier: (number: number) =>
      `Ni har redan lämnat in ett svar. Det här blir version ${number} och ersätter det tidigare. Alla versioner sparas.`,
  },
  receipt: {
    title: 'Ert svar har kommit in',
    lead: (municipality: string) =>
      `Tack! ${municipality} har tagit emot svaret. Ni behöver inte göra något mer.`,
    lateTitle: 'Ert svar har kommit in, efter sista dagen',
    lateLead: (municipality: string) =>
      `${municipality} har tagit emot svaret och märkt det som sent. Kommunen avgör om det räknas med.`,
    facts: 'Kvitto',
    number: 'Mottagningsnummer',
    receivedAt: 'Kom in',
    recipient: 'Svar från',
    about: 'Gäller',
    version: 'Version',
    versionText: (number: number) =>
      number === 1 ? '1 (första inlämningen)' : `${number} (ersätter tidigare svar)`,
    hash: 'Svarets kontrollsumma',
    hashHint:
      'Den visar att svaret inte har ändrats sedan det kom in. Ändras ett enda tecken blir kontrollsumman en annan.',
    mailed: 'Kvittot kommer också med e-post.',
    mailedInRehearsal: 'I en skarp remiss kommer kvittot också med e-post.',
    nextTitle: 'Vad händer nu?',
    nextTitleInRehearsal: 'Vad händer sedan, i en skarp remiss?',
    /** `lastDay` is `null` once the time for answers is over. */
    next: (lastDay: string | null) => [
      'Svaret registreras hos kommunen och blir allmän handling.',
      lastDay === null
        ? 'Svarstiden är slut. Kommunen sammanställer alla svar.'
        : `När svarstiden är slut ${lastDay} sammanställer kommunen alla svar.`,
      'Kommunen går igenom varje synpunkt och skriver vad den leder till. Förslaget behandlas sedan politiskt.',
    ],
    print: 'Skriv ut kvittot',
    amend: 'Ändra svaret',
    amendUntil: (deadline: string) => `Ni kan ändra svaret. ${deadline}.`,
    closed: 'Svarstiden har gått ut. Ett nytt svar tas emot men märks som sent.',
    writeAgain: 'Skriv ett nytt svar',
  },
  lostLink: {
    unknown: {
      title: 'Länken fungerar inte',
      lead: 'Inget har gått förlorat. Det ni har skrivit finns kvar hos kommunen.',
      why: 'Antingen kom inte hela länken med när den kopierades, eller så har kommunen skickat er en nyare länk. Då slutar den gamla att gälla.',
    },
    here: {
      title: 'Öppna svaret med länken från mejlet',
      lead: 'Vi känner inte igen den här webbläsaren. Det ni har skrivit finns kvar.',
      why: 'Svaret öppnas med er personliga länk. Kanske öppnade du den på en annan enhet, eller så har kommunen skickat er en nyare länk.',
    },
    wait: {
      title: 'Vänta lite och försök igen',
      lead: 'Inget har gått förlorat.',
      why: 'Det kom väldigt många försök från samma uppkoppling. Vi bromsar då en stund, för att ingen ska kunna gissa sig till en länk.',
    },
    now: 'Gör så här',
    doList: {
      mail: 'Leta efter det senaste mejlet om remissen och tryck på länken i det. Titta i skräpposten också.',
      wait: 'Vänta tio minuter och tryck på länken i mejlet igen.',
      ask: 'Hittar ni inget mejl: be kontaktpersonen i brevet, eller kommunens registrator, om en ny länk.',
      paper: 'Ni kan alltid svara på papper. Adressen står på kommunens sida:',
    },
  },
} as const;
