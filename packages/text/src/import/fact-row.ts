/**
 * Whether a row tells a fact of the document and is no part of a title or a sentence: `Diarienummer KS 2027/12`,
 * `Antagen av kommunfullmäktige 2027-05-06`, `Version 3`, a day or a diary number alone.
 */
export function isFactRow(text: string): boolean {
  return text.length <= 160 && (FACT.test(text) || ALONE.test(text));
}

const FACT =
  /^(?:Dnr|Diarienr|Diarienummer|Ärendenr|Ärendenummer|Diariefört?|Antagen|Antaget|Antagits|Fastställd|Fastställt|Beslutad|Beslut(?:sdatum|sdag| av| i)|Godkänd|Reviderad|Senast reviderad|Upprättad|Daterad|Utgåva|Version|Datum|Giltig|Giltighet(?:stid)?|Gäller|Ersätter|Avser perioden|Sammanträdes(?:datum|dag)|Dokument(?:ansvarig|typ|ansvar)|Handläggare|Kontaktperson|Utkast|Förslag \d|Remissversion)(?!\p{L})/u;
const ALONE =
  /^(?:\(?(?:den )?\d{1,2} \p{L}{3,9} \d{4}\)?|\(?\d{4}-\d{2}-\d{2}\)?|\(?\p{L}{1,8}[ /-]?\d{2,6}[/:-]\d{2,6}\)?)$/u;
