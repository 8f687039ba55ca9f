import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { MinutesView } from '@overens/usecases/adoption/adoption-views';
import { appealWords as words } from '../../messages/sv/appeal.ts';

/** What is noted of an appeal, and what came of it. */
export function appealItems({ appeal }: Pick<MinutesView, 'appeal'>): { term: string; value: string }[] {
  if (appeal.state === 'none') return [];
  const about = [
    { term: words.state, value: words.states[appeal.state] },
    { term: words.appealedOn, value: formatDate(appeal.appealedOn) },
    { term: words.courtCase, value: appeal.courtCase },
  ];
  switch (appeal.state) {
    case 'pending': {
      const { inhibitedOn } = appeal;
      const value = inhibitedOn === null ? words.notInhibited : words.inhibitedFrom(formatDate(inhibitedOn));
      return [...about, { term: words.inhibition, value }];
    }
    case 'rejected':
      return [
        ...about,
        { term: words.verdict, value: words.ends[appeal.end] },
        { term: words.finalOn, value: formatDate(appeal.finalOn) },
      ];
    case 'upheld':
      return [
        ...about,
        { term: words.finalOn, value: formatDate(appeal.annulledOn) },
        { term: words.reason, value: appeal.reason },
      ];
  }
}
