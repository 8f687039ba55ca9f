/** Words of a förankring meeting's pages that anyone may read. */
export const publicMeetingWords = {
  list: {
    title: 'Möten att komma till',
    where: (place: string, isDigital: boolean) =>
      place === '' ? 'Digitalt' : isDigital ? `${place}, och digitalt` : place,
    read: 'Läs mer och anmäl er',
  },
  lead: {
    open: 'Alla är välkomna. Här får ni veta vad synpunkterna på förslaget har lett till, och mötet säger om det ställer sig bakom förslaget.',
    joint: (body: string) => `${body} tar ställning till förslaget.`,
    closed: 'Mötet är avslutat.',
  },
  started: 'Mötet har börjat.',
  cancelledTitle: 'Mötet är inställt',
  reason: (reason: string) => `Skäl: ${reason}`,
  movedTitle: 'Mötet har ändrats',
  moved: (from: string, reason: string) => `Det skulle ha varit ${from}. Skäl: ${reason}`,
  changed: (reason: string) => `Platsen är en annan än först. Skäl: ${reason}`,
  calendar: 'Lägg in i kalendern (.ics)',
  text: (title: string) => `Läs förslaget: ${title}`,
  outcome: {
    title: 'Vad mötet kom fram till',
    present: (organisations: number, people: string) =>
      `${organisations === 1 ? '1 organisation' : `${organisations} organisationer`} var med, sammanlagt ${people}.`,
    hash: 'Underlaget från mötet är låst med kontrollsumman',
  },
  register: {
    title: 'Anmäl er',
    lead: 'Anmälan hjälper oss att ordna lokal, kost och tolk. Ni kan komma även utan anmälan.',
    as: 'Jag kommer',
    asOrganisation: 'för en förening eller organisation',
    asPrivate: 'för egen del',
    organisation: 'Föreningens namn',
    name: 'Ditt namn',
    email: 'E-post',
    emailHint: 'Hit skickas ett kvitto med en länk för att ta tillbaka anmälan.',
    people: 'Hur många kommer?',
    needs: 'Behöver ni något för att kunna delta?',
    needsNote: 'Berätta mer (frivilligt)',
    needsNoteHint: 'Till exempel vilket språk eller vilken kost. Uppgiften tas bort när mötet är avslutat.',
    privacy:
      'Kommunen använder uppgifterna för mötet. En anmälan är en allmän handling. På öppna sidor visas inga namn.',
    required: 'måste fyllas i',
    summary: 'Rätta det här innan du anmäler',
    errors: {
      organisation: 'Skriv föreningens namn.',
      name: 'Skriv ditt namn.',
      email: 'Skriv en e-postadress, till exempel namn@forening.se.',
      people: 'Skriv ett antal mellan 1 och 100.',
    },
    button: 'Anmäl',
    pending: 'Anmäler …',
  },
  done: {
    title: 'Anmälan är mottagen',
    changedTitle: 'Anmälan är ändrad',
    text: 'Ett kvitto är på väg till din e-post. I kvittot finns en länk om ni inte kan komma.',
    changed:
      'Det fanns redan en anmälan med samma e-postadress. Det du skrev nu gäller i stället: ni räknas en gång.',
    back: 'Till mötet',
  },
  own: {
    title: 'Er anmälan',
    who: 'Anmäld',
    people: 'Antal',
    when: 'Mötet',
    change: 'Vill ni ändra något? Anmäl er en gång till med samma e-postadress.',
    button: 'Ta tillbaka anmälan',
    pending: 'Tar tillbaka …',
    over: 'Anmälan kan inte längre ändras: mötet har börjat, är inställt eller avslutat.',
    withdrawnTitle: 'Anmälan är tillbakatagen',
    withdrawn:
      'Vi har tagit bort namn, e-post och det ni skrev. Ändrar ni er är det bara att anmäla sig igen.',
    unknownTitle: 'Vi hittar inte anmälan',
    unknown: 'Länken är inte hel, eller hör till ett annat möte. Öppna den direkt från kvittot i mejlet.',
  },
} as const;
