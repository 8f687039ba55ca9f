import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { openFollowUp } from './open-follow-up.ts';
import type { Compilation, YearlyFollowUp } from './yearly-follow-up.ts';

/**
 * Saves the officer's compilation: what the reports say together, per commitment and on the whole, and what the
 * joint body said. Refuses after publication, and what was written on an older edition than the one that is there.
 */
export function decideCompileReport(
  asked: YearlyFollowUp,
  compiled: Compilation,
): Result<Change<{ edition: number }>, Refusal> {
  const open = openFollowUp(asked);
  if (!open.ok) return open;
  const followUp = open.value;
  const { edition: actual } = followUp.compiled;
  if (compiled.edition !== actual) {
    return refuse({ code: 'staleVersion', expected: compiled.edition, actual });
  }
  const edition = actual + 1;
  const value = {
    ...followUp,
    version: followUp.version + 1,
    compiled: {
      ...compiled,
      edition,
      summaries: compiled.summaries.filter(({ text }) => text.trim() !== ''),
    },
  };
  return ok({
    outcome: { edition },
    writes: [{ put: 'followUp', value }],
    facts: [{ type: 'followUp.compiled', data: { followUpId: followUp.id, edition } }],
    owed: [],
  });
}
