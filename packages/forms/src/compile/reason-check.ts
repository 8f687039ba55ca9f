import * as z from 'zod/mini';
import type { IssueReason } from './form-issue.ts';

/** A zod check that answers with one of our reasons, or null when the value is fine. */
export function reasonCheck<T>(judge: (value: T) => IssueReason | null) {
  return z.check<T>((payload) => {
    const reason = judge(payload.value);
    if (reason !== null) payload.issues.push({ code: 'custom', input: payload.value, params: { reason } });
  });
}

/** The reason that a check above put into a zod issue; null for zod's own issues. */
export function reasonIn(issue: z.core.$ZodIssue): IssueReason | null {
  const reason: unknown = issue.code === 'custom' ? issue.params?.['reason'] : null;
  return isReason(reason) ? reason : null;
}

/** Only `reasonCheck` writes this property, so its type is known. */
function isReason(reason: unknown): reason is IssueReason {
  return typeof reason === 'object' && reason !== null && 'code' in reason;
}
