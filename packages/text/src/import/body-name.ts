/** Whether a line is the name of a deciding body: `Kommunstyrelsen`, `Kultur- och fritidsnämnden`. */
export function isBodyName(text: string): boolean {
  return text.length <= 80 && BODY.test(text) && /^\p{Lu}/u.test(text) && text.split(' ').length <= 6;
}

const BODY =
  /^(?:[\p{L}åäö-]+,? ){0,5}[\p{L}-]*(?:styrelsen?|nämnd(?:en)?|beredning(?:en)?|fullmäktige|utskott(?:et)?|kommitt[eé]n?|delegation(?:en)?|rådet)$/iu;
