/** Words of the form that calls to a meeting. */
export const callWords = {
  title: 'Kalla till mötet',
  again: 'Kalla på nytt',
  when: 'När',
  on: 'Dag',
  from: 'Börjar',
  to: 'Slutar',
  where: 'Var',
  place: 'Plats',
  placeHint: 'Lokal och adress.',
  link: 'Digital länk',
  linkHint: 'Börjar med https://. Lämna tomt om mötet bara är på plats.',
  accessibility: 'Tillgänglighet',
  accessibilityHint: 'Hiss, hörslinga, parkering, tolk: det som avgör om man kan komma.',
  agenda: 'Dagordning',
  agendaHint: 'En punkt per rad.',
  contact: 'Vem man kan fråga',
  contactName: 'Namn',
  contactEmail: 'E-post',
  contactPhone: 'Telefon (frivilligt)',
  text: 'Text som läggs fram',
  textOption: (number: number, day: string) => `Version ${number}, ${day}`,
  textHint: 'Den version som mötet tar ställning till. Den låses med kallelsen.',
  required: 'måste fyllas i',
  summary: 'Rätta det här innan kallelsen skickas',
  errors: {
    on: 'Välj en dag.',
    from: 'Skriv när mötet börjar.',
    to: 'Skriv när mötet slutar, efter att det har börjat.',
    place: 'Skriv en plats eller en digital länk.',
    link: 'Länken ska börja med https://.',
    agenda: 'Skriv minst en punkt.',
    contactName: 'Skriv vem man kan fråga.',
    contactEmail: 'Skriv en e-postadress.',
  },
  reach: (count: number) =>
    count === 1
      ? 'En organisation i adressboken får kallelsen.'
      : `${count} organisationer i adressboken får kallelsen.`,
  reachPublic: 'Mötet visas också på kommunens öppna sida.',
  reachNobody: 'Det finns ingen organisation i adressboken. Mötet visas bara på kommunens öppna sida.',
  reachJointBody: (body: string) => `${body} får kallelsen.`,
  reachNoJointBody: (body: string) =>
    `${body} finns inte i adressboken. Kallelsen går inte ut som mejl: skicka den själv.`,
  rehearsal: 'I en övning går inga mejl ut. Du ser dem på övningens sida.',
  button: 'Skicka kallelsen',
  pending: 'Skickar kallelsen …',
} as const;

/** What may speak against a day. */
export const dayAdviceWords = {
  word: 'Obs',
  holiday: (name: string) => `Dagen är ${name}. Många kan vara bortresta.`,
  weekend: 'Dagen är en lördag eller söndag.',
  shortNotice: (days: number) =>
    days === 0
      ? 'Mötet är i dag. Få hinner komma.'
      : `Det är ${days === 1 ? 'en dag' : `${days} dagar`} till mötet. Två veckor brukar behövas för att föreningar ska hinna.`,
} as const;

/** Words of the panels that move or cancel a meeting. */
export const changeWords = {
  title: 'Ändra mötet',
  move: {
    title: 'Flytta mötet',
    lead: 'Alla kallade och anmälda får ett mejl med den nya tiden och skälet. Anmälningar gäller fortfarande.',
    reason: 'Skäl',
    button: 'Flytta mötet',
    pending: 'Flyttar …',
    done: 'Mötet är flyttat.',
    incomplete: 'Fyll i dag, tider, plats eller länk, och skäl.',
  },
  cancel: {
    title: 'Ställ in mötet',
    lead: 'Alla kallade och anmälda får ett mejl med skälet. Du kan kalla på nytt efteråt, men då får alla anmäla sig igen.',
    reason: 'Skäl',
    button: 'Ställ in mötet',
    pending: 'Ställer in …',
    done: 'Mötet är inställt.',
    incomplete: 'Skriv ett skäl.',
  },
} as const;
