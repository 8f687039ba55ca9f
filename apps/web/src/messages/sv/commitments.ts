export const commitmentsWords = {
  title: 'Åtaganden',
  lead: 'Vad parterna har lovat i den version som gäller, och hur det gick enligt den senaste uppföljningen.',
  noneTitle: 'Inga åtaganden',
  none: 'De visas här när en version med åtaganden har antagits.',
  columns: {
    wording: 'Åtagande',
    party: 'Vems',
    status: 'Så står det till',
    when: 'Senast uppföljt',
    before: 'Kommer från',
  },
  notYet: 'Inte uppföljt än',
  isNew: 'Nytt i den här versionen',
  origin: (cycle: number, order: number) => `varv ${cycle}, åtagande ${order}`,
  dropped: 'Åtaganden som inte togs med',
  because: (reason: string) => `Varför: ${reason}`,
} as const;
