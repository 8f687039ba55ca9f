import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { AnswerTracesView } from '@overens/usecases/drafting/version-views';
import { Card } from '@overens/ui/card';
import { Disclosure } from '@overens/ui/disclosure';
import { roundAnswerWords } from '../../messages/sv/round-answers.ts';
import { AnsweredPart } from './answered-part.tsx';
import type { ReadAnswer } from './read-answers.ts';
import { TimingBadge } from './timing-badge.tsx';

const words = roundAnswerWords;

export interface AnswersByOrganisationProps {
  readonly read: readonly ReadAnswer[];
  readonly traces: AnswerTracesView;
}

/** One body at a time: the version that counts, and under it those that it replaced. */
export function AnswersByOrganisation({ read, traces }: AnswersByOrganisationProps) {
  const counting = read.filter(({ answer }) => answer.counts);
  return (
    <div className="ov-stack">
      {counting.map((one) => {
        const others = read.filter(
          ({ answer }) => answer.recipientId === one.answer.recipientId && !answer.counts,
        );
        return (
          <Card key={one.answer.id} title={one.answer.name} badge={<TimingBadge answer={one.answer} />}>
            <OneAnswer one={one} traces={traces} />
            {others.length === 0 ? null : (
              <Disclosure summary={`${words.earlier} (${others.length})`}>
                {others.map((other) => (
                  <OneAnswer key={other.answer.id} one={other} traces={traces} />
                ))}
              </Disclosure>
            )}
          </Card>
        );
      })}
    </div>
  );
}

interface OneAnswerProps {
  readonly one: ReadAnswer;
  readonly traces: AnswerTracesView;
}

function OneAnswer({ one: { answer, units }, traces }: OneAnswerProps) {
  return (
    <div className="ov-stack">
      <p className="ov-hint">
        {words.version(answer.number)} ({answer.counts ? words.countsVersion : words.replacedVersion}).{' '}
        {words.received(formatInstant(answer.receivedAt))}.{' '}
        {words.signedBy(answer.signatory.name, answer.signatory.role)}. {words.receipt(answer.receiptNumber)}.
      </p>
      {units.map((unit) => (
        <section key={unit.unitKey}>
          <h3>{unit.title}</h3>
          <AnsweredPart lines={unit.lines} answerId={answer.id} unitKey={unit.unitKey} traces={traces} />
        </section>
      ))}
      <p className="ov-hint">
        {words.hash}: <code className="ov-hash">{answer.contentHash}</code>
      </p>
    </div>
  );
}
