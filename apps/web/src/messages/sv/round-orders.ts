/** Words for orders to a round that are under way or were refused; apart, since only the server writes them. */
export const roundOrderWords = {
  openRound: { what: 'Öppnandet av remissen', refused: 'Remissen öppnades inte' },
  extendRound: {
    what: (lastDay: string) => `Förlängningen till ${lastDay}`,
    refused: (lastDay: string) => `Förlängningen till ${lastDay} gick inte igenom`,
  },
  closeRoundEarly: { what: 'Stängningen i förtid', refused: 'Remissen stängdes inte i förtid' },
  underWay: (what: string) => `${what} genomförs`,
  underWayText: (by: string) =>
    `${by} har beställt det. Det är sparat och görs så snart processen hinner. Sidan uppdateras av sig själv; du behöver inte göra om något.`,
  orderedBy: (by: string) => `${by} beställde det, men processen kunde inte göra det.`,
} as const;
