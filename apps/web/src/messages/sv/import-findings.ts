import type { ImportQuestionCode } from '@overens/text/findings/import-findings';

/** What the reading of a draft understood, and what it asks. */
export const findingsWords = {
  title: 'Det här förstod vi',
  coverage: (lines: number) => `Alla ${lines} rader finns med: i texten eller bland raderna som inte är med.`,
  notCovered: (missing: number, lines: number) =>
    `${missing} av ${lines} rader kom inte med. Jämför med originalet innan du går vidare.`,
  inUnits: (inUnits: number, leftOut: number) => `${inUnits} rader i texten, ${leftOut} utelämnade med skäl.`,
  facts: 'Uppgifter i texten',
  factsLead: 'Bara till hjälp. Ingenting fylls i åt dig.',
  noFacts: 'Vi kände inte igen några uppgifter i texten.',
  questions: (count: number) => (count === 1 ? '1 fråga till dig' : `${count} frågor till dig`),
  questionsLead: 'Här är vi osäkra. Jämför med originalet och rätta rubrikerna nedan om det behövs.',
  line: (line: number) => `Rad ${line}`,
  whole: 'Gäller hela texten',
  seen: 'Klar',
  seenLabel: (number: number) => `Klar med fråga ${number}`,
  showPlace: 'Visa stället',
  showPlaceLabel: (number: number) => `Visa stället för fråga ${number}`,
  agreements: {
    title: (count: number) => `Filen innehåller ${count} överenskommelser`,
    lead: 'Nu är alla med i samma text. Välj den som ska revideras, så läggs de andras rader åt sidan.',
    chosen: 'Bara en är med. De andras rader finns bland raderna som inte är med. Du kan ångra eller byta.',
    lines: (from: number, to: number) => `Rad ${from}–${to}`,
    choose: 'Använd bara den här',
    isChosen: 'Används',
  },
  offer: {
    title: 'Jämför med uppgifterna i ärendet',
    name: 'Namn i texten',
    diarienummer: 'Diarienummer i texten',
    yours: (value: string) => (value === '' ? 'Du har inte fyllt i något.' : `Du har skrivit: ${value}`),
    take: { name: 'Använd namnet från texten', diarienummer: 'Lägg till diarienumret från texten' },
    taken: 'Ifyllt från texten.',
  },
} as const;

/** The names of what is found; in the order they are shown. */
export const factWords = {
  title: 'Rubrik',
  status: 'Status',
  versionDate: 'Versionens dag',
  dnr: 'Diarienummer',
  replacesDnr: 'Ersätter',
  adopted: 'Antagen',
  endorsed: 'Ställt sig bakom',
  remissClosed: 'Remissen stängd',
  validFrom: 'Gäller från',
  validTo: 'Gäller till',
  review: 'Ses över senast',
  evaluation: 'Utvärderas',
  evaluationEvery: (years: number) => (years === 1 ? 'varje år' : `vart ${years}:e år`),
  forum: 'Möten per år',
  atLeast: (count: number) => `minst ${count}`,
  chapters: 'Kapitel',
  subsections: 'Avsnitt',
  principles: 'Principer',
  commitments: 'Åtaganden',
  commitmentsBy: (kommun: number, civil: number, both: number) =>
    `kommunen ${kommun}, civilsamhället ${civil}, båda ${both}`,
  planPoints: 'Punkter i planen',
  extracts: 'Protokollsutdrag',
} as const;

/** A question in words; `detail` is what the reading says it is about. */
export function questionText(code: ImportQuestionCode, detail: string): string {
  const words = questions[code];
  return typeof words === 'function' ? words(detail) : words;
}

const parties: Readonly<Record<string, string>> = {
  kommun: 'kommunen',
  civil: 'civilsamhället',
  both: 'båda parter',
};

const languages: Readonly<Record<string, string>> = {
  en: 'vara på engelska',
  no: 'vara på norska eller danska',
  de: 'vara på tyska',
  fi: 'vara på finska',
  fr: 'vara på franska',
  so: 'vara på somaliska',
  ar: 'vara på arabiska',
};

