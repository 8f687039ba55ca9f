/** Why a value is refused; the data is what the person's text needs. */
export type IssueReason =
  | { readonly code: 'required' }
  | { readonly code: 'choiceMissing' }
  | { readonly code: 'mustBeTicked' }
  | { readonly code: 'tooLong'; readonly limit: number; readonly actual: number }
  | { readonly code: 'tooLongToSave'; readonly limit: number; readonly actual: number }
  | { readonly code: 'notANumber' }
  | { readonly code: 'tooManyDecimals'; readonly decimals: number }
  | { readonly code: 'tooSmall'; readonly min: number }
  | { readonly code: 'tooLarge'; readonly max: number }
  | { readonly code: 'notADate' }
  | { readonly code: 'tooEarly'; readonly min: string }
  | { readonly code: 'tooLate'; readonly max: string }
  | { readonly code: 'notAnOption' }
  | { readonly code: 'tooFewChoices'; readonly min: number }
  | { readonly code: 'tooManyChoices'; readonly max: number }
  | { readonly code: 'wordingMissing' }
  | { readonly code: 'tooManyFiles'; readonly max: number }
  | { readonly code: 'fileTooLarge'; readonly name: string; readonly maxBytes: number }
  | { readonly code: 'fileKindRefused'; readonly name: string; readonly endings: readonly string[] }
  | { readonly code: 'tooFewRows'; readonly min: number }
  | { readonly code: 'tooManyRows'; readonly max: number }
  | { readonly code: 'tooManyPassages'; readonly max: number }
  | { readonly code: 'passageTwice' }
  | { readonly code: 'unknownPassage' }
  | { readonly code: 'wrongShape' }
  | { readonly code: 'unknownField' }
  | { readonly code: 'unknownUnit' };

export type IssueCode = IssueReason['code'];

/**
 * One thing that stands in the way.
 * `path` leads from the unit to the value; `name` is the React Hook Form name from the root of `AnswerValues`.
 */
export type FormIssue = {
  readonly reason: IssueReason;
  readonly unitKey: string;
  readonly path: readonly string[];
  readonly name: string;
  readonly message: string;
};
