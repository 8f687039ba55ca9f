import type { AnswerTracesView } from '@overens/usecases/drafting/version-views';
import Link from 'next/link';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { versionWords } from '../../messages/sv/versions.ts';
import { partHref } from '../drafting/drafting-href.ts';
import { compareHref } from './version-hrefs.ts';

const words = versionWords.trace;

export interface AnswerTraceProps {
  readonly traces: AnswerTracesView;
  readonly answerId: string;
  readonly unitKey: string;
}

/** What became of one part of an answer, with the way to the words that it changed. */
export function AnswerTrace({ traces: { agreementId, traces }, answerId, unitKey }: AnswerTraceProps) {
  const trace = traces.find((one) => one.answerId === answerId && one.unitKey === unitKey);
  if (trace === undefined) return null;
  const { outcome, reason, changes, draftingId } = trace;
  return (
    <p className="ov-soft">
      <strong>{words.title}:</strong>{' '}
      <Link href={partHref(draftingId, unitKey)}>{draftingWords.outcomes[outcome]}</Link>
      {reason === '' ? '.' : <span className="ov-answer-text">. {reason}</span>}{' '}
      {changes.map(({ sectionId, title, from, to }) => (
        <Link key={`${sectionId}-${to}`} href={compareHref(agreementId, { from, to }, sectionId)}>
          {words.see(title)} ({versionWords.version(to).toLocaleLowerCase('sv')}){' '}
        </Link>
      ))}
    </p>
  );
}
