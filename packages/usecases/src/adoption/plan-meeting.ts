import { decidePlanMeeting } from '@overens/domain/adoption/plan-meeting';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { commitOnAdoption, type AdoptionCommand } from './commit-on-adoption.ts';

/** Plans a body's meeting; see `decidePlanMeeting`. */
export async function planMeeting(
  deps: Deps,
  command: AdoptionCommand & {
    readonly bodyKey: string;
    readonly meetingOn: DateOnly | null;
    readonly announcedOn: DateOnly | null;
    readonly diarienummer: string;
  },
): Promise<Result<null, Refusal>> {
  const { bodyKey, meetingOn, announcedOn, diarienummer, commandId } = command;
  const content = { bodyKey, meetingOn, announcedOn, diarienummer };
  return await commitOnAdoption(
    deps,
    { ...command, name: 'adoption.planMeeting', content, outcome: z.null() },
    ({ adoption, at }) => Promise.resolve(decidePlanMeeting(adoption, { ...content, commandId }, dateOf(at))),
  );
}
