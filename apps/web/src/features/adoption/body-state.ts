import type { Status } from '@overens/ui/status-badge';
import type { BodyView } from '@overens/usecases/adoption/adoption-views';
import { adoptionWords } from '../../messages/sv/adoption.ts';

/** Where a body stands, as a shape and a word. */
export function bodyState(body: BodyView, isOpen: boolean): { status: Status; word: string } {
  const words = adoptionWords.state;
  if (body.state === 'decided') return { status: 'done', word: words.decided };
  if (body.state === 'carriedOver') {
    return { status: 'done', word: `${words.carriedOver} ${body.fromVisit ?? ''}`.trim() };
  }
  if (!isOpen) return { status: 'ended', word: words.ended };
  if (body.warnings.some(({ code }) => code === 'meetingOverdue')) {
    return { status: 'attention', word: words.overdue };
  }
  return body.waitsFor.length > 0
    ? { status: 'todo', word: words.notYet }
    : { status: 'waiting', word: words.waiting };
}
