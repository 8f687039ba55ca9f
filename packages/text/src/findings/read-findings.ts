import type { LeftOutLine } from '../import/imported-draft.ts';
import type { ReadPart } from '../import/read-parts.ts';
import type { SourceLine } from '../import/source-line.ts';
import { agreementFacts } from './agreement-facts.ts';
import { budgetFacts, caseFacts } from './case-facts.ts';
import { checkCase } from './check-case.ts';
import type { Finding } from './check-case.ts';
import { countBullets } from './count-bullets.ts';
import type { FoundCommitment } from './find-commitments.ts';
import { findExtract } from './find-extract.ts';
import { findLetter } from './find-letter.ts';
import type { FoundPrinciple } from './find-principles.ts';
import type { ImportFacts } from './import-facts.ts';
import type { ImportFindings } from './import-findings.ts';
import { readAgreement } from './read-agreement.ts';

export type ReadFindings = {
  readonly parts: ImportFindings['parts'];
  readonly facts: ImportFacts;
  readonly findings: readonly Finding[];
  /** Where the wording marks its units as these. */
  readonly commitments: readonly FoundCommitment[];
  readonly principles: readonly FoundPrinciple[];
};

type Read = {
  readonly parts: readonly ReadPart[];
  readonly lines: readonly SourceLine[];
  readonly leftOut: readonly LeftOutLine[];
  readonly title: string;
};

/** Reads what the documents of a file say: the agreement, and around it the case it is part of. */
export function readFindings({ parts, lines, leftOut, title }: Read): ReadFindings {
  const agreementPart = parts.find(({ kind }) => kind === 'agreement');
  const letterPart = parts.find(({ kind }) => kind === 'tjansteskrivelse');
  const agreement = agreementPart ? readAgreement(agreementPart, title, leftOut) : null;
  const letter = letterPart ? findLetter(letterPart) : null;
  const found = parts.filter(({ kind }) => kind === 'protocolExtract').map(findExtract);
  const checked = checkCase(letter, found);
  const inCase = letter !== null || found.length > 0;
  const several = parts.filter(({ kind }) => kind === 'agreement');
  return {
    parts: parts.map(({ kind, title: own, lines: [first] }) => ({
      kind,
      title: own || title,
      line: first?.line ?? 1,
    })),
    facts: {
      title,
      ...(agreement ? agreementFacts(agreement, inCase) : {}),
      ...(inCase ? caseFacts(parts, letter, checked.extracts) : budgetFacts(parts)),
      ...bulletFacts(lines),
    },
    findings: [...checked.findings, ...(agreement?.findings ?? []), ...severalAgreements(several)],
    commitments: agreement?.commitments ?? [],
    principles: agreement?.principles ?? [],
  };
}

function bulletFacts(lines: readonly SourceLine[]): Partial<ImportFacts> {
  const { lines: count, falseOnes } = countBullets(lines);
  const replaced = lines.reduce((sum, { text }) => sum + text.split('\ufffd').length - 1, 0);
  return {
    ...(count > 0 ? { bulletLines: count } : {}),
    ...(falseOnes.length > 0 ? { falseBullets: falseOnes.length } : {}),
    ...(replaced > 0 ? { replacementCharacters: replaced } : {}),
  };
}

function severalAgreements(parts: readonly ReadPart[]): Finding[] {
  const second = parts[1];
  if (!second) return [];
  return [{ code: 'severalAgreements', detail: String(parts.length), line: second.lines[0]?.line ?? null }];
}
