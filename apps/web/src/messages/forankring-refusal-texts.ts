import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { RefusalOf, RefusalTexts } from './refusal-text.ts';

/** Why something cannot be done about a förankring meeting, in words. */
export const forankringRefusalTexts = {
  meetingNotCalled: ({ status }) => ({
    what: 'Det går inte att göra nu.',
    why: standing[status],
    now: 'Ladda om sidan för att se hur mötet står.',
  }),
  meetingAlreadyCalled: ({ status }) => ({
    what: 'Ingen ny kallelse har skickats.',
    why: standing[status],
    now: 'Ladda om sidan. Ett möte som det är kallat till kan flyttas eller ställas in.',
  }),
  meetingInPast: ({ startsAt, now }) => ({
    what: `Mötet kan inte börja ${formatInstant(startsAt)}.`,
    why: `Den tiden har passerat. Nu är det ${formatInstant(now)}.`,
    now: 'Välj en tid framåt.',
  }),
  meetingEndsBeforeStart: ({ startsAt, endsAt }) => ({
    what: 'Mötet skulle sluta innan det börjar.',
    why: `Det börjar ${formatInstant(startsAt)} och slutar ${formatInstant(endsAt)}.`,
    now: 'Välj ett senare slut.',
  }),
  meetingIncomplete: ({ missing }) => ({
    what: 'Kallelsen är inte klar.',
    why: `Det saknas: ${missing.map((part) => parts[part]).join(', ')}.`,
    now: 'Fyll i det som saknas och skicka sedan.',
  }),
  meetingUnchanged: () => ({
    what: 'Inget har ändrats.',
    why: 'Tid och plats är desamma som förut.',
    now: 'Välj en annan tid eller en annan plats.',
  }),
  meetingHasStarted: ({ startsAt }) => ({
    what: 'Mötet kan inte flyttas.',
    why: `Det började ${formatInstant(startsAt)}.`,
    now: 'Blev det inte av? Ställ in det och kalla på nytt.',
  }),
  meetingNotStarted: ({ startsAt }) => ({
    what: 'Mötet har inte börjat.',
    why: `Det börjar ${formatInstant(startsAt)}. Vad som hände kan antecknas först då.`,
    now: 'Kom tillbaka när mötet har börjat.',
  }),
  meetingHasRecord: () => ({
    what: 'Mötet kan inte ställas in.',
    why: 'Något har redan antecknats från det, och det ska inte försvinna.',
    now: 'Skriv klart anteckningarna och avsluta mötet.',
  }),
  endorsementMissing: () => ({
    what: 'Mötet kan inte avslutas än.',
    why: 'Det står inte vad mötet kom fram till om förslaget.',
    now: 'Välj ställningstagande, spara och avsluta sedan.',
  }),
  statementMissing: () => ({
    what: 'Mötet kan inte avslutas än.',
    why: 'Synpunkterna, eller skälen till ett nej, ska stå i ord. Det är de som förslaget bearbetas efter.',
    now: 'Skriv vad mötet sade, spara och avsluta sedan.',
  }),
  registrationNotOffered: () => ({
    what: 'Det går inte att anmäla sig.',
    why: 'Mötet är bara för dem som är kallade.',
    now: 'Hör av dig till kommunen om du har frågor.',
  }),
  registrationClosed: ({ startsAt }) => ({
    what: 'Anmälan är stängd.',
    why: `Mötet började ${formatInstant(startsAt)}.`,
    now: 'Du kan komma ändå: mötet är öppet för alla.',
  }),
  registrationUnknown: () => ({
    what: 'Vi hittar inte anmälan.',
    why: 'Länken är inte hel, eller hör till ett annat möte.',
    now: 'Öppna länken direkt från kvittot i mejlet, eller hör av dig till kommunen.',
  }),
} satisfies Partial<RefusalTexts>;

const standing = {
  planned: 'Ingen kallelse har gått ut än.',
  called: 'Det är redan kallat till mötet.',
  cancelled: 'Mötet är inställt.',
  closed: 'Mötet är avslutat.',
} as const satisfies Record<RefusalOf<'meetingNotCalled'>['status'], string>;

const parts = {
  where: 'plats eller digital länk',
  agenda: 'minst en punkt på dagordningen',
  contactName: 'kontaktpersonens namn',
  contactEmail: 'kontaktpersonens e-postadress',
} as const satisfies Record<RefusalOf<'meetingIncomplete'>['missing'][number], string>;
