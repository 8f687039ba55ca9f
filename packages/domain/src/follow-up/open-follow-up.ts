import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { OpenFollowUp, YearlyFollowUp } from './yearly-follow-up.ts';

/** The follow-up while its report can still be written: refuses one that is published, or over without a report. */
export function openFollowUp(followUp: YearlyFollowUp): Result<OpenFollowUp, Refusal> {
  switch (followUp.status) {
    case 'open':
      return ok(followUp);
    case 'closed':
      return refuse({ code: 'reportIsPublished', at: followUp.published.at });
    case 'ended':
      return refuse({ code: 'followUpHasEnded', at: followUp.endedAt });
  }
}
