import type { CommitmentParty, LineageChange } from '@overens/domain/agreement/commitment';

/** Words of the page where the commitments of a text are gone through before it is adopted. */
export const worksheetWords = {
  title: 'Åtaganden i förslaget',
  lead: {
    proposed: 'Listan är ett förslag ur texten. Gå igenom den, ändra det som är fel och fastställ den.',
    saved: 'Listan är sparad men inte fastställd.',
    confirmed: (by: string, at: string) => `Fastställd av ${by} ${at}.`,
    closed: 'Så här såg listan ut när omgången avslutades.',
  },
  why: 'Åtagandena blir det som parterna rapporterar om varje år.',
  list: 'Listan',
  none: 'Inga åtaganden i listan. Har texten inga, fastställer du en tom lista.',
  row: (number: number) => `Åtagande ${number}`,
  wording: 'Åtagandet',
  party: 'Vem åtar sig det?',
  parties: {
    both: 'Båda parter',
    kommun: 'Kommunen',
    civil: 'Civilsamhället',
  } satisfies Record<CommitmentParty, string>,
  origin: (change: string, count: number) =>
    count === 0 ? `${change}: välj vad det bygger på` : `${change}: se vad det bygger på (${count})`,
  likeness: (percent: number) => `liknar till ${percent} %`,
  changes: {
    kept: 'Oförändrat',
    reworded: 'Omformulerat',
    merged: 'Sammanslaget',
    split: 'Uppdelat',
    new: 'Nytt',
  } satisfies Record<LineageChange, string>,
  confidence: { high: 'Säkert förslag', medium: 'Förslag', low: 'Osäkert förslag' },
  remove: 'Ta bort ur listan',
  add: {
    title: 'Lägg till ett åtagande',
    unit: 'Stycke i texten',
    maybe: 'Kanske: ',
    button: 'Lägg till',
    choose: 'Välj ett stycke',
  },
  earlier: {
    title: 'Vad har det blivit av de tidigare åtagandena?',
    lead: 'Varje åtagande i den gällande överenskommelsen ska föras vidare eller utgå med ett skäl.',
    carried: 'Förs vidare',
    missing: 'Besked saknas',
    dropped: 'Utgår',
    drop: 'Varför utgår det?',
    dropHint: 'Fyll i bara om inget nytt åtagande bygger på det.',
  },
  save: 'Spara utkast',
  confirm: 'Fastställ listan',
  confirmNone: 'Fastställ: inga åtaganden',
  pending: 'Sparar …',
  saved: 'Sparat.',
  confirmed: 'Listan är fastställd.',
  table: {
    caption: 'Åtaganden',
    columns: { order: 'Nr', wording: 'Åtagande', party: 'Vem', change: 'Jämfört med gällande' },
  },
} as const;
