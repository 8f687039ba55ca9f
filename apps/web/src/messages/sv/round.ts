import type { RemissStance } from '@overens/domain/remiss/remiss-answer';
import type { RecipientState } from '@overens/domain/remiss/remiss-recipient';

export const recipientKinds = {
  body: 'Nämnd eller styrelse',
  organisation: 'Förening eller organisation',
} as const;

/** Words that the pages of a remiss round begin with; those of a form that is fetched later lie with others. */
export const roundWords = {
  status: { draft: 'Förbereds', open: 'Öppen', closed: 'Stängd' },
  tabs: { round: 'Remissen', answers: 'Svar' },
  tabsLabel: 'Remissens sidor',
  yourMail: 'E-post',
  missing: {
    subject: 'ärendemening i missivet',
    text: 'text i missivet',
    contactName: 'kontaktpersonens namn',
    contactEmail: 'kontaktpersonens e-post',
    recipients: 'minst en mottagare',
  },
  open: {
    title: 'Öppna remissen',
    ready: (recipients: number, lastDay: string) =>
      `Allt är klart. ${recipients === 1 ? 'En mottagare' : `${recipients} mottagare`} får en personlig länk på en gång. Sista svarsdag är ${lastDay}.`,
    notReady: 'Det här saknas innan remissen kan öppnas:',
    opensBy: (day: string) => `Är allt klart öppnas remissen av sig själv ${day}.`,
    dayHasCome: 'Dagen då remissen öppnar är här. Den öppnar när du trycker på knappen.',
    rehearsal: 'I en övning går inga mejl ut. Du ser dem på övningens sida.',
    button: 'Öppna remissen',
    pending: 'Öppnar och skickar inbjudningar …',
    onlyOwner: 'Bara processledaren kan öppna remissen.',
  },
  missiv: {
    title: 'Missiv',
    lead: 'Brevet som mottagarna möts av: vad det gäller, vad ni vill ha svar på och vem de kan fråga.',
    subject: 'Ärendemening',
    text: 'Text',
    questions: 'Frågor',
    questionsHint: 'En fråga per rad. Lämna tomt om ni inte har särskilda frågor.',
    contactName: 'Kontaktperson',
    contactEmail: 'Kontaktpersonens e-post',
    contactPhone: 'Telefon (frivilligt)',
    saving: 'Sparar …',
    saved: 'Sparat',
    unsaved: 'Ändringar sparas när du slutar skriva.',
    failed: 'Kunde inte sparas. Det du skrivit finns kvar på skärmen.',
    retry: 'Försök igen',
  },
  days: {
    title: 'Dagar',
    opensOn: 'Öppnar',
    lastDay: 'Sista svarsdag',
    lastDayHint: 'Remissen är öppen till och med klockan 23.59 den dagen.',
    save: 'Spara dagarna',
    saving: 'Sparar …',
    saved: 'Dagarna är sparade.',
    missing: 'Välj båda dagarna.',
    reminders: 'Påminnelser',
    reminderDone: 'skickad',
  },
  recipients: {
    title: 'Mottagare',
    fetching: 'Hämtar …',
    none: 'Inga mottagare än. Välj ur adressboken, skriv in nya eller klistra in från ett kalkylark.',
    count: (number: number) => (number === 1 ? '1 mottagare' : `${number} mottagare`),
    table: 'Mottagare',
    columns: { name: 'Namn', email: 'E-post', kind: 'Typ', remove: 'Ta bort' },
    remove: 'Ta bort',
    removing: 'Tar bort …',
    added: (number: number) =>
      number === 1 ? '1 mottagare har lagts till.' : `${number} mottagare har lagts till.`,
    kinds: recipientKinds,
    act: 'Åtgärder',
  },
} as const;

export const stateWords = {
  added: 'Tillagd',
  invited: 'Inbjuden',
  opened: 'Har öppnat',
  draft: 'Skriver',
  handedIn: 'Har svarat',
  declined: 'Avstår',
} satisfies Record<RecipientState, string>;

export const stanceWords = {
  tillstyrker: 'Tillstyrker',
  tillstyrkerMedAndring: 'Tillstyrker med ändring',
  avstyrker: 'Avstyrker',
  ingenErinran: 'Ingen erinran',
  avstar: 'Avstår',
} satisfies Record<RemissStance, string>;

export const mailWords: Readonly<Record<string, string>> = {
  invitation: 'Inbjudan',
  reminder: 'Påminnelse',
  extension: 'Förlängd tid',
  closedEarly: 'Stängd i förtid',
  receipt: 'Kvitto',
  newLink: 'Ny länk',
};
