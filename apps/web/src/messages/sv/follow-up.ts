import type { CommitmentParty } from '@overens/domain/agreement/commitment';
import type { CommitmentStatus } from '@overens/domain/follow-up/commitment-report';
import type { ReportRecipient } from '@overens/domain/process/process-template';

export const commitmentStatusWords = {
  genomfort: 'Genomfört',
  pagar: 'Pågår',
  ejPaborjat: 'Inte påbörjat',
  hinder: 'Något hindrar',
} as const satisfies Record<CommitmentStatus, string>;

export const reporterWords = {
  both: 'Gemensamt åtagande',
  kommun: 'Kommunens åtagande',
  civil: 'Föreningarnas åtagande',
} as const satisfies Record<CommitmentParty, string>;

export const recipientWords = {
  forum: 'Redovisas på',
  joinedOrganisations: 'Brev till',
  fullmaktige: 'Redovisas för',
  jointBody: 'Redovisas för',
} as const satisfies Record<ReportRecipient, string>;

/** Words of the yearly follow-up, for those who lead it. */
export const followUpWords = {
  status: { open: 'Pågår', closed: 'Publicerad', ended: 'Avslutad utan rapport' },
  late: 'sen',
  tabsLabel: 'Uppföljningens delar',
  tabs: { overview: 'Läget', own: 'Kommunens rapport', compile: 'Sammanställning' },
  lead: {
    open: (reportBy: string, dueOn: string) =>
      `Parterna rapporterar senast ${reportBy}. Rapporten ska vara publicerad senast ${dueOn}.`,
    closed: (at: string, name: string) => `Publicerad ${at} av ${name}.`,
  },
  overdue: {
    title: 'Rapporten är försenad.',
    text: (dueOn: string) =>
      `Den skulle ha publicerats senast ${dueOn}. Den ansvariga nämnden har fått veta det. Sena rapporter tas emot tills den är publicerad.`,
  },
  parties: {
    title: 'Vilka har rapporterat?',
    columns: { name: 'Part', state: 'Läge', received: 'Inlämnad' },
    state: {
      silent: 'Inte börjat',
      begun: 'Har börjat skriva',
      handedIn: 'Inlämnad',
      left: 'Har lämnat överenskommelsen',
      never: 'Rapporterade inte',
    },
    none: 'Ingen förening är ombedd att rapportera. Rapporten ska publiceras ändå.',
    notYet: 'inte än',
    never: 'inget',
  },
  counts: {
    title: 'I siffror',
    reported: 'Har rapporterat',
    awaited: 'Väntas',
    late: 'Kom sent',
  },
  reminders: {
    title: 'Påminnelser',
    none: 'Inga fler påminnelser är planerade.',
    noneSent: 'Ingen påminnelse skickades.',
    done: 'skickad',
  },
  commitments: {
    none: 'Den antagna texten har inga åtaganden som kan följas upp.',
    wordless: 'Ingen har rapporterat om det här åtagandet.',
    obstacles: 'Hinder',
    numbers: 'Siffror',
  },
  compile: {
    title: 'Sammanställning',
    lead: 'Läs vad parterna har rapporterat och skriv vad det visar tillsammans. Det sparas medan du skriver.',
    overall: 'Sammanfattning',
    overallHint: 'Det som mottagarna läser först: vad året har gett, vad som återstår, vad som behövs nu.',
    jointBody: (name: string) => `Synpunkter från ${name}`,
    heldOn: 'Mötesdag',
    comments: 'Vad sades på mötet?',
    summary: 'Vad visar rapporterna?',
    summaryHint: 'Frivilligt. Utan text visas rapporterna som de är.',
    saved: 'Sparat',
    saving: 'Sparar …',
    failed: 'Kunde inte sparas. Det du skrivit finns kvar på skärmen.',
    idle: 'Sparas medan du skriver',
    retry: 'Försök igen',
    readOnly: 'Din roll får läsa men inte ändra.',
    next: 'När sammanställningen är klar publicerar processledaren rapporten under Läget.',
  },
  publish: {
    title: 'Publicera rapporten',
    lead: 'Rapporten låses med en kontrollsumma och går till mottagarna. Efter det kan ingen rapportera mer för det här året.',
    waiting: (count: number) =>
      count === 1
        ? 'En part har inte rapporterat. Den nämns i rapporten.'
        : `${count} parter har inte rapporterat. De nämns i rapporten.`,
    recipients: 'Så når den ut',
    letters: (count: number) =>
      count === 1 ? 'Brev till en ansluten förening' : `Brev till ${count} anslutna föreningar`,
    confirm: 'Jag har läst sammanställningen',
    confirmMissing: 'Kryssa i att du har läst sammanställningen.',
    button: 'Publicera rapporten',
    pending: 'Publicerar …',
    done: 'Rapporten är publicerad.',
    notOwner: 'Processledaren publicerar rapporten när sammanställningen är klar.',
    read: 'Läs den publicerade rapporten',
  },
  own: {
    title: 'Kommunens rapport',
    lead: 'Rapportera om kommunens åtaganden och de gemensamma. Samla gärna in från förvaltningarna först.',
  },
} as const;

