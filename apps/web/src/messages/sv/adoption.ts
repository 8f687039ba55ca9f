import type { BodyRole, BodyType } from '@overens/domain/adoption/adoption-case';
import type { DecisionException } from '@overens/domain/adoption/body-decision';
import { decisionFormWords } from './decision-forms.ts';

/** Words of the pages where a text goes through the bodies to its adoption. */
export const adoptionWords = {
  tabs: { overview: 'Organen', commitments: 'Åtaganden' },
  tabsLabel: 'Antagandets sidor',
  status: {
    open: 'Pågår',
    adopted: 'Antagen',
    rejected: 'Avslagen',
    returned: 'Återremitterad',
    annulled: 'Upphävd',
  },
  lead: {
    open: (decided: number, all: number) => `${decided} av ${all} organ har beslutat.`,
    next: (names: string, when: string | null) =>
      when === null ? `Näst på tur: ${names}.` : `Näst på tur: ${names}, ${when}.`,
    adopted: (from: string, to: string | null) =>
      to === null
        ? `Överenskommelsen gäller från ${from}.`
        : `Överenskommelsen gäller från ${from} till ${to}.`,
    annulled: (on: string) =>
      `Versionen antogs. En domstol har upphävt beslutet, och den slutade gälla ${on}.`,
    rejected: (to: string) => `Förslaget avslogs. Arbetet fortsätter i: ${to}.`,
    returned: (to: string) => `Ärendet skickades tillbaka. Arbetet fortsätter i: ${to}.`,
  },
  visits: {
    label: 'Omgångar',
    item: (visit: number) => `Omgång ${visit}`,
    old: 'Du läser en tidigare omgång. Det som beslutades i den står kvar som det var.',
  },
  text: (number: number, hash: string) => `Texten är version ${number} (kontrollsumma ${hash}).`,
  todo: {
    title: 'Att göra nu',
    record: (name: string) => `Registrera beslutet från ${name}`,
    commitments: 'Gå igenom åtagandena',
    commitmentsWhy: 'Innan fullmäktige kan anta ska någon ha fastställt vilka åtaganden texten har.',
  },
  table: {
    title: 'Organen, ett för ett',
    caption: 'Vem som har beslutat och vem som saknas',
    columns: {
      body: 'Organ',
      state: 'Läge',
      meeting: 'Möte',
      decision: 'Beslut',
      diarienummer: 'Dnr',
    },
    noMeeting: 'Inte planerat',
    noDiarienummer: '–',
    missing: 'Saknas',
  },
  state: {
    waiting: 'Väntar på beslut',
    notYet: 'Väntar på andra',
    overdue: 'Beslut saknas',
    decided: 'Har beslutat',
    carriedOver: 'Från omgång',
    ended: 'Beslutade inte',
  },
  roles: {
    preparing: 'Bereder',
    board: 'Yttrar sig till den som antar',
    adopter: 'Antar',
  } satisfies Record<BodyRole, string>,
  types: {
    namnd: 'Nämnd',
    beredning: 'Beredning',
    styrelse: 'Styrelse',
    fullmaktige: 'Fullmäktige',
  } satisfies Record<BodyType, string>,
  exceptions: {
    bodiesNotHeard: 'Beslutade utan alla som tillfrågats',
    urgent: 'Avgjordes utan beredning',
    otherAdopter: 'Antogs av ett annat organ än fullmäktige',
  } satisfies Record<DecisionException['kind'], string>,
  warnings: {
    title: 'Att se upp med',
    meetingOverdue: (on: string) => `Sammanträdet var ${on}, och inget beslut är registrerat.`,
    meetingBeforePreparing: (name: string) =>
      `Sammanträdet ligger före det i ${name}, som ska besluta först (kommunallagen 5 kap. 26–28 §§).`,
    announcementMissing: (by: string) =>
      `Sammanträdet ska kungöras senast ${by}, en vecka innan (kommunallagen 5 kap. 13 §). Ingen dag är noterad.`,
    announcedLate: (on: string, by: string) =>
      `Kungjordes ${on}. Det ska ske senast ${by} (kommunallagen 5 kap. 13 §). Annars får ärendet avgöras bara om alla närvarande är överens.`,
    justeringLate: (by: string) =>
      `Protokollet ska justeras senast ${by}, fjorton dagar efter sammanträdet (kommunallagen 5 kap. 69 §).`,
    anslagLate: (by: string) =>
      `Justeringen ska anslås senast ${by}, andra dagen efter justeringen (kommunallagen 8 kap. 12 §).`,
    bodiesNotHeard: (names: string) => `Beslutades utan besked från ${names}.`,
  },
  body: {
    facts: 'Organet',
    role: 'Uppgift',
    type: 'Slag',
    diarienummer: 'Diarienummer',
    meeting: 'Sammanträde',
    announced: 'Kungjort',
    waitsFor: (names: string) => `Kan besluta när ${names} har gjort det.`,
    carriedOver: (visit: number) =>
      `Beslutet fattades i omgång ${visit} och följer med hit. Det ändras inte i den här omgången.`,
    decision: 'Beslutet',
    none: 'Inget beslut är registrerat.',
    decidedOn: 'Beslutsdag',
    paragraph: 'Paragraf',
    outcome: decisionFormWords.outcome,
    change: 'Ändring',
    reason: 'Skäl',
    returnTo: 'Skickas till',
    newMeeting: 'Nytt sammanträde',
    vote: 'Omröstning',
    majority: 'Majoritet',
    minority: (requested: number, present: number) =>
      `Minoritet: ${requested} av ${present} närvarande begärde det`,
    text: 'Beslutstext',
    recorded: 'Registrerat',
    recordedLine: (by: string, at: string) => `${by}, ${at}`,
    urgentCount: (inFavour: number, present: number) => `${inFavour} av ${present} närvarande var överens.`,
    corrections: 'Rättelser',
    correctionLine: (by: string, at: string, reason: string) => `${by} rättade ${at}: ${reason}`,
    before: 'Så stod det före',
    postponed: 'Tidigare sammanträden',
    drafting: decisionFormWords.drafting,
  },
  orders: {
    underWay: (name: string) => `Beslutet från ${name} registreras`,
    underWayText: (by: string) => `${by} har registrerat det. Sidan läses om när det är klart.`,
    refused: (name: string) => `Beslutet från ${name} registrerades inte`,
    orderedBy: (by: string) => `${by} försökte registrera det.`,
  },
  result: {
    title: 'Gällande överenskommelse',
    formerTitle: 'Den version som antogs',
    adopted: 'Antagen',
    adoptedLine: (body: string, on: string, paragraph: string, dnr: string) =>
      `${body} ${on}, ${paragraph}${dnr === '' ? '' : `, ${dnr}`}`,
    validity: 'Gäller',
    from: (from: string) => `Från ${from}, tills vidare`,
    span: (from: string, to: string) => `${from} till ${to}`,
    lagaKraft: 'Laga kraft',
    lagaKraftUnknown: 'Räknas från dagen då fullmäktiges protokoll anslås',
    review: 'Aktualitetsprövas senast',
    replaces: 'Ersätter',
    replacesLine: (number: number, adoptedOn: string, on: string) =>
      `Version ${number}, antagen ${adoptedOn}, från ${on}`,
    commitments: 'Åtaganden',
    count: (count: number) => (count === 0 ? 'Inga' : `${count} stycken`),
    version: 'Version',
  },
} as const;
