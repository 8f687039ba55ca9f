import type { RefusalOf, RefusalTexts } from './refusal-text.ts';

/** Why something cannot be done while answers are worked into the text, in words. */
export const draftingRefusalTexts = {
  draftingFinished: () => ({
    what: 'Bearbetningen är avslutad. Inget har ändrats.',
    why: 'Texten är fastställd som en ny version, och skälen till ändringarna hör till den.',
    now: 'Ladda om sidan för att se versionen. Behöver texten ändras igen görs det i nästa bearbetning.',
  }),
  commentsUnweighed: ({ count, where }) => ({
    what:
      count === 1
        ? 'Texten kan inte avslutas än. En synpunkt saknar ställningstagande.'
        : `Texten kan inte avslutas än. ${count} synpunkter saknar ställningstagande.`,
    why: `Alla som har svarat ska få veta hur synpunkten har tagits om hand. Det saknas här: ${placesOf(where)}.`,
    now: 'Ta ställning till dem som är kvar och avsluta sedan.',
  }),
  dispositionReasonMissing: () => ({
    what: 'Motivering saknas. Ställningstagandet är inte sparat.',
    why: 'Den som har lämnat en synpunkt ska få veta varför den beaktas eller inte. Bara det som noteras kan stå utan motivering.',
    now: 'Skriv en eller två meningar om varför.',
  }),
  textEditRefused: ({ why }) => ({
    what: 'Texten är inte ändrad.',
    why: edits[why],
    now: 'Rätta det och spara igen. Det du skrivit står kvar på skärmen.',
  }),
  sectionNotChanged: () => ({
    what: 'Det finns ingen ändring att ange som redaktionell.',
    why: 'Avsnittet lyder som i den version som bearbetningen utgår från.',
    now: 'Ladda om sidan för att se vilka avsnitt som är ändrade.',
  }),
  unitsUndecided: ({ count }) => ({
    what: 'Texten är inte inläst än.',
    why:
      count === 1
        ? 'Ett stycke liknar ett tidigare så mycket att det kan vara samma, men inte så mycket att det är säkert.'
        : `${count} stycken liknar tidigare så mycket att de kan vara samma, men inte så mycket att det är säkert.`,
    now: 'Svara för varje par om det är samma stycke eller ett nytt.',
  }),
} satisfies Partial<RefusalTexts>;

function placesOf(where: RefusalOf<'commentsUnweighed'>['where']): string {
  const shown = where.slice(0, MOST_PLACES).map(({ title, count }) => `${title} (${count})`);
  const more = where.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} och ${more} avsnitt till`;
}

const MOST_PLACES = 6;

const edits = {
  emptyHeading: 'Rubriken är tom.',
  headingTooLong: 'Rubriken är för lång.',
  paragraphTooLong: 'Ett stycke är för långt. Dela det i flera.',
  tooManyParagraphs: 'Avsnittet har för många stycken. Dela det i flera avsnitt.',
  tooManySections: 'Texten har för många avsnitt.',
  onlySection: 'Det är det enda avsnittet i texten, och en överenskommelse måste ha minst ett.',
  unknownUnit: 'Avsnittet finns inte längre i texten.',
  duplicateUnit: 'Samma stycke står på två ställen. Ta bort det ena och skriv det på nytt.',
} as const satisfies Record<RefusalOf<'textEditRefused'>['why'], string>;