/** Words of the form in which a party reports, and of its card on the party's page. */
export const reportFormWords = {
  title: 'Er rapport',
  greeting: (party: string) => `Rapport från ${party}`,
  lead: 'Välj hur långt ni har kommit med varje åtagande. Skriv om ni vill. Det sparas medan ni skriver.',
  until: (on: string) => `Lämna in senast ${on}.`,
  lateNow: 'Sista dagen har passerat. Er rapport tas emot och märks som sen.',
  notes: {
    closed: 'Rapporten för det här året är publicerad. Det går inte att ändra något mer.',
    ended:
      'En domstol har upphävt beslutet att anta den version som följdes upp. Det finns inget att rapportera.',
    left: 'Ni är inte anslutna nu. Det ni har lämnat in finns kvar, men ni kan inte rapportera mer.',
    readReport: 'Läs den publicerade rapporten',
  },
  none: 'Det finns inget åtagande för er att rapportera om.',
  commitment: (order: number) => `Åtagande ${order}`,
  state: {
    empty: 'Inte börjat',
    draft: 'Sparat, inte inlämnat',
    handedIn: 'Inlämnat',
    changed: 'Ändrat, inte inlämnat igen',
  },
  previously: (status: string, dueOn: string) => `Förra gången (${dueOn}): ${status}`,
  status: 'Hur långt har ni kommit?',
  done: 'Vad har ni gjort?',
  obstacles: 'Vad har varit i vägen?',
  numbers: 'Siffror, om ni har',
  numbersHint: 'Till exempel antal träffar eller deltagare.',
  saved: 'Sparat',
  saving: 'Sparar …',
  failed: 'Kunde inte sparas. Det ni skrivit finns kvar på skärmen.',
  idle: 'Sparas medan ni skriver',
  retry: 'Försök igen',
  public: 'Rapporten blir offentlig. Skriv inte om enskilda personer.',
  handIn: {
    title: 'Lämna in',
    lead: 'Ni kan ändra och lämna in igen tills rapporten är publicerad. Det senaste ni lämnat in gäller.',
    button: 'Lämna in rapporten',
    again: 'Lämna in igen',
    pending: 'Lämnar in …',
    done: (count: number, late: boolean) =>
      `Tack! ${count === 1 ? 'Ett åtagande' : `${count} åtaganden`} är inlämnat${count === 1 ? '' : 'a'}${late ? ' och märkt som sent' : ''}.`,
    next: (dueOn: string) =>
      `Kommunen sammanställer och publicerar rapporten senast ${dueOn}. Ni får den som brev.`,
    nextOwn: (dueOn: string) => `Rapporten ska vara sammanställd och publicerad senast ${dueOn}.`,
    unsaved: 'Något är inte sparat än. Försök igen när det står Sparat vid varje åtagande.',
    missing: 'Det här fattas',
    missingStatus: (order: number) => `Välj hur långt ni har kommit med åtagande ${order}.`,
    received: (at: string, late: boolean) => `Ni lämnade in ${at}${late ? ', efter sista dagen' : ''}.`,
    receivedOnPaper: (on: string, late: boolean) =>
      `Er rapport på papper kom ${on}${late ? ', efter sista dagen' : ''}.`,
  },
} as const;

/** Words of a published report. */
export const publishedReportWords = {
  title: (title: string, year: string) => `${title} ${year}`,
  lead: (published: string, late: boolean) => `Publicerad ${published}${late ? ', efter sista dagen' : ''}.`,
  version: (number: number, joined: number) =>
    `Följer upp version ${number} av överenskommelsen. ${joined === 1 ? 'En förening är ansluten' : `${joined} föreningar är anslutna`}.`,
  overall: 'Sammanfattning',
  jointBody: (name: string) => `Synpunkter från ${name}`,
  heldOn: (on: string) => `Mötet hölls ${on}.`,
  noComments: 'Inga synpunkter är lämnade.',
  overview: 'Läget i korthet',
  columns: { commitment: 'Åtagande', whose: 'Vems', reported: 'Rapporterat läge' },
  unreported: 'Ingen har rapporterat om',
  unreportedLine: (order: number, whose: string, wording: string) =>
    `Åtagande ${order} (${whose}): ${wording}`,
  commitments: 'Åtagande för åtagande',
  who: 'Vilka har inte rapporterat?',
  everyone: 'Alla som ombads har rapporterat.',
  silent: 'Har inte rapporterat',
  withdrawn: 'Lämnade under uppföljningen',
  recipients: 'Så når rapporten ut',
  hash: 'Kontrollsumma',
  print: 'Skriv ut',
  toAgreement: 'Till överenskommelsen',
} as const;
