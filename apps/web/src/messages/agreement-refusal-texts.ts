import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { dateName } from './date-names.ts';
import { draftUnreadableWords } from './draft-unreadable-words.ts';
import type { RefusalTexts } from './refusal-text.ts';

/** Why an agreement cannot be launched or moved in time, in words. */
export const agreementRefusalTexts = {
  alreadyLaunched: ({ diarienummer }) => ({
    what: `Ärendet ${diarienummer} är redan startat.`,
    why: 'Samma diarienummer kan bara ha en process. Så blir det aldrig två av misstag.',
    now: 'Öppna den som finns på översikten, eller ange ett annat diarienummer.',
  }),
  dateInPast: ({ key, on, today }) => ({
    what: `${capital(dateName(key))} kan inte vara ${formatDate(on)}.`,
    why: `Den dagen har passerat. I dag är det ${formatDate(today)}.`,
    now: 'Välj en dag från och med i dag.',
  }),
  datesOutOfOrder: ({ earlier, later }) => ({
    what: `${capital(dateName(later))} ligger före ${dateName(earlier)}.`,
    why: 'Stegen i processen följer på varandra.',
    now: 'Ändra någon av dagarna så att ordningen stämmer.',
  }),
  dateTooFarAhead: ({ key, on, latest }) => ({
    what: `${capital(dateName(key))} kan inte vara ${formatDate(on)}.`,
    why: `Det är längre fram än vi kan planera. Senaste dag är ${formatDate(latest)}.`,
    now: 'Kontrollera årtalet.',
  }),
  dateMissing: ({ key }) => ({
    what: `${capital(dateName(key))} saknar datum.`,
    why: 'Alla dagar i planen måste vara satta innan processen startar.',
    now: 'Gå till steget Datum och välj en dag.',
  }),
  diarienummerMissing: () => ({
    what: 'Diarienummer saknas.',
    why: 'Ärendet måste vara diariefört för att kunna startas.',
    now: 'Gå till steget Uppgifter och fyll i minst ett diarienummer.',
  }),
  diarienummerUnreadable: ({ raw }) => ({
    what: `Vi kan inte läsa diarienumret ”${raw}”.`,
    why: 'Det ska bestå av nämndens beteckning, år och löpnummer.',
    now: 'Skriv det till exempel som KS 2026/53.',
  }),
  draftUnreadable: draftUnreadableWords,
  notARehearsal: () => ({
    what: 'Det här är ingen övning.',
    why: 'En skarp process följer den riktiga klockan och tas inte bort.',
    now: 'Starta en övning om du vill se hur processen går.',
  }),
  clockOnlyMovesForward: ({ now }) => ({
    what: 'Övningens klocka går bara framåt.',
    why: `I övningen är det redan ${formatInstant(now)}.`,
    now: 'Välj en senare dag, eller starta en ny övning.',
  }),
  nothingAhead: () => ({
    what: 'Det finns ingen mer händelse att gå till.',
    why: 'Allt som var planerat i övningen har hänt.',
    now: 'Gå till ett datum i stället, eller starta en ny övning.',
  }),
  notSettled: () => ({
    what: 'Övningen arbetar fortfarande med det senaste steget.',
    why: 'Klockan flyttas först när allt som skulle hända har hänt.',
    now: 'Vänta några sekunder och tryck igen.',
  }),
} satisfies Partial<RefusalTexts>;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
