/** The value of a form's named field, trimmed; an empty text for one that is not there. */
export function fieldIn(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}
