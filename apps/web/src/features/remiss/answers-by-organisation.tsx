import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { Disclosure } from '@overens/ui/disclosure';
import { roundAnswerWords } from '../../messages/sv/round-answers.ts';
import { AnswerLinesList } from './answer-lines-list.tsx';
import type { ReadAnswer } from './read-answers.ts';
import { TimingBadge } from './timing-badge.tsx';

const words = roundAnswerWords;

/** One body at a time: the version that counts, and under it those that it replaced. */
export function AnswersByOrganisation({ read }: { readonly read: readonly ReadAnswer[] }) {
  const counting = read.filter(({ answer }) => answer.counts);
  return (
    <div className="ov-stack">
      {counting.map((one) => {
        const others = read.filter(
          ({ answer }) => answer.recipientId === one.answer.recipientId && !answer.counts,
        );
        return (
          <Card key={one.answer.id} title={one.answer.name} badge={<TimingBadge answer={one.answer} />}>
            <OneAnswer one={one} />
            {others.length === 0 ? null : (
              <Disclosure summary={`${words.earlier} (${others.length})`}>
                {others.map((other) => (
                  <OneAnswer key={other.answer.id} one={other} />
                ))}
              </Disclosure>
            )}
          </Card>
        );
      })}
    </div>
  );
}

function OneAnswer({ one: { answer, units } }: { readonly one: ReadAnswer }) {
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
          <AnswerLinesList lines={unit.lines} />
        </section>
      ))}
      <p className="ov-hint">
        {words.hash}: <code className="ov-hash">{answer.contentHash}</code>
      </p>
    </div>
  );
}
