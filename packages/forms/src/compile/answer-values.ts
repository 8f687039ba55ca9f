/** The answers of one unit, by field key. */
export type UnitValues = Readonly<Record<string, unknown>>;

/** All answers to a form: by page key and by section id. The names of the form's inputs follow this shape. */
export type AnswerValues = {
  readonly pages: Readonly<Record<string, UnitValues>>;
  readonly sections: Readonly<Record<string, UnitValues>>;
};

export const NO_ANSWERS: AnswerValues = { pages: {}, sections: {} };

/** An object as it comes out of JSON: not null, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property the object itself owns; never something inherited such as `constructor`. */
export function ownValue(values: unknown, key: string): unknown {
  return isRecord(values) && Object.hasOwn(values, key) ? values[key] : undefined;
}

/** What survives JSON unchanged. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** A unit that has been parsed. */
export type ParsedUnit = Record<string, JsonValue>;

/** Answers that have been parsed, in the same shape as `AnswerValues`. */
export type ParsedValues = { pages: Record<string, ParsedUnit>; sections: Record<string, ParsedUnit> };

/** A unit as JSON keeps it: members without a value are left out. */
export function toJsonUnit(unit: UnitValues): ParsedUnit {
  const members = Object.entries(unit).map(([key, value]) => [key, toJson(value)] as const);
  return Object.fromEntries(
    members.filter((member): member is [string, JsonValue] => member[1] !== undefined),
  );
}

function toJson(value: unknown): JsonValue | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) return value.map((one: unknown) => toJson(one) ?? null);
  return isRecord(value) ? toJsonUnit(value) : undefined;
}
