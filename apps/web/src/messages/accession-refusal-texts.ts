import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { RefusalOf, RefusalTexts } from './refusal-text.ts';

/** Why somebody cannot join, or a joining cannot be dealt with so, in words. */
export const accessionRefusalTexts = {
  nothingToJoin: ({ endedOn }) => ({
    what: 'Det går inte att ansluta sig just nu.',
    why:
      endedOn === null
        ? 'Överenskommelsen är inte antagen än.'
        : `Överenskommelsen slutade gälla ${formatDate(endedOn)}.`,
    now: 'Se på den publika sidan vad som gäller, eller fråga kommunen.',
  }),
  versionInhibited: () => ({
    what: 'Det går inte att ansluta sig just nu.',
    why: 'En domstol har stoppat beslutet att anta överenskommelsen tills vidare (inhibition, förvaltningsprocesslagen 28 §).',
    now: 'Vänta tills domstolen har avgjort målet, eller fråga kommunen.',
  }),
  versionNotInForce: ({ read, inForce }) => ({
    what: read === 0 ? 'Den version du läste gäller inte.' : `Version ${read} gäller inte längre.`,
    why: `Version ${inForce.number} antogs ${formatDate(inForce.adoptedOn)} och gäller från ${formatDate(inForce.from)}. Man ansluter sig till den text man har läst.`,
    now: 'Ladda om sidan, läs den version som gäller och bekräfta den i stället. Det du har skrivit kan du kopiera först.',
  }),
  alreadyJoined: ({ state, receiptNumber, at }) => ({
    what:
      state === 'joined'
        ? 'Organisationen är redan ansluten.'
        : 'Organisationen har redan lämnat en anmälan.',
    why: `${state === 'joined' ? 'Anslutningen bekräftades' : 'Anmälan kom in'} ${formatInstant(at)} och har kvittonummer ${receiptNumber}. En organisation ansluter sig en gång.`,
    now: 'Du behöver inte göra något. Stämmer det inte? Kontakta kommunen och uppge kvittonumret.',
  }),
  joiningLooksAlike: ({ name }) => ({
    what:
      name === null
        ? 'En organisation med nästan samma namn har redan lämnat en anmälan.'
        : `${name} är redan ansluten, och namnen är lika.`,
    why: 'Samma organisation ska inte stå med två gånger.',
    now: 'Är det en annan organisation? Kryssa i det och skicka igen. Är det samma behöver du inte göra något.',
  }),
  orgNumberShape: () => ({
    what: 'Det är inte ett organisationsnummer.',
    why: 'Ett organisationsnummer har tio siffror, till exempel 802999-0010.',
    now: 'Rätta numret, eller lämna fältet tomt om ni inte har något.',
  }),
  orgNumberCheckDigit: () => ({
    what: 'Organisationsnumret stämmer inte.',
    why: 'Den sista siffran är en kontrollsiffra, och den passar inte ihop med de andra.',
    now: 'Kontrollera siffrorna mot ett registreringsbevis, eller lämna fältet tomt.',
  }),
  orgNumberIsPersonal: () => ({
    what: 'Det ser ut som ett personnummer.',
    why: 'Vi tar inte emot personnummer här, och det du skrev har inte sparats.',
    now: 'Skriv organisationens nummer, eller lämna fältet tomt.',
  }),
  joiningIsOver: ({ state, at }) => ({
    what: state === 'withdrawn' ? 'Anslutningen är avslutad.' : 'Anmälan är avslagen.',
    why: `${state === 'withdrawn' ? 'Organisationen lämnade överenskommelsen' : 'Kommunen avslog den'} ${formatInstant(at)}.`,
    now: 'Vill organisationen vara med lämnar den en ny anmälan. Det den har rapporterat finns kvar.',
  }),
  joiningIsConfirmed: ({ at }) => ({
    what: 'Anslutningen är redan bekräftad.',
    why: `Det gjordes ${formatInstant(at)}.`,
    now: 'Ladda om sidan för att se den.',
  }),
  nothingAsked: () => ({
    what: 'Det finns ingen fråga att svara på.',
    why: 'Frågan är redan besvarad.',
    now: 'Ladda om sidan för att se hur den står.',
  }),
  joiningTextMissing: ({ what }) => ({
    what: `${texts[what]} saknas.`,
    why: 'Organisationen och kommunen ska kunna läsa vad som har sagts.',
    now: 'Skriv en mening.',
  }),
  paperDayInFuture: ({ arrivedOn, today }) => ({
    what: `Dagen kan inte vara ${formatDate(arrivedOn)}.`,
    why: `Den har inte varit än. I dag är det ${formatDate(today)}.`,
    now: 'Skriv den dag som handlingen kom in.',
  }),
  paperBeforeAdoption: ({ arrivedOn, adoptedOn }) => ({
    what: `Det som kom in ${formatDate(arrivedOn)} kan inte gälla den här versionen.`,
    why: `Versionen antogs ${formatDate(adoptedOn)}. Man ansluter sig till den text man har läst.`,
    now: 'Be organisationen bekräfta att den ansluter sig till den version som gäller, och registrera den dagen.',
  }),
  bodiesAreBound: () => ({
    what: 'Nämnder ansluter sig inte var för sig här.',
    why: 'Överenskommelsen binder alla nämnder när fullmäktige har antagit den.',
    now: 'Du behöver inte göra något.',
  }),
} satisfies Partial<RefusalTexts>;

const texts = {
  question: 'Frågan',
  answer: 'Svaret',
  reason: 'Skälet',
} as const satisfies Record<RefusalOf<'joiningTextMissing'>['what'], string>;
