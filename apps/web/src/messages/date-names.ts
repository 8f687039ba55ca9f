const names: Readonly<Record<string, string>> = {
  'remiss.start': 'dagen då remissen öppnar',
  'remiss.due': 'sista svarsdag',
  forankringsmote: 'förankringsmötet',
  kommunfullmaktige: 'kommunfullmäktiges beslut',
  'bearbetning.due': 'dagen då förslaget är klart',
  'forankring.due': 'förankringsmötet',
  'antagande.due': 'beslutet om antagande',
};

/** A planned day's name in running text; a key that the municipality's template brings is quoted as it is. */
export function dateName(key: string): string {
  return names[key] ?? `”${key}”`;
}
