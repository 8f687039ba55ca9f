import * as z from 'zod/mini';
import type { IssueReason } from '../../compile/form-issue.ts';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { FileField } from './file-field.ts';
import { reasonCheck } from '../../compile/reason-check.ts';
import { isNothing } from '../field-behaviour.ts';

/** A file that has been stored; `bytes` is its size. */
const FileRef = z.strictObject({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  bytes: z.int().check(z.nonnegative()),
});
export type FileRef = z.infer<typeof FileRef>;

const FileRefs = z.array(FileRef);

export const fileValue: FieldBehaviour<FileField> = {
  empty: () => [],
  normalise: (_, raw) => (raw === null || (Array.isArray(raw) && raw.length === 0) ? undefined : raw),
  isEmpty: isNothing,
  schema: (field) => FileRefs.check(reasonCheck((files) => judgeFiles(field, files))),
  draft: () => FileRefs.check(z.maxLength(100)),
  show: (_, value) =>
    filesIn(value)
      .map((file) => file.name)
      .join(', '),
};

/** The stored files of an answer; none when the value is something else. */
export function filesIn(value: unknown): readonly FileRef[] {
  const files = FileRefs.safeParse(value);
  return files.success ? files.data : [];
}

function judgeFiles(field: FileField, files: readonly FileRef[]): IssueReason | null {
  const { maxFiles = 20, maxBytes, endings } = field;
  if (files.length > maxFiles) return { code: 'tooManyFiles', max: maxFiles };
  for (const file of files) {
    if (maxBytes !== undefined && file.bytes > maxBytes)
      return { code: 'fileTooLarge', name: file.name, maxBytes };
    const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
    if (endings !== undefined && !endings.includes(ending))
      return { code: 'fileKindRefused', name: file.name, endings };
  }
  return null;
}
