import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { ReviewView } from '@overens/usecases/aktualitetsprovning/review-views';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import { reviewChoiceWords, reviewWords } from '../../messages/sv/review.ts';

const words = reviewWords.decided;

/** The decision as it was recorded, with the days that it gave. */
export function DecidedCard({ decided }: { readonly decided: NonNullable<ReviewView['decided']> }) {
  const { verdict } = decided;
  const to = verdict.choice === 'revise' ? null : verdict.to;
  return (
    <Card title={words.title} emphasis="key">
      <DefinitionList
        items={[
          { term: words.choice, value: reviewChoiceWords[verdict.choice] },
          ...(verdict.choice === 'keep'
            ? [{ term: words.reviewBy, value: formatDate(verdict.reviewBy) }]
            : []),
          ...(to === null ? [] : [{ term: words.to, value: formatDate(to) }]),
          { term: words.body, value: decided.bodyName },
          { term: words.paragraph, value: decided.paragraph },
          { term: words.day, value: formatDate(decided.decidedOn) },
          { term: words.registered, value: `${formatInstant(decided.at)}, ${decided.byName}` },
        ]}
      />
    </Card>
  );
}
