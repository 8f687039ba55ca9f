import type { RefusalOf, Words } from './refusal-text.ts';

type DraftUnreadable = RefusalOf<'draftUnreadable'>;

/** Why a draft could not be read, in words: the file is never kept. */
export function draftUnreadableWords({ why, detail }: DraftUnreadable): Words {
  const words = byReason[why];
  return typeof words === 'function' ? words(detail) : words;
}

const PASTE = 'Öppna dokumentet, kopiera texten och klistra in den i stället.';

const byReason = {
  empty: {
    what: 'Det finns ingen text att läsa.',
    why: 'Filen eller rutan är tom.',
    now: 'Välj en annan fil, eller klistra in texten.',
  },
  tooLarge: {
    what: 'Filen är för stor.',
    why: 'Vi tar emot filer upp till 10 MB. Stora bilder är den vanligaste orsaken.',
    now: PASTE,
  },
  notText: ({ reason }) => ({
    what: 'Filen gick inte att läsa som text.',
    why:
      reason === 'controlCharacters'
        ? 'Innehållet är inte text. Kanske är det en bild eller ett program som har fått fel namn.'
        : reason === 'stackedMarks'
          ? 'Den har tecken staplade på varandra, djupare än i något språk.'
          : 'Den är sparad med en teckenkodning som vi inte känner igen, eller avhuggen.',
    now: 'Spara den som UTF-8 eller Word (.docx), eller klistra in texten.',
  }),
  scannedPdf: {
    what: 'PDF:en är inskannad och saknar text.',
    why: 'Den består bara av bilder av sidor. Vi läser ord, inte bilder, och gissar inte vad som står.',
    now: 'Använd originalet i Word om det finns. Kör annars textigenkänning (OCR) på filen, eller klistra in texten.',
  },
  brokenPdf: {
    what: 'PDF:en är skadad.',
    why: 'Filen är ofullständig eller trasig inuti, kanske för att den inte laddades ner färdigt.',
    now: 'Hämta eller spara den på nytt och försök igen. Annars: klistra in texten.',
  },
  disguised: (detail) => ({
    what: 'Filen är inte vad namnet säger.',
    why: `Namnet slutar på .${detail['extension'] ?? '?'} men innehållet är något annat${kindOf(detail['detectedAs'])}.`,
    now: 'Spara dokumentet på nytt som .docx, .pdf eller .txt och försök igen.',
  }),
  encrypted: {
    what: 'Dokumentet är låst med lösenord.',
    why: 'Vi kan inte läsa krypterade filer.',
    now: 'Ta bort lösenordet och spara en kopia, eller klistra in texten.',
  },
  zipBomb: {
    what: 'Filen avvisades.',
    why: 'Den packar upp till orimligt mycket data, som skadliga filer gör.',
    now: PASTE,
  },
  brokenDocx: ({ reason }) =>
    reason === 'tooDeep'
      ? {
          what: 'Word-dokumentet går inte att läsa.',
          why: 'Det har tabeller eller rutor som ligger i varandra i hundratals lager. Så skriver ingen, men skadliga filer kan se ut så.',
          now: PASTE,
        }
      : {
          what: 'Word-dokumentet är skadat.',
          why: 'Filen är ofullständig eller trasig inuti.',
          now: 'Öppna den i Word, spara en kopia och försök med den. Annars: klistra in texten.',
        },
  unsupported: (detail) => ({
    what: 'Vi kan inte läsa den sortens fil.',
    why: `Vi läser Word (.docx), PDF, webbsidor (.html), Markdown (.md) och ren text (.txt)${kindOf(detail['detectedAs'], ', men det här är ')}.`,
    now: PASTE,
  }),
  macros: {
    what: 'Dokumentet innehåller makron.',
    why: 'Makron kan vara skadliga, så vi läser inte sådana filer.',
    now: 'Spara det som vanligt Word-dokument (.docx) utan makron.',
  },
  tooManySections: (detail) => ({
    what: 'Texten har för många delar.',
    why: `Vi hittade ${detail['count'] ?? 'fler'} och kan ta emot högst ${detail['max'] ?? '1 000'}.`,
    now: 'Kontrollera att det är rätt dokument. Dela annars upp det.',
  }),
} satisfies Record<DraftUnreadable['why'], Words | ((detail: DraftUnreadable['detail']) => Words)>;

const kinds: Readonly<Record<string, string>> = {
  text: 'ren text',
  docx: 'ett Word-dokument',
  doc: 'ett äldre Word-dokument',
  xlsx: 'ett kalkylark',
  pptx: 'en presentation',
  odt: 'ett OpenDocument-dokument',
  rtf: 'ett RTF-dokument',
  pdf: 'en PDF',
  image: 'en bild',
  media: 'ljud eller film',
  archive: 'ett arkiv',
  program: 'ett program',
  document: 'ett Office-dokument',
};

function kindOf(detected: string | number | undefined, lead = ': '): string {
  const kind = kinds[String(detected)];
  return kind === undefined ? '' : `${lead}${kind}`;
}
