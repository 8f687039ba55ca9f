import type { FoundCommitment } from '../findings/find-commitments.ts';
import type { FoundPrinciple } from '../findings/find-principles.ts';
import type { TextParagraph, TextSection } from '../model/agreement-text.ts';
import type { Block } from './join-blocks.ts';

/** What is marked on the units that blocks become. */
export type UnitMarks = {
  readonly section: (heading: Block) => Pick<TextSection, 'principle'>;
  readonly paragraph: (block: Block) => Pick<TextParagraph, 'commitment'>;
};

/** Marks for the units that are commitments or state a principle, by the line they were found on. */
export function marksOf(found: {
  readonly commitments: readonly FoundCommitment[];
  readonly principles: readonly FoundPrinciple[];
}): UnitMarks {
  const commitments = new Map(found.commitments.map((one) => [one.line, one]));
  const principles = new Map(found.principles.map(({ line, key }) => [line, key]));
  return {
    section: ({ line }) => {
      const principle = principles.get(line);
      return principle === undefined ? {} : { principle };
    },
    paragraph: (block) => {
      const one = commitments.get(block.line);
      if (!one || block.kind === 'heading' || !block.text.endsWith(one.text)) return {};
      return { commitment: { party: one.party, principle: one.principle } };
    },
  };
}
