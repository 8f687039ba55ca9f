import { isShort } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/**
 * What a protocol's form prints on every page: rows for signatures, the day of the notice, certification of the
 * extract, and stamps of receipt. They are facts about the decision and no part of its wording. Only looked for
 * where a text has such rows at all.
 */
export function signatureLines(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const found = new Set<SourceLine>();
  if (!lines.some((line) => isShort(line) && SIGNATURE.test(line.text))) return found;
  let label = false;
  for (const line of lines) {
    const isDay = LOOSE_DAY.test(line.text);
    const taken: boolean =
      isShort(line) && (SIGNATURE.test(line.text) || STAMP.test(line.text) || (label && isDay));
    if (taken) found.add(line);
    label = taken && !/\d{4}/.test(line.text);
  }
  return found;
}

const SIGNATURE =
  /^(?:justera(?:n|r|t)\p{L}*(?:s| som)? ?sign\p{L}*|justerat|utdragsbestyrk\p{L}*|anslagsda\p{L}*|anslag(?:et)? (?:den|har|sätts|sattes)|datum för anslag\p{L}*)(?!\p{L})/iu;
/** `EKBERGS KOMMUN Kommunstyrelsen 2028-06-26 Rnr`, `Inkom 2028-06-26`, and labels nothing was written after. */
const STAMP =
  /^(?:\p{Lu}{3,}S? KOMMUN\s+(?!.*PROTOKOLL)\S.*\d{4}|\p{Lu}{3,} KOMMUN\s+\p{Lu}\p{Ll}+$|(?:In|An|IN|AN)(?:kom|KOM)(?:men|mit)?:? (?:den )?\d|[RrDd]nr:?$)/u;
const LOOSE_DAY = /^\d{4} ?- ?\d{2} ?- ?\d{2}$/;
