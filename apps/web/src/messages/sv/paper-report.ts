/** Words of the page where a report that came on paper is entered. */
export const paperReportWords = {
  title: (party: string) => `Rapport på papper: ${party}`,
  lead: 'För in vad papperet säger. Rapporten gäller lika som en på webben. Det står i loggen vem som förde in den och när.',
  arrivedOn: 'Vilken dag kom papperet?',
  arrivedOnHint: 'Den dagen avgör om rapporten kom i tid.',
  incomplete: 'Välj vilken dag papperet kom, och hur långt parten har kommit med minst ett åtagande.',
  button: 'För in rapporten',
  pending: 'För in …',
  done: 'Rapporten är införd.',
  enter: 'För in en rapport på papper',
  has: 'Parten har redan lämnat in en rapport. Det ni för in här gäller i stället, åtagande för åtagande.',
  back: 'Till uppföljningen',
  note: (on: string) => `på papper, kom ${on}`,
  column: 'På papper',
} as const;
