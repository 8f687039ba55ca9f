import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { Refusal, RefusalCode } from '@overens/domain/registry/refusal';
import { adoptionRefusalTexts } from './adoption-refusal-texts.ts';
import { agreementRefusalTexts } from './agreement-refusal-texts.ts';
import { forankringRefusalTexts } from './forankring-refusal-texts.ts';
import { followUpRefusalTexts } from './follow-up-refusal-texts.ts';
import { reviewRefusalTexts } from './aktualitetsprovning-refusal-texts.ts';
import { accessionRefusalTexts } from './accession-refusal-texts.ts';
import { draftingRefusalTexts } from './drafting-refusal-texts.ts';
import { municipalityRefusalTexts } from './municipality-refusal-texts.ts';
import { remissRefusalTexts } from './remiss-refusal-texts.ts';

/** What a person is told when something did not happen: what, why (the rule), and what to do now. */
export interface RefusalText {
  readonly code: RefusalCode | null;
  /** `info` when the command was taken care of all the same. */
  readonly tone: 'info' | 'warning' | 'error';
  readonly what: string;
  readonly why: string;
  readonly now: string;
}

export type Words = Pick<RefusalText, 'what' | 'why' | 'now'>;
export type RefusalOf<C extends RefusalCode> = Extract<Refusal, { code: C }>;
export type RefusalTexts<C extends RefusalCode = RefusalCode> = {
  readonly [K in C]: (refusal: RefusalOf<K>) => Words;
};

/** The sentences for a refusal. Total: a new refusal without words does not compile. */
export function refusalText(refusal: Refusal): RefusalText {
  return { code: refusal.code, tone: toneOf(refusal.code), ...wordsOf(refusal) };
}

export type FaultKind = keyof typeof faultWords;

/** The sentences for a fault that is nobody's doing. */
export function faultText(kind: FaultKind): RefusalText {
  return { code: null, tone: 'error', ...faultWords[kind] };
}

function wordsOf<C extends RefusalCode>(refusal: RefusalOf<C> & { readonly code: C }): Words {
  const write: (refusal: RefusalOf<C>) => Words = refusalTexts[refusal.code];
  return write(refusal);
}

function toneOf(code: RefusalCode): RefusalText['tone'] {
  if (code === 'stillProcessing') return 'info';
  return code === 'staleVersion' || code === 'draftConflict' || code === 'joiningLooksAlike'
    ? 'warning'
    : 'error';
}

const things = {
  agreement: 'överenskommelsen',
  round: 'remissen',
  recipient: 'mottagaren',
  answer: 'svaret',
  text: 'texten',
  template: 'mallen',
  party: 'parten',
  link: 'länken',
  stage: 'steget',
  joining: 'anslutningen',
} as const satisfies Record<RefusalOf<'notFound'>['what'], string>;

const refusalTexts: RefusalTexts = {
  notFound: ({ what }) => ({
    what: `Vi hittar inte ${things[what]}.`,
    why: 'Den kan vara borttagen, eller så har du inte tillgång till den.',
    now: 'Gå tillbaka och ladda om sidan. Hör av dig till kommunen om du tror att något är fel.',
  }),
  notAllowed: () => ({
    what: 'Du får inte göra det här.',
    why: 'Din roll i kommunen räcker inte till för den åtgärden.',
    now: 'Be den som leder processen att göra det, eller att ge dig en annan roll.',
  }),
  staleVersion: () => ({
    what: 'Någon annan har ändrat här sedan du öppnade sidan.',
    why: 'Vi skriver aldrig över en annan persons ändring.',
    now: 'Det du skrivit står kvar på skärmen. Kopiera det, ladda om sidan och för in det igen.',
  }),
  orderNotNow: () => ({
    what: 'Det går inte att göra nu.',
    why: 'Steget har hunnit vidare, eller är avslutat.',
    now: 'Ladda om sidan och se var det står.',
  }),
  commandIdReused: () => ({
    what: 'Det här blev inte gjort.',
    why: 'Samma begäran har redan använts till något annat.',
    now: 'Ladda om sidan och gör om det.',
  }),
  processUnavailable: () => ({
    what: 'Det gick inte att nå processmotorn. Inget har ändrats.',
    why: 'Den del som driver processerna svarar inte just nu.',
    now: 'Vänta en stund och tryck igen. Du behöver inte fylla i något på nytt.',
  }),
  stillProcessing: () => ({
    what: 'Sparat. Det genomförs just nu.',
    why: 'Processen har tagit emot det du gjorde men är inte klar än.',
    now: 'Ladda om sidan om en liten stund. Du behöver inte göra om något.',
  }),
  rateLimited: ({ retryAt }) => ({
    what: 'Det blev för många försök på kort tid.',
    why: 'Vi begränsar antalet försök för att skydda tjänsten.',
    now: `Försök igen efter ${formatInstant(retryAt)}.`,
  }),
  ...municipalityRefusalTexts,
  ...agreementRefusalTexts,
  ...remissRefusalTexts,
  ...adoptionRefusalTexts,
  ...accessionRefusalTexts,
  ...draftingRefusalTexts,
  ...forankringRefusalTexts,
  ...followUpRefusalTexts,
  ...reviewRefusalTexts,
};

const faultWords = {
  unreachable: {
    what: 'Vi når inte Överens just nu.',
    why: 'Uppkopplingen verkar vara bruten, eller så startar tjänsten om.',
    now: 'Det du skrivit finns kvar på skärmen. Försök igen om en stund.',
  },
  database: {
    what: 'Vi når inte databasen just nu. Inget har sparats.',
    why: 'Servern som håller alla uppgifter svarar inte.',
    now: 'Det du skrivit finns kvar på skärmen. Försök igen om några minuter.',
  },
  processEngine: {
    what: 'Vi når inte processmotorn just nu.',
    why: 'Den del som driver processerna svarar inte.',
    now: 'Försök igen om några minuter. Tider och påminnelser hålls ändå: de tas igen när den är tillbaka.',
  },
  signedOut: {
    what: 'Du är inte längre inloggad.',
    why: 'Inloggningen gäller en arbetsdag.',
    now: 'Öppna en ny flik, logga in och försök igen här. Det du skrivit finns kvar på skärmen.',
  },
  badInput: {
    what: 'Uppgifterna gick inte att ta emot.',
    why: 'Något fält är för långt eller har fel form.',
    now: 'Gå igenom det du fyllt i och försök igen.',
  },
  tooLarge: {
    what: 'Filen är för stor.',
    why: 'Vi tar emot filer upp till 10 MB.',
    now: 'Spara dokumentet utan bilder, eller klistra in texten i stället.',
  },
  unknown: {
    what: 'Något gick fel hos oss. Inget har ändrats.',
    why: 'Felet är loggat.',
    now: 'Försök igen. Hör av dig till kommunen om det händer flera gånger.',
  },
} as const satisfies Record<string, Words>;
