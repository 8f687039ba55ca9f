import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { Disclosure } from '@overens/ui/disclosure';
import type { AdoptionView, BodyView, DecisionView } from '@overens/usecases/adoption/adoption-views';
import { adoptionWords } from '../../messages/sv/adoption.ts';
import { documentWords } from '../../messages/sv/documents.ts';
import { DownloadLinks } from '../documents/download-links.tsx';
import { adoptionHref } from './adoption-href.ts';
import { DecisionFacts } from './decision-facts.tsx';
import { extractFileName } from './extract-file-name.ts';

const words = adoptionWords.body;

export interface DecisionCardProps {
  readonly adoptionId: AdoptionView['id'];
  readonly body: BodyView;
}

/** A body's part of the register: its decision, what was corrected, the meetings that put the matter off. */
export function DecisionCard({ adoptionId, body }: DecisionCardProps) {
  const { decision, corrections, postponed, mayReturnTo } = body;
  return (
    <Card title={words.decision}>
      {decision === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          <DecisionFacts decision={decision} bodies={mayReturnTo} />
          <h3>{documentWords.extract.title}</h3>
          <ExtractLinks adoptionId={adoptionId} body={body} decision={decision} />
        </>
      )}
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
          <ExtractLinks adoptionId={adoptionId} body={body} decision={one} />
        </Disclosure>
      ))}
    </Card>
  );
}

function ExtractLinks({
  adoptionId,
  body,
  decision,
}: DecisionCardProps & { readonly decision: DecisionView }) {
  return (
    <DownloadLinks
      href={`${adoptionHref(adoptionId)}/fil/${extractFileName(body.key, decision)}`}
      what={documentWords.extract.what(body.name, decision.paragraph)}
      formats={['pdf', 'docx', 'html', 'txt']}
    />
  );
}
