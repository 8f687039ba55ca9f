import type { AgreementFact } from '@overens/domain/registry/agreement-event';

/** Words of the event log. Total: a new kind of event without words does not compile. */
export const eventWords = {
  'agreement.launched': 'Processen startades',
  'agreement.stageStarted': 'Ett steg började',
  'agreement.stageEnded': 'Ett steg avslutades',
  'agreement.stageReturned': 'Ett steg skickade tillbaka texten',
  'agreement.cameIntoForce': 'Överenskommelsen började gälla',
  'agreement.lapsed': 'Överenskommelsen slutade gälla',
  'agreement.cycleStarted': 'En ny revidering började',
  'agreement.clockMoved': 'Övningens klocka flyttades',
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
} satisfies Record<AgreementFact['type'], string>;

export const eventLogWords = {
  title: 'Händelselogg',
  lead: 'Allt som har hänt, i den ordning det hände. Varje rad är låst till den före: ändras eller försvinner en rad syns det här.',
  table: 'Händelser',
  columns: { seq: 'Nr', at: 'När', what: 'Vad', who: 'Vem', hash: 'Kontrollsumma' },
  intactTitle: 'Loggen är hel',
  intact: (events: number) =>
    events === 1
      ? 'Den enda händelsen är kontrollerad.'
      : `Alla ${events} händelser är kontrollerade och hänger ihop.`,
  brokenTitle: 'Loggen är bruten',
  broken: (events: number, seq: number) =>
    `Av ${events} händelser stämmer inte nummer ${seq} med den före. Någon har ändrat i databasen vid sidan av Överens. Rör ingenting och hör av dig till den som sköter driften.`,
  more: 'Senare händelser',
  first: 'Från början',
  paging: 'Fler händelser',
} as const;
