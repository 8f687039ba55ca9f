import type { AgreementFact } from '@overens/domain/registry/agreement-event';

/** Words of the event log. Total: a new kind of event without words does not compile. */
export const eventWords = {
  'agreement.launched': 'Processen startades',
  'agreement.stageStarted': 'Ett steg började',
  'agreement.stageEnded': 'Ett steg avslutades',
  'agreement.stageReturned': 'Ett steg skickade tillbaka texten',
  'agreement.cameIntoForce': 'Överenskommelsen började gälla',
  'agreement.lapsed': 'Överenskommelsen slutade gälla',
  'agreement.adoptionAnnulled': 'Beslutet att anta upphävdes av domstol',
  'agreement.cycleStarted': 'En ny revidering började',
  'agreement.clockMoved': 'Övningens klocka flyttades',
  'adoption.meetingPlanned': 'Ett sammanträde planerades',
  'adoption.decisionRecorded': 'Ett beslut registrerades',
  'adoption.decisionCorrected': 'Ett beslut rättades',
  'adoption.minutesNoted': 'Justering och anslag noterades',
  'adoption.appealNoted': 'Ett överklagande noterades',
  'adoption.appealDecided': 'Avgörandet av ett överklagande noterades',
  'adoption.commitmentsConfirmed': 'Listan över åtaganden fastställdes',
  'remiss.missivChanged': 'Missivet ändrades',
  'remiss.daysChanged': 'Remissens dagar ändrades',
  'remiss.recipientsAdded': 'Mottagare lades till',
  'remiss.recipientRemoved': 'En mottagare togs bort',
  'remiss.opened': 'Remissen öppnades',
  'remiss.answerHandedIn': 'Ett svar lämnades in',
  'remiss.extended': 'Svarstiden förlängdes',
  'remiss.closed': 'Remissen stängdes',
  'remiss.reminded': 'Påminnelse skickades',
  'remiss.declined': 'En mottagare avstod från att svara',
  'remiss.linkRenewed': 'En ny länk skickades',
  'drafting.commentsWeighed': 'Synpunkter bedömdes',
  'drafting.textChanged': 'Ett avsnitt i texten ändrades',
  'drafting.textReadIn': 'En ändrad text lästes in',
  'drafting.editorialDeclared': 'En ändring angavs som redaktionell',
  'drafting.editorialTakenBack': 'En ändring är inte längre angiven som redaktionell',
  'drafting.finished': 'En ny version av texten blev klar',
  'accession.periodOpened': 'De anslutna fick frågan om den nya versionen',
  'accession.reminded': 'De som inte har bekräftat påmindes',
  'accession.periodClosed': 'Tiden att bekräfta den nya versionen gick ut',
  'accession.applied': 'En anmälan om anslutning kom in',
  'accession.asked': 'En fråga ställdes innan anslutningen bekräftas',
  'accession.answered': 'Frågan om anslutningen besvarades',
  'accession.joined': 'En part anslöt sig',
  'accession.versionConfirmed': 'En part bekräftade den version som gäller',
  'accession.refused': 'En anmälan om anslutning avslogs',
  'accession.withdrawn': 'En part lämnade överenskommelsen',
  'forankring.called': 'Kallelse till förankringsmötet skickades',
  'forankring.moved': 'Förankringsmötet flyttades',
  'forankring.cancelled': 'Förankringsmötet ställdes in',
  'forankring.registered': 'En anmälan till förankringsmötet kom in',
  'forankring.registeredByPhone': 'En anmälan till förankringsmötet kom in per telefon',
  'forankring.registrationChanged': 'En anmälan till förankringsmötet ändrades',
  'forankring.registrationWithdrawn': 'En anmälan till förankringsmötet togs tillbaka',
  'forankring.reminded': 'De som har anmält sig påmindes om förankringsmötet',
  'forankring.closed': 'Förankringsmötet avslutades',
  'followUp.opened': 'Uppföljningen öppnade och parterna ombads att rapportera',
  'followUp.ended': 'Uppföljningen avslutades utan rapport',
  'followUp.reminded': 'Påminnelse om rapporterna skickades',
  'followUp.handedIn': 'En part lämnade in sin rapport',
  'followUp.paperEntered': 'En parts rapport på papper fördes in',
  'followUp.compiled': 'Sammanställningen av uppföljningen ändrades',
  'followUp.overdue': 'Uppföljningsrapporten blev försenad',
  'followUp.published': 'Uppföljningsrapporten publicerades',
  'review.opened': 'Prövningen av överenskommelsen öppnade',
  'review.noted': 'Något att väga in noterades',
  'review.recommended': 'Rekommendationen skrevs',
  'review.overdue': 'Prövningen blev försenad',
  'review.decided': 'Prövningen avgjordes',
} satisfies Record<AgreementFact['type'], string>;

/** Names in a row; of many, the first few and how many more. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  const more = names.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} och ${more} till`;
}

const MOST_NAMES = 8;

export const eventLogWords = {
  title: 'Händelselogg',
  lead: 'Allt som har hänt, i den ordning det hände. Varje rad är låst till den före: ändras eller försvinner en rad syns det här.',
  table: 'Händelser',
  columns: { seq: 'Nr', at: 'När', what: 'Vad', who: 'Vem', hash: 'Kontrollsumma' },
  stage: (title: string) => `Steg: ${title}`,
  lastDay: (from: string | null, to: string) =>
    from === null ? `Sista svarsdag: ${to}` : `Sista svarsdag flyttad från ${from} till ${to}`,
  bodies: (names: readonly string[]) => `Gäller: ${listed(names)}`,
  reason: (reason: string) => `Skäl: ${reason}`,
  note: (note: string) => `Anteckning: ${note}`,
  intactTitle: 'Loggen är hel',
  intact: (events: number) =>
    events === 1
      ? 'Den enda händelsen är kontrollerad.'
      : `Alla ${events} händelser är kontrollerade och hänger ihop.`,
  pageIntactTitle: 'Raderna här hänger ihop',
  pageIntact: (events: number) =>
    events === 0
      ? 'Det finns inga händelser på den här sidan.'
      : 'De är kontrollerade mot varandra och mot raden före. Hela loggen kontrolleras på första sidan.',
  checkWhole: 'Kontrollera hela loggen',
  brokenTitle: 'Loggen är bruten',
  broken: (events: number, seq: number) =>
    `Av ${events} händelser stämmer inte nummer ${seq} med den före. Någon har ändrat i databasen vid sidan av Överens. Rör ingenting och hör av dig till den som sköter driften.`,
  pageBroken: (seq: number) =>
    `Händelse nummer ${seq} stämmer inte med den före. Någon har ändrat i databasen vid sidan av Överens. Rör ingenting och hör av dig till den som sköter driften.`,
  more: 'Senare händelser',
  first: 'Från början',
  paging: 'Fler händelser',
} as const;
