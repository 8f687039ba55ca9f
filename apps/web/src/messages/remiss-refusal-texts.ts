import { formatClosing, formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { RefusalOf, RefusalTexts } from './refusal-text.ts';

/** Why something cannot be done in a remiss round, in words. */
export const remissRefusalTexts = {
  roundNotDraft: ({ status }) => ({
    what: 'Det går inte att ändra nu.',
    why:
      status === 'open' ? 'Remissen är öppen, och alla ska ha fått samma underlag.' : 'Remissen är stängd.',
    now: 'Ladda om sidan för att se hur den står.',
  }),
  roundNotOpen: ({ status }) => ({
    what: 'Remissen är inte öppen.',
    why: status === 'draft' ? 'Den har inte skickats ut än.' : 'Den är stängd.',
    now: 'Ladda om sidan för att se hur den står.',
  }),
  roundIncomplete: ({ missing }) => ({
    what: 'Remissen är inte klar att öppnas.',
    why: `Det saknas: ${missing.map((part) => parts[part]).join(', ')}.`,
    now: 'Fyll i det som saknas och öppna sedan.',
  }),
  closesBeforeItOpens: ({ opensOn, lastDay }) => ({
    what: 'Remissen skulle stänga innan den öppnar.',
    why: `Den öppnar ${formatDate(opensOn)} och sista svarsdag är ${formatDate(lastDay)}.`,
    now: 'Välj en senare sista svarsdag.',
  }),
  lastDayHasPassed: ({ lastDay, today }) => ({
    what: `Sista svarsdag kan inte vara ${formatDate(lastDay)}.`,
    why: `Den dagen har passerat. I dag är det ${formatDate(today)}.`,
    now: 'Välj en dag framåt i tiden.',
  }),
  extensionNotLater: ({ currentLastDay, lastDay }) => ({
    what: `${capitalDate(lastDay)} är inte någon förlängning.`,
    why: `Sista svarsdag är redan ${formatDate(currentLastDay)}.`,
    now: 'Välj en senare dag. Vill du stänga tidigare finns ett eget val för det.',
  }),
  roundPastClosing: ({ closesAt }) => ({
    what: 'Svarstiden har gått ut.',
    why: `Remissen stängde ${formatClosing(closesAt)}.`,
    now: 'Svar som kommer nu tas emot och märks som sena.',
  }),
  reasonMissing: () => ({
    what: 'Skäl saknas.',
    why: 'Alla som är inbjudna får veta varför, och skälet sparas i händelseloggen.',
    now: 'Skriv en mening om varför.',
  }),
  notYetDue: ({ closesAt }) => ({
    what: 'Remissen kan inte stängas än.',
    why: `Svarstiden går ut ${formatClosing(closesAt)}.`,
    now: 'Vänta till dess, eller välj att stänga i förtid.',
  }),
  recipientExists: ({ name }) => ({
    what: `${name} är redan med på listan.`,
    why: 'Varje mottagare får en inbjudan per remiss.',
    now: 'Ta bort dubbletten och lägg till resten.',
  }),
  recipientDeclined: ({ at }) => ({
    what: 'Mottagaren har avstått från att svara.',
    why: `Det registrerades ${formatInstant(at)}.`,
    now: 'Skicka en ny länk om de har ändrat sig.',
  }),
  recipientHasAnswered: ({ at }) => ({
    what: 'Mottagaren har redan lämnat svar.',
    why: `Svaret kom in ${formatInstant(at)}.`,
    now: 'Ladda om sidan för att se det.',
  }),
  recipientNotInvited: () => ({
    what: 'Mottagaren är inte inbjuden än.',
    why: 'Länkar skickas först när remissen öppnas.',
    now: 'Öppna remissen först.',
  }),
  answerInvalid: ({ issues }) => ({
    what: 'Svaret är inte komplett.',
    why: issues.length === 1 ? 'Ett fält behöver rättas.' : `${issues.length} fält behöver rättas.`,
    now: 'Gå igenom det som är markerat och lämna in igen.',
  }),
  rowsInvalid: ({ count }) => ({
    what: 'Inga mottagare har lagts till.',
    why: count === 1 ? 'En rad gick inte att läsa.' : `${count} rader gick inte att läsa.`,
    now: 'Rätta raderna och lägg till alla på en gång.',
  }),
  linkUnknown: () => ({
    what: 'Länken fungerar inte.',
    why: 'Den finns inte hos oss. Kanske kom inte hela med när den kopierades.',
    now: 'Öppna länken direkt från mejlet, eller be kommunen om en ny.',
  }),
  linkReplaced: () => ({
    what: 'Länken gäller inte längre.',
    why: 'Ni har fått en nyare länk som ersätter den här.',
    now: 'Leta efter det senaste mejlet från kommunen, eller be om en ny länk.',
  }),
  draftChangedSinceReview: () => ({
    what: 'Svaret lämnades inte in.',
    why: 'Någon annan har ändrat i det sedan du öppnade den här sidan, och inget ska lämnas in oläst.',
    now: 'Ladda om sidan, läs igenom svaret igen och lämna sedan in det.',
  }),
  draftConflict: () => ({
    what: 'Någon annan har sparat den här delen medan du skrev.',
    why: 'Vi skriver aldrig över någon annans text.',
    now: 'Jämför de två versionerna och välj vad som ska gälla.',
  }),
} satisfies Partial<RefusalTexts>;

const parts = {
  subject: 'ärendemening',
  text: 'text i missivet',
  contactName: 'kontaktpersonens namn',
  contactEmail: 'kontaktpersonens e-post',
  recipients: 'minst en mottagare',
} as const satisfies Record<RefusalOf<'roundIncomplete'>['missing'][number], string>;

function capitalDate(on: RefusalOf<'extensionNotLater'>['lastDay']): string {
  const words = formatDate(on);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
