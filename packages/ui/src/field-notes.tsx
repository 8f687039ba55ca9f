import type { Described } from './described-by.ts';

/** The hint and the error of a field, under the ids that `describedBy` names. */
export function FieldNotes({ id, hint, error }: Pick<Described, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint === undefined ? null : (
        <p className="ov-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p className="ov-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}
