/** Words of the days of the minutes. */
export const minutesWords = {
  title: 'Justering och anslag',
  justeradOn: 'Justerat den',
  justeradHint: (by: string) => `Senast ${by}, fjorton dagar efter sammanträdet.`,
  anslagetOn: 'Anslaget uppsatt den',
  anslagetHint: (by: string | null) =>
    by === null ? 'Senast andra dagen efter justeringen.' : `Senast ${by}, andra dagen efter justeringen.`,
  nedtagetOn: 'Anslaget nedtaget den',
  nedtagetHint: (earliest: string | null) =>
    earliest === null ? 'När överklagandetiden har gått ut.' : `Tidigast ${earliest}.`,
  appeal: 'Överklagande',
  appealLastDay: 'Sista dag att överklaga',
  lagaKraftOn: 'Beslutet får laga kraft',
  notYet: 'Räknas från dagen då anslaget sätts upp',
  appealed: 'Inte slutligt: avgörs av domstol',
  annulled: 'Aldrig: beslutet är upphävt',
  notAppealable: 'Beslutet är förberedande och kan inte överklagas. Protokollet anslås ändå.',
  button: 'Spara dagarna',
  pending: 'Sparar …',
  done: 'Dagarna är sparade.',
  lead: 'Notera dagarna när de har inträffat.',
  incomplete: 'Fyll i dagarna.',
  none: 'Inte noterat',
} as const;
