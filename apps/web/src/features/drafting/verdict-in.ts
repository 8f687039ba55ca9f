import type { VerdictOutcome } from '@overens/domain/drafting/disposition';

/** A verdict as a form holds it. */
export interface FilledVerdict {
  readonly outcome: VerdictOutcome;
  readonly reason: string;
  readonly sections: string[];
}

/** The verdict that a form is filled in with, or the name of the first field that is missing. */
export function verdictIn(form: HTMLFormElement): FilledVerdict | 'outcome' | 'reason' {
  const data = new FormData(form);
  const chosen = data.get('outcome');
  const outcome = outcomes.find((one) => one === chosen);
  if (outcome === undefined) return 'outcome';
  const written = data.get('reason');
  const reason = typeof written === 'string' ? written.trim() : '';
  if (reason === '' && outcome !== 'noted') return 'reason';
  const sections = data.getAll('sections').filter((value) => typeof value === 'string');
  const changes = outcome === 'accepted' || outcome === 'partly';
  return { outcome, reason, sections: changes ? sections : [] };
}

const outcomes = ['accepted', 'partly', 'rejected', 'noted'] as const satisfies readonly VerdictOutcome[];
