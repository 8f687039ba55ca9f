/** Who a commitment binds. */
export type Party = 'kommun' | 'civil' | 'both';

/**
 * The party that a short text names as the one that acts; null when it names none. Two that are joined by `och`
 * act together; else the first is meant (`Föreningarna i Ekbergs kommun`).
 */
export function partyOf(text: string): Party | null {
  const lower = text.toLowerCase();
  if (BOTH.test(lower)) return 'both';
  const kommun = lower.search(KOMMUN);
  const civil = lower.search(CIVIL);
  if (kommun < 0 || civil < 0) return kommun >= 0 ? 'kommun' : civil >= 0 ? 'civil' : null;
  const between = lower.slice(Math.min(kommun, civil), Math.max(kommun, civil));
  if (/(?<!\p{L})(?:och|samt|respektive|liksom|&)(?!\p{L})|[/&]/u.test(between)) return 'both';
  return kommun < civil ? 'kommun' : 'civil';
}

/** Whether a text is nothing but a party's name: `Kommunen`, `Civilsamhällets organisationer`, `Båda parter`. */
export function isPartyName(text: string): boolean {
  const words = text.replace(/[:.]$/, '').trim();
  // `Har en lots för föreningarna.` is a sentence.
  if (text.endsWith('.') && words.split(/\s+/).length > 3) return false;
  if (/^(?:båda|bägge|gemensamt|tillsammans)$/i.test(words)) return true;
  return words.split(/\s+/).length <= 5 && words.length <= 60 && partyOf(words) !== null && !ACTS.test(words);
}

/** A name without the words that only say whose it is: `Föreningslivets roll` as `roll`. */
export function withoutParty(name: string): string {
  return name.replace(OWNER, ' ').replace(/\s+/g, ' ').trim();
}

const BOTH =
  /^(?:båda|bägge):?$|(?<!\p{L})(?:båda|bägge|alla|samtliga|respektive|varje|vardera) part|(?<!\p{L})parterna|(?<!\p{L})part(?:en)?s gemensam|(?<!\p{L})vi(?!\p{L})|(?<!\p{L})gemensam|(?<!\p{L})tillsammans(?!\p{L})|(?<!\p{L})ömsesidig/u;
const KOMMUN =
  /(?<!\p{L})(?:kommun(?:en|ens|s)?|\p{L}*stad(?:en|ens|s)?|region(?:en|ens)?|landstinget|nämnder(?:na)?|förvaltning(?:en|ar|arna)|det offentliga|offentlig sektor|den offentliga)(?!\p{L})/u;
const CIVIL =
  /(?<!\p{L})(?:(?:det )?civila? ?samhäll|civila aktör|idébur|ideella|föreningar|föreningen|organisationen|stiftelsen|föreningsliv|föreningsråd|organisationer|ideell sektor|trossamfund|folkrörelse|byalag|studieförbund|hembygdsför|frivilligorganisation|den tredje sektorn|samfund)/u;
const OWNER =
  /(?<!\p{L})(?:(?:den |det )?(?:idébur(?:en|na)|ideell[at]?|civila?|offentliga?)(?: ?(?:sektorns?|sektors?|samhällets?))?|civilsamhällets?|föreningslivets?|föreningarnas?|organisationernas?|kommunens?|parternas?|\p{Lu}\p{L}+s kommuns?)(?!\p{L})/giu;
const ACTS =
  /(?<!\p{L})(?:ska|skall|vill|är|har|kan|kommer|bör|att|åtar|åtager|lovar|förbinder|utfäster|åtaganden?|löften|roll|unika|ansvar|ansvarar)(?!\p{L})/u;
