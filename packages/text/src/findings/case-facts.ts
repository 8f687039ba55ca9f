import type { ReadPart } from '../import/read-parts.ts';
import type { CheckedExtract } from './check-case.ts';
import { findBudget } from './find-budget.ts';
import { bodyCode } from './find-standing.ts';
import type { FoundLetter } from './find-letter.ts';
import type { ExtractFacts, ImportFacts } from './import-facts.ts';

/** A case's facts under the names that they are printed with. */
export function caseFacts(
  parts: readonly ReadPart[],
  letter: FoundLetter | null,
  extracts: readonly CheckedExtract[],
): Partial<ImportFacts> {
  return {
    ...(letter ? letterFacts(letter) : { dnr: extracts.flatMap(({ extract }) => extract.dnr ?? []) }),
    ...(extracts.length > 0 ? { extracts: extracts.map(extractFacts) } : {}),
    ...adoptedByExtract(extracts),
    ...budgetFacts(parts.filter(({ kind }) => kind !== 'agreement')),
  };
}

/** The council's own extract says that and when the agreement was adopted. */
function adoptedByExtract(extracts: readonly CheckedExtract[]): Partial<ImportFacts> {
  const council = extracts.find(
    ({ extract }) =>
      /fullmäktige/i.test(extract.body ?? '') &&
      /(?<!\p{L})(?:anta|antar|godkänna|godkänner|fastställa|fastställer)(?!\p{L})/iu.test(extract.decision),
  );
  if (!council) return {};
  return { adopted: { body: bodyCode(council.extract.body ?? ''), date: council.extract.meetingDate } };
}

function letterFacts({ date, addressees, dnr, proposals, signatories }: FoundLetter): Partial<ImportFacts> {
  const toKS = proposals.find(({ bodies }) => bodies.some((body) => /^kommunstyrelsen/i.test(body)));
  return {
    tjansteskrivelseDate: date,
    addressees: addressees.length,
    dnr: [...dnr],
    proposals: { groups: proposals.length, toKS: toKS?.points ?? 0 },
    signatories: signatories.length,
  };
}

/** A stamp of the notice's own day says nothing that the notice does not. */
function extractFacts({ extract, body, anslagImplausible }: CheckedExtract): ExtractFacts {
  const { anslag, letterCited, receivedStamp, meetingDate, struck } = extract;
  const counted = (['yrkanden', 'propositions', 'medskick', 'reservations', 'recipients'] as const).filter(
    (key) => extract[key] > 0,
  );
  return {
    body,
    paragraph: extract.paragraph,
    dnr: extract.dnr,
    ...(meetingDate === null ? {} : { meetingDate }),
    ...(anslag === null ? {} : { anslag }),
    ...(anslagImplausible ? { anslagImplausible } : {}),
    ...(letterCited === null ? {} : { tjansteskrivelseCited: letterCited }),
    ...(receivedStamp && receivedStamp.date !== anslag ? { receivedStamp: receivedStamp.date } : {}),
    ...Object.fromEntries(counted.map((key) => [key, extract[key]])),
    ...(struck.length > 0 ? { struckRecipients: struck.length } : {}),
  };
}

/** The economy that documents tell of: a table by year, and what is needed each year. */
export function budgetFacts(cases: readonly ReadPart[]): Partial<ImportFacts> {
  const blocks = cases.flatMap((part) => part.blocks.filter((block) => block.kind !== 'heading'));
  const found = findBudget(
    cases.flatMap(({ lines }) => lines),
    blocks,
  );
  if (!found) return {};
  const perYear = [...found.perYear].map(([body, amount]) => [`${body}PerYear`, amount] as const);
  const rows = [...found.rows].map(([name, amounts]) => [name, [...amounts]] as const);
  return {
    budget: {
      ...Object.fromEntries(rows),
      ...(found.grandTotal === null ? {} : { grandTotal: found.grandTotal }),
      ...Object.fromEntries(perYear),
    },
  };
}
