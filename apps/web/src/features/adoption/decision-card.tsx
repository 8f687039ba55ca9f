import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { Disclosure } from '@overens/ui/disclosure';
import type { BodyView } from '@overens/usecases/adoption/adoption-views';
import { adoptionWords } from '../../messages/sv/adoption.ts';
import { DecisionFacts } from './decision-facts.tsx';

const words = adoptionWords.body;

/** A body's part of the register: its decision, what was corrected, the meetings that put the matter off. */
export function DecisionCard({ body }: { readonly body: BodyView }) {
  const { decision, corrections, postponed, mayReturnTo } = body;
  return (
    <Card title={words.decision}>
      {decision === null ? <p>{words.none}</p> : <DecisionFacts decision={decision} bodies={mayReturnTo} />}
      {corrections.length === 0 ? null : <h3>{words.corrections}</h3>}
      {corrections.map(({ at, by, reason, was }) => (
        <Disclosure key={at} summary={words.correctionLine(by, formatInstant(at), reason)}>
          <p>{words.before}</p>
          <DecisionFacts decision={was} bodies={mayReturnTo} />
        </Disclosure>
      ))}
      {postponed.length === 0 ? null : <h3>{words.postponed}</h3>}
      {postponed.map((one) => (
        <Disclosure key={one.recordedAt} summary={formatDate(one.decidedOn)}>
          <DecisionFacts decision={one} bodies={mayReturnTo} />
        </Disclosure>
      ))}
    </Card>
  );
}
