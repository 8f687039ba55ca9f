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
  // Two columns can have an item each on one line.
  const commitments = Map.groupBy(found.commitments, ({ line }) => line);
  const principles = new Map(found.principles.map(({ line, key }) => [line, key]));
  return {
    section: ({ line }) => {
      const principle = principles.get(line);
      return principle === undefined ? {} : { principle };
    },
    paragraph: (block) => {
      if (block.kind === 'heading') return {};
      const one = commitments.get(block.line)?.find(({ text }) => block.text.endsWith(text));
      if (!one) return {};
      return { commitment: { party: one.party, principle: one.principle } };
    },
  };
}
