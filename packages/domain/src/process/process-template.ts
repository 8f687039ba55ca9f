import { z } from 'zod';
import { DateRule } from '../calendar/date-rule.ts';
import { StageKind } from './stage-kind.ts';

const Key = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** A reminder of a remiss round: when, to those who have not answered. */
export const ReminderRule = z.strictObject({
  key: Key,
  title: z.string(),
  /** Counted from the last answer day (`stage.due`). */
  on: DateRule,
});
export type ReminderRule = z.infer<typeof ReminderRule>;

/** What ends a stage. Only the gates that a shipped kind honours; more kinds, more gates (design §10). */
export const Gate = z.discriminatedUnion('gate', [
  z.strictObject({ gate: z.literal('due') }),
  z.strictObject({ gate: z.literal('manual'), role: z.enum(['owner', 'officer']) }),
]);
export type Gate = z.infer<typeof Gate>;

/** One step of a revision cycle as data: which kind of code runs, in the municipality's own words. */
export const TemplateStage = z.strictObject({
  key: Key,
  kind: StageKind,
  title: z.string().min(1),
  form: Key,
  opens: DateRule,
  due: DateRule,
  reminders: z.array(ReminderRule),
  exit: Gate,
  missiv: z.strictObject({ subject: z.string(), text: z.string(), questions: z.array(z.string()) }),
});
export type TemplateStage = z.infer<typeof TemplateStage>;

/** A day that is planned from the start and carried out outside the stages of this template version. */
export const Milestone = z.strictObject({ key: Key, title: z.string(), on: DateRule });

/** A municipality's process as data (design §10). Published once, never edited. */
export const ProcessTemplate = z.strictObject({
  schemaVersion: z.literal(1),
  key: Key,
  version: z.int().positive(),
  title: z.string(),
  description: z.string(),
  /** The municipality's own words, used in screens, mails and documents. */
  terms: z.strictObject({
    civilSociety: z.string(),
    jointBody: z.string(),
    review: z.string(),
  }),
  bodies: z.array(z.strictObject({ key: Key, name: z.string() })),
  responsibleBody: Key,
  forms: z.array(z.strictObject({ key: Key, version: z.int().positive() })),
  revision: z.array(TemplateStage).min(1),
  milestones: z.array(Milestone),
});
export type ProcessTemplate = z.infer<typeof ProcessTemplate>;