const questions = {
  titleGuessed: 'Är rubriken rätt? Vi har gissat den.',
  noHeadingsFound: 'Vilka stycken är rubriker? Vi hittade inga.',
  notSwedish: (detail) => `Är det rätt fil? Texten verkar ${languages[detail] ?? 'inte vara på svenska'}.`,
  severalAgreements: (detail) =>
    `Innehåller filen ${detail} överenskommelser? Nästa tycks börja här. Vilken ska revideras?`,
  duplicateHeading: (detail) => `Ska ”${detail}” stå två gånger? Samma rubrik finns tidigare.`,
  annexMissing: 'Texten nämner en bilaga som inte finns i filen. Ska den vara med?',
  annexTitleAtEnd: (detail) => `”${detail}” står sist, utan text under. Vilken text är bilagan?`,
  principleCount: (detail) => {
    const [found, stated] = detail.split('/');
    return `Texten säger ${stated ?? '?'} principer, men vi hittade ${found ?? '?'}. Vilket stämmer?`;
  },
  emptyCommitmentList: (detail) =>
    `Här ska åtaganden följa${parties[detail] === undefined ? '' : ` för ${parties[detail]}`}, men listan är tom. Saknas något?`,
  commitmentPartyUnclear: 'Vem gör åtagandet? Texten säger det inte tydligt.',
  commitmentInProse: 'Är meningen ett åtagande? Den står i löpande text.',
  partialDate: 'Vilken dag? Datumet är inte ifyllt i texten.',
  endorsementAfterVersion: (detail) =>
    `Texten säger att den fick stöd ${detail}, efter versionens egen dag. Stämmer det?`,
  highlightLost: 'Texten talar om en markering i färg, som inte följer med. Vad var markerat?',
  replacementCharacters: (detail) =>
    `Tecken har gått förlorade i filen (${detail} st, visas som �). Vilka var det?`,
  decodedAsWindows1252: 'Blev å, ä och ö rätt? Filen hade en äldre teckenkodning.',
  brokenUtf8Replaced: 'Vilka tecken saknas? Några gick inte att läsa.',
  trackedChanges:
    'Är ändringarna godkända? Dokumentet har spårade ändringar, och vi läste det som om de vore det.',
  trackedDeletion: (detail) => `Ska det här vara struket: ”${detail}”?`,
  commentsLeftOut: 'Behövs kommentarerna? De är inte med i texten.',
  comment: (detail) => `Ska kommentaren tas om hand: ”${detail}”?`,
  unreadElements: 'Saknas något? En del av dokumentet, till exempel en textruta, gick inte att läsa.',
  embeddedLeftOut: 'Behövs de infogade filerna? De är inte med i texten.',
  pagesWithoutText: (detail) => `Vad står på sidan ${detail}? Där finns bara en bild.`,
  dnrConflict: (detail) => `Vilket diarienummer gäller för ${detail}? Dokumenten säger olika.`,
  tjansteskrivelseDateConflict: 'Vilken dag har tjänsteskrivelsen? Dokumenten säger olika.',
  implausibleDate: (detail) => `Stämmer anslagsdagen för ${detail}? Den ligger före ärendet.`,
  sundayDate: (detail) => `Stämmer anslagsdagen för ${detail}? Den är en söndag.`,
  cleanedDate: (detail) => `Stämmer stämpelns datum för ${detail}? Det var svårläst.`,
  struckText: 'Är texten struken i originalet? Den ser överstruken ut.',
  missingParagraph: (detail) => `Vilken paragraf har beslutet i ${detail}? Den saknas.`,
  missingMeetingDate: 'Vilken dag var sammanträdet? Datum saknas i utdraget.',
  missingResponses: (detail) =>
    `Har alla svarat? Vi hittar inget utdrag från ${detail.replaceAll(',', ', ')}.`,
  bodyNameVariant: (detail) => `Är det samma nämnd? Namnet ${detail} skrivs på flera sätt.`,
} satisfies Record<ImportQuestionCode, string | ((detail: string) => string)>;
