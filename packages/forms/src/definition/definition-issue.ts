/** One thing that keeps a form from being published; `at` leads to it, such as `pages.0.fields.2.options`. */
export type DefinitionIssue = {
  readonly code: DefinitionIssueCode;
  readonly at: string;
  /** The offending key, operator or path; what zod expected when the code is `shape`. */
  readonly detail: string;
};

export type DefinitionIssueCode = (typeof DEFINITION_ISSUE_CODES)[number];

export const DEFINITION_ISSUE_CODES = [
  'shape',
  'unknownProperty',
  'unknownFieldType',
  'missingSwedishText',
  'missingTranslation',
  'reservedKey',
  'duplicateKey',
  'duplicateOption',
  'choiceWithoutOptions',
  'requiredNote',
  'passagesMisplaced',
  'emptyRange',
  'unknownOperator',
  'conditionTooDeep',
  'badArguments',
  'danglingVar',
  'cycle',
] as const;
