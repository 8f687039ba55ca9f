import type { NamedReport } from '@overens/usecases/follow-up/follow-up-views';
import { followUpWords } from '../../messages/sv/follow-up.ts';
import { howItCame } from './how-it-came.ts';
import { CommitmentStatusBadge } from './commitment-status-badge.tsx';

const words = followUpWords.commitments;

/** What each party has said of one commitment. */
export function CommitmentReports({ reports }: { readonly reports: readonly NamedReport[] }) {
  if (reports.length === 0) return <p className="ov-soft">{words.wordless}</p>;
  return (
    <ul className="ov-stack">
      {reports.map(({ name, content, timing, paperOn }) => (
        <li key={name}>
          <p>
            <strong>{name}</strong> <CommitmentStatusBadge status={content.status} />
            {howItCame(timing, paperOn)}
          </p>
          {content.done === '' ? null : <p>{content.done}</p>}
          {content.obstacles === '' ? null : (
            <p>
              {words.obstacles}: {content.obstacles}
            </p>
          )}
          {content.numbers === '' ? null : (
            <p>
              {words.numbers}: {content.numbers}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
