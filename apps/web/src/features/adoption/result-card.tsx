import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import type { AdoptionView } from '@overens/usecases/adoption/adoption-views';
import Link from 'next/link';
import { adoptionWords } from '../../messages/sv/adoption.ts';
import { commitmentsHref } from './adoption-href.ts';

const words = adoptionWords.result;

/** What came into force: from when, until when, by which decision, in place of what. */
export function ResultCard({ adoption }: { readonly adoption: AdoptionView }) {
  const { inForce, isInForce, replaced, commitments, id } = adoption;
  if (inForce === null) return null;
  const { decision, adoptedOn, from, to, lagaKraftOn, reviewBy, number } = inForce;
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
            value: lagaKraftOn === null ? words.lagaKraftUnknown : formatDate(lagaKraftOn),
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
