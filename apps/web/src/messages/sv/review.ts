import type { ReviewChoice, ReviewNote } from '@overens/domain/aktualitetsprovning/relevance-review';

export const reviewChoiceWords = {
  keep: 'Behålls som den är',
  revise: 'Revideras',
  letLapse: 'Får upphöra',
} as const satisfies Record<ReviewChoice, string>;

export const reviewNoteWords = {
  lawChange: 'Ändrad lag',
  proposal: 'Förslag',
  other: 'Annat',
} as const satisfies Record<ReviewNote['kind'], string>;

/** Words of the review of an agreement; `term` is the municipality’s own word for it. */
export const reviewWords = {
  status: { open: 'Pågår', closed: 'Avgjord' },
  lead: (body: string, reviewBy: string) => `${body} beslutar senast ${reviewBy}.`,
  leadDecided: (choice: string, on: string) => `${choice}. Beslutat ${on}.`,
  overdue: {
    title: 'Beslutet är försenat.',
    text: (reviewBy: string) =>
      `Det skulle ha fattats senast ${reviewBy}. Den ansvariga nämnden har fått veta det. Är det redan fattat behöver det bara registreras.`,
  },
  lapsed: {
    title: 'Överenskommelsen gäller inte längre.',
    text: (on: string) =>
      `Den slutade gälla ${on} utan att något var beslutat. Den kan inte behållas, men ni kan fortfarande besluta att revidera den.`,
  },
  tested: {
    title: 'Det som prövas',
    version: 'Version',
    from: 'Gäller från',
    to: 'Gäller till och med',
    openEnded: 'tills vidare',
  },
  followUps: {
    title: 'Uppföljningarna',
    none: 'Ingen uppföljning har börjat än.',
    due: (on: string) => `Uppföljning som skulle vara klar ${on}`,
    published: (on: string) => `Publicerad ${on}`,
    unpublished: 'Inte publicerad',
    open: 'Öppna',
  },
  notes: {
    title: 'Att väga in',
    lead: 'Ändrade lagar, förslag och annat som ska vägas in noteras här, så att det inte glöms.',
    none: 'Inget är noterat än.',
    noneLeft: 'Inget noterades.',
    kind: 'Vad gäller det?',
    text: 'Vad ska vägas in?',
    button: 'Notera',
    pending: 'Noterar …',
    done: 'Noterat.',
    incomplete: 'Skriv vad som ska vägas in.',
    by: (name: string, at: string) => `${name}, ${at}`,
  },
  recommendation: {
    title: 'Rekommendation',
    lead: (body: string) => `Det ni föreslår ${body}, och varför.`,
    none: 'Ingen rekommendation är skriven.',
    choice: 'Vad rekommenderar ni?',
    motive: 'Varför?',
    button: 'Spara rekommendationen',
    pending: 'Sparar …',
    done: 'Rekommendationen är sparad.',
    incomplete: 'Välj en rekommendation och skriv varför.',
  },
  decision: {
    title: 'Registrera beslutet',
    lead: (term: string) =>
      `Registrera det som står i protokollet. Beslutet avslutar ${term}en och går inte att ändra efteråt.`,
    without:
      'Ingen rekommendation är skriven. Det går att registrera beslutet ändå, och det syns i händelseloggen.',
    body: 'Vem beslutade?',
    paragraph: 'Paragraf',
    paragraphHint: 'Till exempel § 7.',
    decidedOn: 'Beslutsdag',
    choice: 'Vad beslutades?',
    next: {
      keep: 'Nästa prövning sker senast den dag ni anger.',
      revise: 'En ny omgång börjar: ett nytt utkast från den text som gäller.',
      letLapse: 'Överenskommelsen upphör på sin sista dag, eller tidigare om ni anger det.',
    },
    reviewBy: 'Nästa prövning senast',
    prolong: 'Ny sista dag för giltigheten',
    prolongHint: 'Lämna tomt om den inte ändras.',
    lapse: 'Tidigare sista dag',
    lapseHint: 'Lämna tomt om den gäller sin tid ut.',
    lapseOpenEnded: 'Sista dag',
    button: 'Registrera beslutet',
    pending: 'Registrerar …',
    done: 'Beslutet är registrerat.',
    incomplete: {
      bodyName: 'Ange vem som beslutade.',
      paragraph: 'Ange paragrafen i protokollet.',
      decidedOn: 'Ange beslutsdagen.',
      choice: 'Välj vad som beslutades.',
      reviewBy: 'Ange när nästa prövning senast ska vara gjord.',
    },
    missing: 'Det här fattas',
    notYours: 'Processledaren, en handläggare eller nämndsekreteraren registrerar beslutet.',
  },
  decided: {
    title: 'Beslutet',
    body: 'Beslutat av',
    paragraph: 'Paragraf',
    day: 'Beslutsdag',
    choice: 'Beslut',
    reviewBy: 'Nästa prövning senast',
    to: 'Gäller till och med',
    registered: 'Registrerat',
  },
} as const;
