import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import type { AdoptionView } from '@overens/usecases/adoption/adoption-views';
import Link from 'next/link';
import { adoptionWords } from '../../messages/sv/adoption.ts';
import { appealWords } from '../../messages/sv/appeal.ts';
import { commitmentsHref } from './adoption-href.ts';

const words = adoptionWords.result;

/** What came into force: from when, until when, by which decision, in place of what. */
export function ResultCard({ adoption }: { readonly adoption: AdoptionView }) {
  const { inForce, isInForce, replaced, commitments, id } = adoption;
  if (inForce === null) return null;
  const { decision, adoptedOn, from, to, reviewBy, number } = inForce;
  const adopted = words.adoptedLine(
    decision.bodyName,
    formatDate(adoptedOn),
    decision.paragraph,
    decision.diarienummer,
  );
  return (
    <Card title={isInForce ? words.title : words.formerTitle} emphasis={isInForce ? 'key' : 'normal'}>
      <DefinitionList
        items={[
          {
            term: words.validity,
            value: to === null ? words.from(formatDate(from)) : words.span(formatDate(from), formatDate(to)),
          },
          { term: words.adopted, value: adopted },
          { term: words.version, value: String(number) },
          {
            term: words.lagaKraft,
            value: finality(inForce),
          },
          ...(reviewBy === null ? [] : [{ term: words.review, value: formatDate(reviewBy) }]),
          ...(replaced === null
            ? []
            : [
                {
                  term: words.replaces,
                  value: words.replacesLine(
                    replaced.number,
                    formatDate(replaced.adoptedOn),
                    formatDate(replaced.replacedOn),
                  ),
                },
              ]),
          {
            term: words.commitments,
            value: <Link href={commitmentsHref(id)}>{words.count(commitments.count)}</Link>,
          },
        ]}
      />
    </Card>
  );
}

/** When the decision became final, or why it is not. */
function finality({ lagaKraftOn, appealed, annulled }: NonNullable<AdoptionView['inForce']>): string {
  if (annulled !== undefined) {
    return appealWords.notice.annulled(formatDate(annulled.on), annulled.courtCase);
  }
  if (appealed !== undefined) {
    const { appealedOn, inhibitedOn, courtCase } = appealed;
    return inhibitedOn === null
      ? appealWords.notice.pending(formatDate(appealedOn), courtCase)
      : appealWords.notice.inhibited(formatDate(inhibitedOn), courtCase);
  }
  return lagaKraftOn === null ? words.lagaKraftUnknown : formatDate(lagaKraftOn);
}
