import type { FollowUpView } from '@overens/usecases/follow-up/follow-up-views';

/** Whether this party's report on paper can be entered: an organisation's, until the report is out. */
export function mayEnterPaper(
  { status, may }: Pick<FollowUpView, 'status' | 'may'>,
  { key, state }: FollowUpView['parties'][number],
): boolean {
  return may.work && status === 'open' && key !== MUNICIPALITY && state !== 'left';
}

const MUNICIPALITY = 'kommun';
