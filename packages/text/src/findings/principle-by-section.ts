import { isCommitmentHeading } from './commitment-intro.ts';
import type { FoundPrinciple } from './find-principles.ts';
import type { OutlineSection } from './outline.ts';
import { isPartyName } from './party-of.ts';

/**
 * To which principle each section belongs: a principle's own heading, what lies below it, and headings beside it
 * that only say whose commitments follow.
 */
export function principleBySection(
  sections: readonly OutlineSection[],
  principles: readonly FoundPrinciple[],
): (section: OutlineSection) => string | null {
  const keys = new Map(principles.map(({ line, key }) => [line, key]));
  const bySection = new Map<OutlineSection, string>();
  const beside = new Map<OutlineSection, string>();
  let last: { readonly level: number; readonly key: string } | null = null;
  for (const section of sections) {
    const own = section.heading === '' ? undefined : keys.get(section.line);
    if (own !== undefined) last = { level: section.level, key: own };
    const isBeside = own === undefined && last !== null && section.level <= last.level;
    if (isBeside && !belongsToAbove(section)) last = null;
    if (last) (isBeside ? beside : bySection).set(section, last.key);
  }
  // Party headings after the last principle alone are a chapter of their own; after several they belong to each.
  const interleaved = new Set(beside.values()).size > 1;
  return (section) => bySection.get(section) ?? (interleaved ? beside.get(section) : null) ?? null;
}

function belongsToAbove({ heading, number }: OutlineSection): boolean {
  return number === null && (isPartyName(heading) || isCommitmentHeading(heading));
}
