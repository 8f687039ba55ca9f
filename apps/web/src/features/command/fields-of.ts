/** The values of a form's named fields, trimmed; an empty text for one that is not there. */
export function fieldsOf<const N extends string>(
  form: HTMLFormElement,
  names: readonly N[],
): Record<N, string> {
  const data = new FormData(form);
  const values = names.map((name): [N, string] => {
    const value = data.get(name);
    return [name, typeof value === 'string' ? value.trim() : ''];
  });
  return recordOf(values);
}

function recordOf<N extends string>(values: readonly [N, string][]): Record<N, string>;
function recordOf(values: readonly [string, string][]): Record<string, string> {
  return Object.fromEntries(values);
}
