import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { ReviewView } from '@overens/usecases/aktualitetsprovning/review-views';
import { Alert } from '@overens/ui/alert';
import { Card } from '@overens/ui/card';
import { reviewChoiceWords, reviewNoteWords, reviewWords as words } from '../../messages/sv/review.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { DecisionForm } from './decision-form.tsx';
import { NoteForm } from './note-form.tsx';
import { RecommendationForm } from './recommendation-form.tsx';

/** What is weighed in, recommended and decided. */
export function ReviewWork({ view }: { readonly view: ReviewView }) {
  const { notes, recommendation, status, may } = view;
  const ids = { tenantId: view.tenantId, reviewId: view.id };
  const mayWork = status === 'open' && may.work;
  return (
    <>
      <section className="ov-section" aria-labelledby="vaga-in">
        <h2 id="vaga-in">{words.notes.title}</h2>
        <p>
          {notes.length > 0 ? words.notes.lead : status === 'open' ? words.notes.none : words.notes.noneLeft}
        </p>
        <ul className="ov-stack">
          {notes.map(({ number, kind, text, byName, at }) => (
            <li key={number}>
              <p>
                <strong>{reviewNoteWords[kind]}:</strong> {text}
              </p>
              <p className="ov-soft ov-small">{words.notes.by(byName, formatInstant(at))}</p>
            </li>
          ))}
        </ul>
        {mayWork ? <NoteForm {...ids} /> : null}
      </section>
      <section className="ov-section" aria-labelledby="rekommendation">
        <h2 id="rekommendation">{words.recommendation.title}</h2>
        {status === 'open' ? <p>{words.recommendation.lead(view.decidedBy)}</p> : null}
        {recommendation === null ? (
          <p>{words.recommendation.none}</p>
        ) : (
          <>
            <p>
              <strong>{reviewChoiceWords[recommendation.choice]}.</strong> {recommendation.motive}
            </p>
            <p className="ov-soft ov-small">
              {words.notes.by(recommendation.byName, formatInstant(recommendation.at))}
            </p>
          </>
        )}
        {mayWork ? (
          <RecommendationForm
            {...ids}
            known={recommendation ?? { edition: 0, choice: null, motive: '' }}
            choices={view.choices}
          />
        ) : null}
      </section>
      {status === 'open' ? <Deciding view={view} /> : null}
    </>
  );
}

function Deciding({ view }: { readonly view: ReviewView }) {
  return (
    <Card title={words.decision.title} emphasis="key">
      <p>{words.decision.lead(view.term)}</p>
      {view.recommendation === null ? (
        <Alert tone="info" word={shellWords.tones.info} role="none">
          {words.decision.without}
        </Alert>
      ) : null}
      {view.may.decide ? (
        <DecisionForm
          tenantId={view.tenantId}
          reviewId={view.id}
          decidedBy={view.decidedBy}
          choices={view.choices}
          today={dateOf(view.now)}
          validTo={view.tested.to}
        />
      ) : (
        <p>{words.decision.notYours}</p>
      )}
    </Card>
  );
}
