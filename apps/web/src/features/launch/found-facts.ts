import type { ImportFacts } from '@overens/text/findings/import-facts';
import { factWords as words } from '../../messages/sv/import-findings.ts';

/** One thing that the text says, as it is shown. */
export interface FoundFact {
  readonly key: string;
  readonly term: string;
  readonly value: string;
}

/** What was found in a text, in words; a fact that it does not tell is not there. */
export function foundFacts(facts: ImportFacts): readonly FoundFact[] {
  const rows: readonly (readonly [string, string, string | null])[] = [
    ['title', words.title, facts.title],
    ['status', words.status, facts.status ?? null],
    ['versionDate', words.versionDate, facts.versionDate ?? facts.date ?? null],
    ['dnr', words.dnr, facts.dnr?.join(', ') ?? null],
    ['replacesDnr', words.replacesDnr, facts.replacesDnr?.join(', ') ?? null],
    ['adopted', words.adopted, actIn(facts.adopted)],
    ['endorsed', words.endorsed, actIn(facts.endorsed)],
    ['remissClosed', words.remissClosed, facts.remissClosed ?? null],
    ['validFrom', words.validFrom, counted(facts.validFromYear)],
    ['validTo', words.validTo, facts.validTo ?? counted(facts.validToYear)],
    ['review', words.review, counted(facts.reviewLatestYear)],
    ['evaluation', words.evaluation, every(facts.evaluateEveryYears)],
    ['forum', words.forum, facts.forumMinPerYear === undefined ? null : words.atLeast(facts.forumMinPerYear)],
    ['chapters', words.chapters, counted(facts.chapters)],
    ['subsections', words.subsections, counted(facts.subsections)],
    ['principles', words.principles, principlesIn(facts)],
    ['commitments', words.commitments, commitmentsIn(facts)],
    ['planPoints', words.planPoints, planPointsIn(facts)],
    ['extracts', words.extracts, counted(facts.extracts?.length)],
  ];
  return rows.flatMap(([key, term, value]) => (value === null || value === '' ? [] : [{ key, term, value }]));
}

function actIn(act: ImportFacts['adopted']): string | null {
  if (act === undefined || act === null) return null;
  const when = 'year' in act ? String(act.year) : act.date;
  return [act.body, when].filter((part) => part !== null && part !== '').join(', ');
}

function counted(count: number | undefined): string | null {
  return count === undefined ? null : String(count);
}

function every(years: number | undefined): string | null {
  return years === undefined ? null : words.evaluationEvery(years);
}

function principlesIn({ principles }: ImportFacts): string | null {
  return counted(Array.isArray(principles) ? principles.length : principles);
}

function commitmentsIn({ commitments }: ImportFacts): string | null {
  if (commitments === undefined) return null;
  if (!('kommun' in commitments)) return String(commitments.total);
  const { kommun, civil, both, total } = commitments;
  return `${total} (${words.commitmentsBy(kommun, civil, both)})`;
}

function planPointsIn({ planPoints }: ImportFacts): string | null {
  return counted(typeof planPoints === 'object' ? planPoints['total'] : planPoints);
}
