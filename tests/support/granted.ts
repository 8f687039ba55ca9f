import type { Result } from '@overens/domain/kernel/result';

/** The value of a result that the test takes for granted; fails with the refusal otherwise. */
export function granted<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
