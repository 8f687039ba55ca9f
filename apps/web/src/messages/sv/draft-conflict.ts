/** Words for two devices' texts in one box; loaded with the form, not with the page. */
export const conflictWords = {
  title: 'Två texter i samma ruta',
  text: 'Ni har skrivit på två enheter samtidigt. Ingenting är borta. Välj för varje ruta vad som ska gälla.',
  mine: 'Skrivet här',
  theirs: 'Skrivet på den andra enheten',
  both: 'Behåll båda, efter varandra',
  nothing: '(tomt)',
  choose: 'Använd det valda',
} as const;
