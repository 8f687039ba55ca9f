import type { AnswerTracesView, TracedPassage } from '@overens/usecases/drafting/version-views';
import Link from 'next/link';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { unitHistoryInWords } from '../../messages/sv/unit-history.ts';
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
  const { outcome, reason, changes, draftingId, passage } = trace;
  return (
    <>
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
      {passage === null ? null : <PassageToday agreementId={agreementId} passage={passage} />}
    </>
  );
}

interface PassageTodayProps {
  readonly agreementId: string;
  readonly passage: TracedPassage;
}

/** Where the sentence stands in the version that was adopted or is the newest, in its words there. */
function PassageToday({ agreementId, passage }: PassageTodayProps) {
  const { from, to, title, sectionId, now, sentOut } = passage;
  const [what, version] = [words.passage[passage.kind], words.inVersion(to, passage.isAdopted)];
  const history = unitHistoryInWords(passage.history);
  return (
    <p className="ov-soft">
      {now === null ? words.passageGone(what, version) : words.passageNow(what, version, title)}{' '}
      {now === null ? null : now === sentOut ? words.passageSame : <q className="ov-answer-text">{now}</q>}{' '}
      {history === '' ? null : `(${history}) `}
      <Link href={compareHref(agreementId, { from, to, isWhole: true }, sectionId)}>
        {words.passageSee(title)}
      </Link>
    </p>
  );
}
