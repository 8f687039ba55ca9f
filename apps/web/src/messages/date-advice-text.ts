import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { DateOnly } from '@overens/domain/kernel/instant';
import { dateName } from './date-names.ts';

/** A remark on chosen days, by code with the data of its sentence. */
export interface DateAdvice {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** The sentence for a remark. A code that is new to us is shown as it is rather than not at all. */
export function dateAdviceText({ code, data }: DateAdvice): string {
  const write = sentences[code];
  return write === undefined ? code : write(data);
}

type Data = DateAdvice['data'];

const sentences: Readonly<Record<string, (data: Data) => string>> = {
  closesBeforeItOpens: (data) =>
    `Sista svarsdag, ${day(data['lastDay'])}, ligger före dagen då remissen öppnar, ${day(data['opensOn'])}.`,
  lastDayHasPassed: (data) => `Sista svarsdag, ${day(data['lastDay'])}, har redan passerat.`,
  opensInThePast: (data) => `Remissen kan inte öppna ${day(data['opensOn'])}. Den dagen har passerat.`,
  tooFarAhead: (data) => `${day(data['lastDay'])} är mer än tio år bort. Kontrollera årtalet.`,
  dateInPast: (data) => `${capital(name(data))} kan inte vara ${day(data['on'])}. Den dagen har passerat.`,
  dateTooFarAhead: (data) => `${day(data['on'])} är för långt fram. Kontrollera årtalet.`,
  datesOutOfOrder: (data) =>
    `${capital(dateName(String(data['later'])))} ligger före ${dateName(String(data['earlier']))}.`,
  shorterThanSixWeeks: (data) =>
    `Svarstiden är ${String(data['days'])} dagar. Under sex veckor hinner många föreningar inte ha styrelsemöte.`,
  longerThanAYear: (data) => `Svarstiden är ${String(data['days'])} dagar, mer än ett år.`,
  overJuly: () => 'Svarstiden går över juli, då många föreningar har uppehåll.',
  overChristmas: () => 'Svarstiden går över jul och nyår.',
  lastDayNotWorkingDay: (data) => `Sista svarsdag är ingen arbetsdag (${String(data['because'])}).`,
  dayNotWorkingDay: (data) =>
    `${capital(name(data))}, ${day(data['on'])}, är ingen arbetsdag (${String(data['because'])}).`,
};

function name(data: Data): string {
  return dateName(String(data['key']));
}

function day(value: string | number | undefined): string {
  const on = DateOnly.safeParse(value);
  return on.success ? formatDate(on.data) : String(value);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
