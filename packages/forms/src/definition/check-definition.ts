import type { z } from 'zod';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { ownValue } from '../compile/answer-values.ts';
import { checkCycles, checkVars } from './check-conditions.ts';
import { checkKeys, checkPassages } from './check-keys.ts';
import { checkTranslations } from './check-translations.ts';
import {
  DEFINITION_ISSUE_CODES,
  type DefinitionIssue,
  type DefinitionIssueCode,
} from './definition-issue.ts';
import { FormDefinition } from './form-definition.ts';

/**
 * Checks a form before it is published: its shape, its texts, its keys, and that every condition reads what exists
 * and none goes in a circle. Either the definition, or every issue found with a code and a place (design §10).
 */
export function checkDefinition(raw: unknown): Result<FormDefinition, readonly DefinitionIssue[]> {
  const parsed = FormDefinition.safeParse(raw, { reportInput: true });
  if (!parsed.success) return refuse(parsed.error.issues.flatMap(fromZod));
  const definition = parsed.data;
  const issues = [
    ...checkKeys(definition),
    ...checkPassages(definition),
    ...checkTranslations(definition),
    ...checkVars(definition),
  ];
  const all = issues.length > 0 ? issues : checkCycles(definition);
  return all.length > 0 ? refuse(all) : ok(definition);
}

function fromZod(issue: z.core.$ZodIssue): readonly DefinitionIssue[] {
  const at = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'unknownProperty', at, detail: key }));
  }
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'type') {
    return [{ code: 'unknownFieldType', at, detail: textOf(ownValue(issue.input, 'type')) }];
  }
  const code = DEFINITION_ISSUE_CODES.find((candidate) => candidate === issue.message) ?? 'shape';
  return [{ code, at, detail: detailOf(code, issue) }];
}

function detailOf(code: DefinitionIssueCode, issue: z.core.$ZodIssue): string {
  if (code === 'shape') return issue.message;
  if (code === 'reservedKey') return textOf(issue.input);
  return textOf(issue.code === 'custom' ? issue.params?.['detail'] : undefined);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
