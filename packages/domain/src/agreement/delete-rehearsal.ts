import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { Agreement } from './agreement.ts';

/**
 * Whether an agreement may be deleted with everything that belongs to it. Only a rehearsal may: a real one is a
 * case of the municipality, and what is in it is kept or disposed of by decision (design §4, domain.md §9).
 */
export function decideDeleteRehearsal({ mode }: Pick<Agreement, 'mode'>): Result<null, Refusal> {
  return mode.kind === 'rehearsal' ? ok(null) : refuse({ code: 'notARehearsal' });
}
