import { StatusBadge } from '@overens/ui/status-badge';
import { roundAnswerWords } from '../../messages/sv/round-answers.ts';
import type { ReadAnswer } from './read-answers.ts';

const words = roundAnswerWords;

/** In time or late, as a shape and a word. */
export function TimingBadge({ answer }: { readonly answer: ReadAnswer['answer'] }) {
  return answer.timing === 'late' ? (
    <StatusBadge status="attention">{words.late}</StatusBadge>
  ) : (
    <StatusBadge status="done">{words.inTime}</StatusBadge>
  );
}
