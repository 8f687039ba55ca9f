import { z } from 'zod';
import { Condition } from './condition.ts';
import { FieldKey } from './field-base.ts';
import { FormField } from './form-field.ts';
import { Locale, LocalText } from './local-text.ts';

export const FormPage = z.strictObject({
  key: FieldKey,
  title: LocalText,
  intro: LocalText.optional(),
  visibleIf: Condition.optional(),
  fields: z.array(FormField).min(1),
});
export type FormPage = z.infer<typeof FormPage>;

/** The same fields once for each part of the text, and with `general` also once for the text as a whole. */
export const PerSection = z.strictObject({
  targets: z.enum(['chapters', 'sections']),
  fields: z.array(FormField).min(1),
  general: z.boolean().optional(),
});
export type PerSection = z.infer<typeof PerSection>;

/** `late: 'receiveAndFlag'`: an authority must receive what arrives (domain.md §8.10 RE-05). */
export const FormSubmit = z.strictObject({
  lead: LocalText,
  signatures: z.strictObject({ name: z.literal(true), role: z.literal(true) }),
  late: z.enum(['receiveAndFlag', 'refuse']),
  amend: z.enum(['untilDeadline', 'never']),
});
export type FormSubmit = z.infer<typeof FormSubmit>;

/** What the form tells about how the answers become public (domain.md §8.10 RE-02), and when they are listed. */
export const FormPublishing = z.strictObject({
  notice: LocalText,
  list: z.enum(['afterClosing', 'afterReview', 'never']),
});
export type FormPublishing = z.infer<typeof FormPublishing>;

export const FormKind = z.enum(['remiss', 'forankring', 'accession', 'follow-up', 'aktualitetsprovning']);
export type FormKind = z.infer<typeof FormKind>;

/** A form as data. Published versions are never edited; answers pin key, version and hash (design §10). */
export const FormDefinition = z.strictObject({
  schemaVersion: z.literal(1),
  key: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/),
  version: z.int().min(1),
  title: LocalText,
  kind: FormKind,
  locales: z
    .array(Locale)
    .min(1)
    .refine((locales) => locales.includes('sv'), { error: 'missingSwedishText' }),
  pages: z.array(FormPage).min(1),
  perSection: PerSection.optional(),
  submit: FormSubmit,
  publishing: FormPublishing,
});
export type FormDefinition = z.infer<typeof FormDefinition>;
