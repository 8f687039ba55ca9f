import { isInTime } from '@overens/domain/calendar/deadline';
import type { AnsweringView } from '@overens/usecases/remiss/remiss-views';

/** Whether what is handed in now is late; asks the product's one rule, not what the process has got round to. */
export function isOver(view: Pick<AnsweringView, 'now' | 'closesAt'>): boolean {
  return !isInTime(view.now, view.closesAt);
}

/** Whether an answer that has been handed in may be replaced now. */
export function mayAmend(view: Pick<AnsweringView, 'now' | 'closesAt' | 'form'>): boolean {
  return view.form.submit.amend === 'untilDeadline' && !isOver(view);
}

/** Whether there is anything to write and hand in now. */
export function mayWrite(view: AnsweringView): boolean {
  if (isOver(view)) return view.form.submit.late === 'receiveAndFlag';
  return view.progress.state !== 'handedIn' || mayAmend(view);
}
