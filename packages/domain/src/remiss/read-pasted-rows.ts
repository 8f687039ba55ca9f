import { comparableName } from '../address-book/party.ts';
import { EmailAddress } from '../kernel/email-address.ts';
import { RemissRecipient, type PartyKind } from './remiss-recipient.ts';

/** Why a pasted row cannot be added. */
export type RowProblem =
  | 'nameMissing'
  | 'emailMissing'
  | 'emailInvalid'
  | 'tooLong'
  | 'duplicateInPaste'
  | 'alreadyRecipient';

/** A pasted row as it was understood, or why it was not; `line` counts from 1 in what was pasted. */
export type PastedRow =
  | {
      readonly ok: true;
      readonly line: number;
      readonly kind: PartyKind;
      readonly name: string;
      readonly email: string;
    }
  | { readonly ok: false; readonly line: number; readonly raw: string; readonly why: RowProblem };

/**
 * Reads rows pasted from a spreadsheet or a mail program: a name and an e-mail, parted by tab, semicolon or
 * comma, in either order, if wished with a third column that says `nämnd` or `organisation`. Empty lines and a row
 * of headings are passed over. Every other row comes back, understood or with the reason why not.
 * @param alreadyThere the names of those who are recipients of the round
 */
export function readPastedRows(pasted: string, alreadyThere: readonly string[]): PastedRow[] {
  const lines = pasted
    .replaceAll(INVISIBLE, '')
    .split(/\r\n|\r|\n/)
    .map((raw, index) => ({ line: index + 1, raw, cells: cellsOf(raw) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = lines;
  const rows = first !== undefined && isHeading(first.cells) ? lines.slice(1) : lines;
  const invited = new Set(alreadyThere.map(comparableName));
  const seen = new Set<string>();
  return rows.map(({ line, raw, cells }) => {
    const understood = understand(cells);
    if (typeof understood === 'string') return { ok: false, line, raw: shortened(raw), why: understood };
    const nameKey = comparableName(understood.name);
    const why = invited.has(nameKey) ? 'alreadyRecipient' : seen.has(nameKey) ? 'duplicateInPaste' : null;
    seen.add(nameKey);
    return why === null ? { ok: true, line, ...understood } : { ok: false, line, raw: shortened(raw), why };
  });
}

function understand(cells: readonly string[]): { kind: PartyKind; name: string; email: string } | RowProblem {
  const emailAt = cells.findIndex((cell) => cell.includes('@'));
  const written = cells[emailAt];
  const rest = cells.filter((cell, index) => index !== emailAt && cell !== '');
  const kind = rest
    .slice(1)
    .map(kindIn)
    .find((found) => found !== null);
  const name = rest[0]?.replaceAll(/\s+/g, ' ') ?? '';
  if (name.length < SHORTEST_NAME) return 'nameMissing';
  if (written === undefined)
    return rest.length > 1 && kindIn(rest[1] ?? '') === null ? 'emailInvalid' : 'emailMissing';
  if (!RemissRecipient.shape.name.safeParse(name).success || written.length > LONGEST_EMAIL) return 'tooLong';
  const email = EmailAddress.safeParse(written.replace(/^mailto:/i, ''));
  return email.success ? { kind: kind ?? kindOfName(name), name, email: email.data } : 'emailInvalid';
}

function cellsOf(raw: string): string[] {
  const named = /^\s*"?([^<>"]+)"?\s*<([^<>]+)>[\s;,]*$/.exec(raw);
  if (named !== null) return [named[1] ?? '', named[2] ?? ''].map((cell) => cell.trim());
  const separator = SEPARATORS.find((candidate) => raw.includes(candidate));
  const cells = (separator === undefined ? [raw] : splitQuoted(raw, separator)).map((cell) => cell.trim());
  return separator === ',' ? withWholeName(cells) : cells;
}

/** A comma may be part of the name: what stands before the e-mail is one name. */
function withWholeName(cells: readonly string[]): string[] {
  const emailAt = cells.findIndex((cell) => cell.includes('@'));
  return emailAt > 1 ? [cells.slice(0, emailAt).join(', '), ...cells.slice(emailAt)] : [...cells];
}

/** Splits at the separator but not inside quotation marks; doubled marks inside quotes are one. */
function splitQuoted(raw: string, separator: string): string[] {
  const cells = [''];
  let quoted = false;
  const add = (text: string): void => {
    cells.push((cells.pop() ?? '') + text);
  };
  for (let at = 0; at < raw.length; at += 1) {
    const letter = raw.charAt(at);
    if (letter === '"' && (quoted || cells.at(-1)?.trim() === '')) {
      if (quoted && raw.charAt(at + 1) === '"') {
        add('"');
        at += 1;
      } else quoted = !quoted;
    } else if (letter === separator && !quoted) cells.push('');
    else add(letter);
  }
  return cells;
}

function isHeading(cells: readonly string[]): boolean {
  return !cells.some((cell) => cell.includes('@')) && cells.some((cell) => EMAIL_HEADING.test(cell));
}

function kindIn(cell: string): PartyKind | null {
  const word = comparableName(cell);
  if (BODY_WORDS.includes(word)) return 'body';
  return ORGANISATION_WORDS.includes(word) ? 'organisation' : null;
}

/** A guess that the person sees before anything is added. */
function kindOfName(name: string): PartyKind {
  return /(nämnd|nämnden|kommunstyrelsen|kommunstyrelse)$/i.test(name.normalize('NFC'))
    ? 'body'
    : 'organisation';
}

function shortened(raw: string): string {
  const text = raw.trim();
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const SEPARATORS = ['\t', ';', ','] as const;
const EMAIL_HEADING = /^(e-?post|e-?mail|mail|mejl)(adress)?$/i;
const BODY_WORDS: readonly string[] = ['nämnd', 'styrelse', 'organ'];
const ORGANISATION_WORDS: readonly string[] = ['organisation', 'förening', 'förbund', 'samfund', 'stiftelse'];
const SHORTEST_NAME = 2;
const LONGEST_EMAIL = 254;
const LONGEST_SHOWN = 200;
/** Byte order mark, zero-width and soft characters that come along from web pages. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
