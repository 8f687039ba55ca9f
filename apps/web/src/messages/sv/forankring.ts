/** Words of the pages where a förankring meeting is called, held and closed. */
export const forankringWords = {
  phase: {
    planned: 'Inte kallat',
    called: 'Kallat',
    started: 'Pågår',
    cancelled: 'Inställt',
    closed: 'Avslutat',
  },
  lead: {
    planned: {
      openMeeting: 'Kalla till ett öppet möte där civilsamhället säger vad det tycker om förslaget.',
      jointBody: (body: string) => `Kalla ${body} till ett möte där förslaget tillstyrks eller inte.`,
    },
    started: 'Mötet har börjat. Anteckna vad som händer och avsluta när det är klart.',
    cancelled: 'Mötet är inställt. Kalla på nytt när det finns en ny tid.',
    closed: 'Mötet är avslutat och underlaget är låst.',
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
    phoned: (phone: string) => `Anmäld per telefon, ${phone}`,
    withoutEmail: (count: number) =>
      `${count === 1 ? 'En anmäld har' : `${count} anmälda har`} ingen e-post. Ring om mötet ändras eller ställs in.`,
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
} as const;
