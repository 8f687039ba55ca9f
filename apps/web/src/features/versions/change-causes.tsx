import { StatusBadge } from '@overens/ui/status-badge';
import type { VersionCause } from '@overens/usecases/drafting/version-views';
import Link from 'next/link';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { versionWords } from '../../messages/sv/versions.ts';
import { answerHref } from './version-hrefs.ts';

const words = versionWords.compare;

/** Why a section reads otherwise; a change that nobody has explained is flagged. */
export function ChangeCauses({ causes }: { readonly causes: readonly VersionCause[] }) {
  return (
    <div>
      <h4>{words.why}</h4>
      <ul>
        {causes.map((cause, index) => (
          <li key={index}>
            <Cause cause={cause} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Cause({ cause }: { readonly cause: VersionCause }) {
  switch (cause.kind) {
    case 'notStated':
      return (
        <>
          <StatusBadge status="attention">{words.notStated}</StatusBadge> {words.notStatedText}{' '}
          {cause.onlyForm ? words.onlyForm : null} ({words.inVersion(cause.number)})
        </>
      );
    case 'editorial':
      return (
        <>
          {words.editorial(cause.by)} ({words.inVersion(cause.number)}):{' '}
          <span className="ov-answer-text">{cause.reason}</span>
        </>
      );
    case 'returned':
      return <Returned cause={cause} />;
    case 'disposition':
      return <FromAnswer cause={cause} />;
  }
}

function Returned({ cause }: { readonly cause: Extract<VersionCause, { kind: 'returned' }> }) {
  return (
    <>
      {words.returned[cause.by](cause.title)} ({words.inVersion(cause.number)})
      {cause.reasons.length === 0 ? null : (
        <ul>
          {cause.reasons.map(({ from, text }, index) => (
            <li key={index}>
              <strong>{from}</strong>: <span className="ov-answer-text">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function FromAnswer({ cause }: { readonly cause: Extract<VersionCause, { kind: 'disposition' }> }) {
  const { name, outcome, reason, number, roundId, answerId, unitKey } = cause;
  return (
    <>
      <strong>{name}</strong> ({draftingWords.outcomes[outcome].toLocaleLowerCase('sv')},{' '}
      {words.inVersion(number)}){reason === '' ? null : <span className="ov-answer-text">: {reason}</span>}{' '}
      {roundId === null ? null : (
        <Link href={answerHref(roundId, answerId, unitKey)}>{words.toAnswer(name)}</Link>
      )}
    </>
  );
}
