import type { IssueCode, IssueReason } from './form-issue.ts';

/**
 * The text a person sees for an issue: what is wrong and what to do now.
 * @param label the question as the person sees it
 */
export function formMessage(reason: IssueReason, label: string): string {
  return render(reason.code, reason, `”${label}”`);
}

function render<C extends IssueCode>(code: C, reason: ReasonOf<C>, label: string): string {
  return texts[code](reason, label);
}

type ReasonByCode = { [C in IssueCode]: Extract<IssueReason, { code: C }> };
type ReasonOf<C extends IssueCode> = ReasonByCode[C];

const texts: { readonly [C in IssueCode]: (reason: ReasonByCode[C], label: string) => string } = {
  required: (_, label) => `Fyll i ${label}.`,
  choiceMissing: (_, label) => `Välj ett svar på ${label}.`,
  mustBeTicked: (_, label) => `Kryssa i ${label} för att gå vidare.`,
  tooLong: ({ limit, actual }) =>
    `Högst ${swedishNumber(limit)} tecken; du har skrivit ${swedishNumber(actual)}. Korta texten med ${swedishNumber(actual - limit)} tecken. Inget av det du skrivit har tagits bort.`,
  tooLongToSave: ({ limit, actual }) =>
    `Texten är för lång för att sparas: ${swedishNumber(actual)} tecken, högst ${swedishNumber(limit)} går att spara. Den finns kvar här på sidan. Korta den, eller spara en kopia på din dator, innan du lämnar sidan.`,
  notANumber: () => 'Skriv ett tal med siffror, till exempel 12 eller 3,5.',
  tooManyDecimals: ({ decimals }) =>
    decimals === 0
      ? 'Skriv ett helt tal, utan decimaler.'
      : `Skriv talet med högst ${swedishNumber(decimals)} decimaler.`,
  tooSmall: ({ min }) => `Talet får vara lägst ${swedishNumber(min)}.`,
  tooLarge: ({ max }) => `Talet får vara högst ${swedishNumber(max)}.`,
  notADate: () => 'Skriv ett datum som finns, i formen ÅÅÅÅ-MM-DD.',
  tooEarly: ({ min }) => `Datumet får vara tidigast ${min}.`,
  tooLate: ({ max }) => `Datumet får vara senast ${max}.`,
  notAnOption: (_, label) => `Välj något av alternativen i ${label}.`,
  tooFewChoices: ({ min }) => `Välj minst ${swedishNumber(min)} alternativ.`,
  tooManyChoices: ({ max }) => `Välj högst ${swedishNumber(max)} alternativ.`,
  wordingMissing: () => 'Skriv hur du vill att texten ska lyda. Vill du stryka den, skriv det.',
  tooManyFiles: ({ max }) => `Bifoga högst ${swedishNumber(max)} filer. Ta bort någon av dem.`,
  fileTooLarge: ({ name, maxBytes }) =>
    `Filen ${name} är för stor. Den får vara högst ${swedishNumber(Math.floor(maxBytes / 1_000_000))} MB.`,
  fileKindRefused: ({ name, endings }) =>
    `Filen ${name} har fel filtyp. Du kan bifoga ${endings.map((ending) => `.${ending}`).join(', ')}.`,
  tooFewRows: ({ min }) => `Lägg till minst ${swedishNumber(min)} rader.`,
  tooManyRows: ({ max }) => `Du kan ha högst ${swedishNumber(max)} rader. Ta bort någon av dem.`,
  tooManyPassages: ({ max }) =>
    `Ni kan kommentera högst ${swedishNumber(max)} meningar i samma avsnitt. Ta bort någon, eller skriv det som gäller hela avsnittet i rutan för kommentar.`,
  passageTwice: () =>
    'Samma mening har två kommentarer. Skriv allt om den på ett ställe och ta bort den andra.',
  unknownPassage: () =>
    'Kommentaren gäller en mening som inte finns i det här avsnittet. Ladda om sidan och försök igen; det du sparat finns kvar.',
  wrongShape: (_, label) => `Svaret på ${label} gick inte att läsa. Fyll i det igen.`,
  unknownField: () =>
    'Svaret innehåller ett fält som inte finns i formuläret. Ladda om sidan och försök igen; det du sparat finns kvar.',
  unknownUnit: () =>
    'Svaret gäller en del som inte finns i texten. Ladda om sidan och försök igen; det du sparat finns kvar.',
};

/** A number as it is written in Swedish: `20 000`, `3,5`, with no-break spaces. */
export function swedishNumber(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** What a comment on a passage is about, by the passage's first words: `Om meningen »Vi möts varje höst …«`. */
export function passageLabel(
  passage: { readonly kind: 'sentence' | 'paragraph' | 'listItem'; readonly text: string } | null,
): string {
  return passage === null
    ? 'Om en mening som inte finns i texten'
    : `Om ${PASSAGE_KINDS[passage.kind]} »${firstWords(passage.text)}«`;
}

const PASSAGE_KINDS = { sentence: 'meningen', paragraph: 'stycket', listItem: 'punkten' } as const;

/** As many whole words as name a passage; all of them when they are few. */
function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length <= NAMING_WORDS + 2 ? text : `${words.slice(0, NAMING_WORDS).join(' ')} …`;
}

const NAMING_WORDS = 8;

/** The fixed words around the fields of a form. */
export const formWords = {
  required: 'måste fyllas i',
  general: 'Texten i stort',
  none: 'Inget valt',
  clearChoice: 'Ta bort valet',
  passage: 'Vilken mening eller vilket stycke gäller det?',
  wording: 'Er lydelse',
  addRow: 'Lägg till',
  removeRow: 'Ta bort',
  removeFile: 'Ta bort',
  uploading: (name: string) => `Laddar upp ${name} …`,
  noUpload: 'Filer kan inte bifogas här. Skicka dem till kontaktpersonen för ärendet.',
  count: (actual: number, limit: number) =>
    `${swedishNumber(actual)} av högst ${swedishNumber(limit)} tecken`,
  passagesToChoose: 'Välj den mening som ni vill säga något om',
  closePassages: 'Stäng listan',
  passageChosen: 'ni har redan en ruta för den här meningen',
  passageComment: (passage: string) => `Om: »${passage}«`,
  removePassage: 'Ta bort',
  passageRemoved: 'Kommentaren är borttagen.',
  undoRemove: 'Ångra',
  yes: 'Ja',
  no: 'Nej',
} as const;
