/**
 * The code of the refusal and the HTTP status that an error of the API client carries; `null` for what it does not.
 * Reads by hand: the schemas are too heavy for a page that is opened on a phone.
 */
export function carriedRefusal(error: unknown): { code: string | null; status: number | null } {
  const data = member(error, 'data');
  const code = member(member(data, 'refusal'), 'code');
  const status = member(data, 'httpStatus');
  return {
    code: typeof code === 'string' ? code : null,
    status: typeof status === 'number' ? status : null,
  };
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const entry = Object.entries(value).find(([name]) => name === key);
  return entry?.[1];
}
