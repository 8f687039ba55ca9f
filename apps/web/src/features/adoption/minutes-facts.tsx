import { DefinitionList } from '@overens/ui/definition-list';
import type { MinutesView } from '@overens/usecases/adoption/adoption-views';
import { minutesWords } from '../../messages/sv/minutes.ts';
import { minutesItems } from './minutes-items.ts';

/** What has happened to the minutes, and the days that follow from it. */
export function MinutesFacts({ minutes }: { readonly minutes: MinutesView }) {
  return (
    <>
      <DefinitionList items={minutesItems(minutes)} />
      {minutes.isAppealable ? null : <p>{minutesWords.notAppealable}</p>}
    </>
  );
}
