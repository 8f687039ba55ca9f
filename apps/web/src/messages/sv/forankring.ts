import type { MeetingPosition } from '@overens/domain/forankring/meeting-record';
import type { MeetingNeed } from '@overens/domain/forankring/registration';

/** Words of the pages where a förankring meeting is called, held and closed. */
export const forankringWords = {
  phase: {
    planned: 'Inte kallat',
    called: 'Kallat',
    started: 'Pågår',
    cancelled: 'Inställt',
    closed: 'Avslutat',
  },
  positions: {
    openMeeting: {
      endorsed: 'Mötet ställer sig bakom förslaget',
      endorsedWithRemarks: 'Mötet ställer sig bakom förslaget, med synpunkter',
      notEndorsed: 'Mötet ställer sig inte bakom förslaget',
    },
    jointBody: {
      endorsed: (body: string) => `${body} tillstyrker förslaget`,
      endorsedWithRemarks: (body: string) => `${body} tillstyrker förslaget, med synpunkter`,
      notEndorsed: (body: string) => `${body} tillstyrker inte förslaget`,
    },
  } satisfies Record<string, Record<MeetingPosition, unknown>>,
  ofOrganisation: {
    endorsed: 'Står bakom',
    endorsedWithRemarks: 'Står bakom, med synpunkter',
    notEndorsed: 'Står inte bakom',
  } satisfies Record<MeetingPosition, string>,
  needs: {
    hearingLoop: 'Hörslinga',
    interpreter: 'Tolk',
    food: 'Anpassad kost',
    other: 'Annat',
  } satisfies Record<MeetingNeed, string>,
  people: (people: number) => (people === 1 ? '1 person' : `${people} personer`),
  lead: {
    planned: {
      openMeeting: 'Kalla till ett öppet möte där civilsamhället säger vad det tycker om förslaget.',
      jointBody: (body: string) => `Kalla ${body} till ett möte där förslaget tillstyrks eller inte.`,
    },
    started: 'Mötet har börjat. Anteckna vad som händer och avsluta när det är klart.',
    cancelled: 'Mötet är inställt. Kalla på nytt när det finns en ny tid.',
    closed: 'Mötet är avslutat och underlaget är låst.',
  },
  call: {
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
  },
  advice: {
    word: 'Obs',
    holiday: (name: string) => `Dagen är ${name}. Många kan vara bortresta.`,
    weekend: 'Dagen är en lördag eller söndag.',
    shortNotice: (days: number) =>
      days === 0
        ? 'Mötet är i dag. Få hinner komma.'
        : `Det är ${days === 1 ? 'en dag' : `${days} dagar`} till mötet. Två veckor brukar behövas för att föreningar ska hinna.`,
  },
  facts: {
    title: 'Kallelsen',
    time: 'Tid',
    place: 'Plats',
    link: 'Digital länk',
    accessibility: 'Tillgänglighet',
    agenda: 'Dagordning',
    contact: 'Kontakt',
    text: 'Text som läggs fram',
    version: (number: number) => `Version ${number}`,
    invited: 'Kallade',
    organisations: (count: number) => (count === 1 ? '1 organisation' : `${count} organisationer`),
    reminder: 'Påminnelse',
    reminderAhead: (when: string) => `Går till dem som har anmält sig ${when}`,
    reminderSent: (when: string) => `Skickad ${when}`,
    reminderNone: 'Ingen: kallelsen gick ut för nära mötet',
    moves: 'Ändringar',
    move: (from: string, to: string, reason: string) => `Från ${from} till ${to}. Skäl: ${reason}`,
    samePlaceTime: (reason: string) => `Platsen ändrades. Skäl: ${reason}`,
    publicPage: 'Mötets öppna sida',
    cancelled: (when: string, reason: string) => `Mötet ställdes in ${when}. Skäl: ${reason}`,
  },
  letters: {
    title: 'Så gick breven',
    sum: (letters: number, failed: number) =>
      `${letters === 1 ? 'En mottagare' : `${letters} mottagare`}, ${failed === 0 ? 'inget brev har fastnat' : failed === 1 ? 'ett brev kom inte fram' : `${failed} brev kom inte fram`}`,
    columns: { to: 'Till', letter: 'Senaste brevet' },
    nameless: 'Någon som har tagit tillbaka sin anmälan',
    kinds: {
      meetingCalled: 'Kallelse',
      meetingMoved: 'Ändrat möte',
      meetingCancelled: 'Inställt möte',
      meetingRegistered: 'Kvitto på anmälan',
      meetingReminder: 'Påminnelse',
    },
  },
  registrations: {
    title: 'Anmälda',
    none: 'Ingen har anmält sig än.',
    sum: (registrations: number, people: string) =>
      `${registrations === 1 ? '1 anmälan' : `${registrations} anmälningar`}, ${people}`,
    table: 'Anmälda till mötet',
    columns: { who: 'Vem', people: 'Antal', needs: 'Behöver', contact: 'Kontakt' },
    private: 'privatperson',
    needsNothing: 'inget särskilt',
    kept: 'Vad de behöver tas bort när mötet avslutas.',
  },
  orders: {
    underWay: {
      scheduleMeeting: 'Kallelsen är på väg ut',
      moveMeeting: 'Mötet håller på att flyttas',
      cancelMeeting: 'Mötet håller på att ställas in',
      closeMeeting: 'Mötet håller på att avslutas',
    },
    refused: {
      scheduleMeeting: 'Kallelsen skickades inte',
      moveMeeting: 'Mötet flyttades inte',
      cancelMeeting: 'Mötet ställdes inte in',
      closeMeeting: 'Mötet avslutades inte',
    },
    underWayText: (by: string) =>
      `${by} har gett besked om det. Sidan laddas om när det är klart. Du behöver inte göra om något.`,
    orderedBy: (by: string) => `${by} gav besked om det, men det gick inte att genomföra.`,
  },
  change: {
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
  },
} as const;
