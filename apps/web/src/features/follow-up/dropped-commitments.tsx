import type { CommitmentsView } from '@overens/usecases/follow-up/follow-up-views';
import { commitmentsWords as words } from '../../messages/sv/commitments.ts';

/** Commitments that a later version left out, and why. */
export function DroppedCommitments({ dropped }: Pick<CommitmentsView, 'dropped'>) {
  if (dropped.length === 0) return null;
  return (
    <section className="ov-section" aria-labelledby="utgangna">
      <h2 id="utgangna">{words.dropped}</h2>
      <ul className="ov-plain-list">
        {dropped.map(({ id, wording, reason }) => (
          <li key={id}>
            {wording}
            <p className="ov-small">{words.because(reason)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
