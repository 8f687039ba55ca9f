import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { ReviewView } from '@overens/usecases/aktualitetsprovning/review-views';
import { DefinitionList } from '@overens/ui/definition-list';
import { StatusBadge } from '@overens/ui/status-badge';
import Link from 'next/link';
import { reviewWords as words } from '../../messages/sv/review.ts';

/** What the test stands on: the version that is tested, and what the follow-ups have shown. */
export function ReviewBasis({ view }: { readonly view: ReviewView }) {
  const { tested, followUps } = view;
  return (
    <>
      <section className="ov-section" aria-labelledby="provas">
        <h2 id="provas">{words.tested.title}</h2>
        <DefinitionList
          items={[
            { term: words.tested.version, value: tested.number },
            { term: words.tested.from, value: formatDate(tested.from) },
            {
              term: words.tested.to,
              value: tested.to === null ? words.tested.openEnded : formatDate(tested.to),
            },
          ]}
        />
      </section>
      <section className="ov-section" aria-labelledby="uppfoljningar">
        <h2 id="uppfoljningar">{words.followUps.title}</h2>
        {followUps.length === 0 ? <p>{words.followUps.none}</p> : null}
        <ul className="ov-stack">
          {followUps.map(({ id, dueOn, published }) => (
            <li key={id}>
              <p>
                <Link href={`/arbete/uppfoljning/${id}`}>{words.followUps.due(formatDate(dueOn))}</Link>{' '}
                <StatusBadge status={published === null ? 'waiting' : 'done'}>
                  {published === null
                    ? words.followUps.unpublished
                    : words.followUps.published(formatDate(published.on))}
                </StatusBadge>
              </p>
              {published === null ? null : <p className="ov-prose">{published.overall}</p>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
