/** What a rule answers: a value, or a refusal that the person can understand. Never an exception. */
export type Result<T, R> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<const R>(refusal: R): { readonly ok: false; readonly refusal: R } {
  return { ok: false, refusal };
}
