import type { AppealEnd } from '@overens/domain/adoption/appeal';

/** Words of an appeal (laglighetsprövning) and of what the courts came to. */
export const appealWords = {
  title: 'Överklagande',
  none: 'Inget överklagande är noterat.',
  state: 'Läge',
  states: {
    none: 'Inget känt överklagande',
    pending: 'Överklagat, väntar på förvaltningsrätten',
    rejected: 'Avgjort: beslutet står fast',
    upheld: 'Avgjort: beslutet är upphävt',
  },
  appealedOn: 'Överklagat den',
  courtCase: 'Målnummer',
  inhibition: 'Inhibition',
  inhibitedFrom: (on: string) => `Ja, från ${on}. Beslutet gäller inte tills vidare.`,
  notInhibited: 'Nej. Beslutet får följas medan domstolen prövar det.',
  verdict: 'Avgörande',
  ends: {
    avslag: 'Överklagandet avslogs',
    avvisning: 'Överklagandet avvisades',
    avskrivning: 'Målet skrevs av',
  } satisfies Record<AppealEnd, string>,
  finalOn: 'Slutligt den',
  reason: 'Varför beslutet upphävdes',
  form: {
    first: 'Notera ett överklagande',
    change: 'Ändra det som är noterat',
    lead: 'Skriv dagen och domstolens målnummer. Skriv inte vem som har överklagat.',
    appealedOn: 'Överklagandet kom in den',
    appealedHint: 'Den dag det kom till förvaltningsrätten, eller till kommunen om det skickades dit i tid.',
    courtCase: 'Domstolens målnummer',
    courtCaseHint: 'Siffror, streck och år, till exempel 1234-26.',
    inhibitedOn: 'Inhibition från och med (om domstolen har beslutat om det)',
    inhibitedHint: 'Ett beslut får följas innan det är slutligt. Bara domstolen kan stoppa det tills vidare.',
    button: 'Spara överklagandet',
    pending: 'Sparar …',
    done: 'Överklagandet är noterat.',
    incomplete: 'Fyll i dagen och ett målnummer som 1234-26.',
  },
  verdictForm: {
    title: 'Notera vad domstolen kom fram till',
    lead: 'Vänta tills avgörandet inte längre kan överklagas vidare. Först då är det slutligt.',
    kind: 'Vad blev det?',
    kinds: {
      avslag: 'Avslag: beslutet står fast',
      avvisning: 'Avvisning: domstolen prövar det inte, beslutet står fast',
      avskrivning: 'Avskrivning: överklagandet togs tillbaka, beslutet står fast',
      upphavande: 'Upphävande: beslutet gäller inte längre',
    },
    on: 'Dagen då avgörandet fick laga kraft',
    upheldMeans:
      'Versionen slutar gälla. Den förra gäller igen om dess tid inte har gått ut, de anslutna får ett mejl och ärendet tas upp i en ny omgång.',
    reason: 'Varför upphävdes beslutet?',
    reasonHint: 'Med egna ord, för dem som ska besluta igen. Skriv inga namn.',
    backTo: 'Vem ska besluta igen?',
    all: 'Alla organ',
    from: (name: string) => `${name} och de som beslutar efter`,
    button: 'Spara avgörandet',
    pending: 'Sparar …',
    done: 'Avgörandet är noterat.',
    incomplete: 'Fyll i dagen, och skälet om beslutet upphävdes.',
  },
  notice: {
    pending: (on: string, courtCase: string) =>
      `Beslutet att anta överklagades ${on} (mål ${courtCase}). Det är inte slutligt, det vill säga har inte fått laga kraft, men får följas medan domstolen prövar det.`,
    inhibited: (on: string, courtCase: string) =>
      `En domstol har stoppat beslutet att anta tills vidare, från ${on} (inhibition, mål ${courtCase}). Överenskommelsen gäller inte förrän domstolen har sagt sitt.`,
    annulled: (on: string, courtCase: string) =>
      `En domstol har upphävt beslutet att anta (mål ${courtCase}). Versionen slutade gälla ${on}.`,
    because: (visit: number, on: string, courtCase: string) =>
      `Beslutet i omgång ${visit} upphävdes av en domstol, slutligt ${on} (mål ${courtCase}). Därför tas ärendet upp igen.`,
  },
} as const;
