import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { MinutesView } from '@overens/usecases/adoption/adoption-views';
import { appealWords } from '../../messages/sv/appeal.ts';
import { minutesWords } from '../../messages/sv/minutes.ts';

const words = minutesWords;

/** What has happened to the minutes, and the days that follow from it. */
export function minutesItems(minutes: MinutesView): { readonly term: string; readonly value: string }[] {
  const { justeradOn, anslagetOn, nedtagetOn, appealLastDay, lagaKraftOn, isAppealable, appeal } = minutes;
  const day = (on: DateOnly | null): string => (on === null ? words.none : formatDate(on));
  return [
    { term: words.justeradOn, value: day(justeradOn) },
    { term: words.anslagetOn, value: day(anslagetOn) },
    { term: words.nedtagetOn, value: day(nedtagetOn) },
    ...(isAppealable
      ? [
          {
            term: words.appealLastDay,
            value: appealLastDay === null ? words.notYet : formatDate(appealLastDay),
          },
          { term: words.appeal, value: appealWords.states[appeal.state] },
          { term: words.lagaKraftOn, value: lagaKraftWords(lagaKraftOn, appeal.state) },
        ]
      : []),
  ];
}

function lagaKraftWords(on: DateOnly | null, appeal: MinutesView['appeal']['state']): string {
  if (on !== null) return formatDate(on);
  if (appeal === 'upheld') return words.annulled;
  return appeal === 'pending' ? words.appealed : words.notYet;
}
