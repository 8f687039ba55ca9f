import type { FoundCommitment } from './find-commitments.ts';
import { bodyCode } from './find-standing.ts';
import type { FoundAct } from './find-standing.ts';
import type { ImportFacts } from './import-facts.ts';
import type { PlanPoints } from './find-lists.ts';
import type { FoundInAgreement } from './read-agreement.ts';

/** An agreement's facts under the names that they are printed with. Inside a case its numbers and days are the case's. */
export function agreementFacts(found: FoundInAgreement, inCase: boolean): Partial<ImportFacts> {
  const { commitments, principles, outline } = found;
  const byPrinciple = countByPrinciple(commitments);
  return {
    ...standingFacts(found),
    ...diaryFacts(found, inCase),
    ...(principles.length === 0
      ? {}
      : { principles: byPrinciple ? principles.length : principles.map(({ key }) => key) }),
    ...(byPrinciple ? { commitmentsByPrinciple: byPrinciple } : {}),
    commitments: totals(commitments),
    chapters: outline.chapters,
    subsections: outline.subsections,
    ...listFacts(found),
    ...planFacts(found.planPoints, found.planHorizons, inCase),
    ...validityFacts(found),
  };
}

function standingFacts(found: FoundInAgreement): Partial<ImportFacts> {
  const { mark, adoption, endorsement, remissClosed } = found;
  const versionDate = mark?.date ?? found.versionDate;
  return {
    ...statusFacts(found),
    ...(versionDate === null ? {} : { versionDate }),
    date: versionDate,
    ...(remissClosed ? { remissClosed: remissClosed.date } : {}),
    ...(endorsement ? endorsementFacts(endorsement, versionDate) : {}),
    adopted: adoption ? actFacts(adoption) : null,
  };
}

/** What its mark says; without one it is adopted when the day of that is told. */
function statusFacts({ mark, adoption }: FoundInAgreement): Partial<ImportFacts> {
  const status = mark?.status ?? (adoption?.day?.date ? 'antagen' : null);
  return status === null ? {} : { status };
}

/** An endorsement told of on a day after the version's own was still to come. */
function endorsementFacts({ body, day }: FoundAct, versionDate: string | null): Partial<ImportFacts> {
  const date = day?.date ?? null;
  if (date === null) return {};
  if (versionDate !== null && date > versionDate) return { endorsementPlanned: date };
  return { endorsed: { body: body ?? '', date } };
}

function actFacts({ body, day }: FoundAct): ImportFacts['adopted'] {
  const code = bodyCode(body ?? '');
  if (!day || day.date !== null) return { body: code, date: day?.date ?? null };
  return { body: code, year: day.year, day: null };
}

function diaryFacts({ diaryNumbers }: FoundInAgreement, inCase: boolean): Partial<ImportFacts> {
  const numbers = (role: string) => diaryNumbers.filter((one) => one.role === role).map(({ raw }) => raw);
  const [own, replaced, history] = [numbers('own'), numbers('replaced'), numbers('history')];
  return {
    ...(inCase || (own.length === 0 && history.length > 0) ? {} : { dnr: own }),
    ...(replaced.length === 0 ? {} : { replacesDnr: replaced }),
    ...(history.length === 0 ? {} : { dnrHistory: history }),
  };
}

function listFacts(found: FoundInAgreement): Partial<ImportFacts> {
  const { purposes, developmentAreas, joinPlaces, forumMinPerYear, seats } = found;
  return {
    ...(purposes > 0 ? { purposes } : {}),
    ...(developmentAreas > 0 ? { developmentAreas } : {}),
    ...(joinPlaces > 0 ? { joinPlaces } : {}),
    ...(forumMinPerYear === null ? {} : { forumMinPerYear }),
    ...(seats ? { jointBodySeats: seats } : {}),
  };
}

function planFacts(
  { byArea, total }: PlanPoints,
  horizons: readonly number[],
  inCase: boolean,
): Partial<ImportFacts> {
  const [years] = horizons;
  const grouped = byArea.size > 0 && !inCase;
  return {
    ...(total === 0 ? {} : { planPoints: grouped ? { ...Object.fromEntries(byArea), total } : total }),
    ...(horizons.length > 1 ? { planHorizons: [...horizons] } : {}),
    ...(horizons.length === 1 && years !== undefined ? { planYears: years } : {}),
  };
}

function validityFacts({ validity }: FoundInAgreement): Partial<ImportFacts> {
  const { validTo, validFromYear, validToYear, reviewLatestYear, evaluateEveryYears } = validity;
  return {
    ...(validTo === null ? {} : { validTo }),
    ...(validFromYear === null ? {} : { validFromYear }),
    ...(validToYear === null ? {} : { validToYear }),
    ...(reviewLatestYear === null ? {} : { reviewLatestYear }),
    ...(evaluateEveryYears === null ? {} : { evaluateEveryYears }),
  };
}

function totals(commitments: readonly FoundCommitment[]): ImportFacts['commitments'] {
  const total = commitments.length;
  return total === 0 ? { total } : { ...partyCounts(commitments), total };
}

/** Null when they are not grouped by principle. */
function countByPrinciple(
  commitments: readonly FoundCommitment[],
): ImportFacts['commitmentsByPrinciple'] | null {
  const keys = [...new Set(commitments.flatMap(({ principle }) => principle ?? []))];
  if (keys.length < 2) return null;
  const of = (key: string) => commitments.filter(({ principle }) => principle === key);
  return Object.fromEntries(keys.map((key) => [key, partyCounts(of(key))]));
}

function partyCounts(commitments: readonly FoundCommitment[]): {
  kommun: number;
  civil: number;
  both: number;
} {
  const count = (party: string) => commitments.filter((one) => one.party === party).length;
  return { kommun: count('kommun'), civil: count('civil'), both: count('both') };
}
