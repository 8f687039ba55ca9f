/** Words of the form in which the registration of somebody who phones is taken down. */
export const phoneWords = {
  title: 'Anmäl någon som ringer',
  lead: 'Anmälan gäller lika som en på webben. Det står i loggen vem som tog emot den.',
  organisation: 'Förening eller organisation',
  organisationHint: 'Lämna tomt för en privatperson.',
  name: 'Vem ringer?',
  phone: 'Telefon',
  email: 'E-post (frivilligt)',
  emailHint: 'Hit skickas kvittot. Utan adress får ni ringa om mötet ändras.',
  people: 'Hur många kommer?',
  needs: 'Behöver de något för att kunna delta?',
  needsNote: 'Vad mer behövs? (frivilligt)',
  incomplete: 'Skriv vem det är, ett telefonnummer och hur många som kommer. E-postadressen kan vara tom.',
  button: 'Anmäl',
  pending: 'Anmäler …',
  done: 'Anmälan är mottagen.',
} as const;
