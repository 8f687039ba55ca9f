/** The tags of an XML text that do not close in order, and the letters that XML cannot hold; empty for a whole one. */
export function strayTags(xml: string): string[] {
  const open: string[] = [];
  const astray: string[] = [];
  for (const [tag, slash, name = '', ends] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)[^<>]*?(\/?)>/g)) {
    if (slash === '' && ends === '') open.push(name);
    else if (slash === '/' && open.pop() !== name) astray.push(tag);
  }
  const text = xml.replaceAll(/<[^<>]*>/g, '');
  const bare = [...text.matchAll(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi)].map(([one]) => one);
  return [...astray, ...open, ...bare];
}
