import { DefinitionList } from '@overens/ui/definition-list';
import type { BodyView, DecisionView } from '@overens/usecases/adoption/adoption-views';
import { decisionItems } from './decision-items.ts';

export interface DecisionFactsProps {
  readonly decision: DecisionView;
  /** To name the body that the matter was sent back to. */
  readonly bodies: BodyView['mayReturnTo'];
}

/** A decision as the register has it: outcome, paragraph, vote, remarks, who recorded it. */
export function DecisionFacts({ decision, bodies }: DecisionFactsProps) {
  return <DefinitionList items={decisionItems(decision, bodies)} />;
}
