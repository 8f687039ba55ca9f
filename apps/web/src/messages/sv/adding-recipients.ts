import { recipientKinds } from './round.ts';

/** Words of the forms by which recipients are added. */
export const addingWords = {
  fromBook: 'Välj ur adressboken',
  bookFilter: 'Sök i adressboken',
  bookEmpty: 'Alla i adressboken är redan med.',
  bookNoMatch: 'Ingen stämmer med sökningen.',
  bookChoose: 'Välj mottagare',
  selectShown: 'Markera alla som visas',
  addChosen: (number: number) => (number === 1 ? 'Lägg till 1' : `Lägg till ${number}`),
  chooseFirst: 'Markera minst en mottagare.',
  adding: 'Lägger till …',
  fromForm: 'Skriv in en ny',
  name: 'Namn',
  email: 'E-post',
  kind: 'Typ',
  add: 'Lägg till',
  invalid: 'Skriv ett namn på minst två tecken och en e-postadress.',
  fromPaste: 'Klistra in från kalkylark',
  kinds: recipientKinds,
} as const;
