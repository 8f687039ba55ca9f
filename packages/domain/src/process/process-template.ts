import { z } from 'zod';
import { DateOffset } from '../calendar/date-offset.ts';
import { DateRule } from '../calendar/date-rule.ts';

export const TemplateKey = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** A reminder: when, to those who have not answered. */
export const ReminderRule = z.strictObject({
  key: TemplateKey,
  title: z.string(),
  /** Counted from the stage's last day (`stage.due`). */
  on: DateRule,
});
export type ReminderRule = z.infer<typeof ReminderRule>;

/** What ends a remiss round. More kinds, more gates (design §10). */
export const Gate = z.discriminatedUnion('gate', [
  z.strictObject({ gate: z.literal('due') }),
  z.strictObject({ gate: z.literal('manual'), role: z.enum(['owner', 'officer']) }),
]);
export type Gate = z.infer<typeof Gate>;

const stage = {
  key: TemplateKey,
  title: z.string().min(1),
  /** The first cycle begins with a draft that is brought along; later ones may have stages that it has not. */
  cycles: z.enum(['all', 'later']),
  /** The last day: of answering, of drafting, the day of the meeting, of the council. */
  due: DateRule,
};

export const RemissStage = z.strictObject({
  ...stage,
  kind: z.literal('remiss'),
  form: TemplateKey,
  opens: DateRule,
  reminders: z.array(ReminderRule),
  exit: Gate,
  missiv: z.strictObject({ subject: z.string(), text: z.string(), questions: z.array(z.string()) }),
});
export type RemissStage = z.infer<typeof RemissStage>;

export const DraftingStage = z.strictObject({ ...stage, kind: z.literal('drafting') });
export type DraftingStage = z.infer<typeof DraftingStage>;

export const ForankringStage = z.strictObject({
  ...stage,
  kind: z.literal('forankring'),
  /** Proposed time on the wall, `HH:mm`. */
  startsAt: z.string().regex(/^\d\d:\d\d$/),
  /** When those who have registered are reminded. */
  reminder: DateRule,
  agenda: z.array(z.string()),
  /** Who endorses: everyone at the open meeting, or the joint body (domain.md §5). */
  endorsedBy: z.enum(['openMeeting', 'jointBody']),
  /** Where a text that is not endorsed goes back to. */
  returnsTo: TemplateKey,
});
export type ForankringStage = z.infer<typeof ForankringStage>;

export const AdoptionStage = z.strictObject({
  ...stage,
  kind: z.literal('adoption'),
  /** Nämnder and beredningar that are heard, side by side (KL 5:26). */
  preparing: z.array(TemplateKey).min(1),
  /** Kommunstyrelsen, always heard (KL 5:28, 6:13). */
  board: TemplateKey,
  /** Kommunfullmäktige, unless the municipality has decided otherwise (KL 5:1). */
  adopter: TemplateKey,
  /** Where an återremiss goes that is not for one body. */
  returnsTo: TemplateKey,
});
export type AdoptionStage = z.infer<typeof AdoptionStage>;

/** One step of a revision cycle as data: which kind of code runs, in the municipality's own words. */
export const TemplateStage = z.discriminatedUnion('kind', [
  RemissStage,
  DraftingStage,
  ForankringStage,
  AdoptionStage,
]);
export type TemplateStage = z.infer<typeof TemplateStage>;

const obligation = { key: TemplateKey, title: z.string().min(1) };

export const AccessionObligation = z.strictObject({
  ...obligation,
  kind: z.literal('accession'),
  /** How long those who had joined the version before have to confirm the new one. */
  confirmWithin: DateOffset,
  /** Whether every nämnd is bound when the agreement is adopted, or joins by itself (domain.md §3.6). */
  coverage: z.enum(['automatic', 'eachJoins']),
});
export type AccessionObligation = z.infer<typeof AccessionObligation>;

/** Where a yearly report goes (domain.md §3.3, §5). */
export const ReportRecipient = z.enum(['forum', 'joinedOrganisations', 'fullmaktige', 'jointBody']);
export type ReportRecipient = z.infer<typeof ReportRecipient>;

export const FollowUpObligation = z.strictObject({
  ...obligation,
  kind: z.literal('follow-up'),
  /** The day the first report is due, counted from `inForce.start`; the others follow year by year. */
  first: DateRule,
  everyYears: z.int().positive(),
  /** When the asking begins, counted from `stage.due`. */
  opens: DateRule,
  /** The last day for the parties to report, counted from `stage.due`. */
  reportBy: DateRule,
  reminders: z.array(ReminderRule),
  recipients: z.array(ReportRecipient).min(1),
});
export type FollowUpObligation = z.infer<typeof FollowUpObligation>;

export const ReviewObligation = z.strictObject({
  ...obligation,
  kind: z.literal('aktualitetsprovning'),
  /** At the latest during the last year of validity, or so many years after it came into force (domain.md §5). */
  latest: z.discriminatedUnion('rule', [
    z.strictObject({ rule: z.literal('lastYearOfValidity') }),
    z.strictObject({ rule: z.literal('afterYears'), years: z.int().positive() }),
  ]),
  /** How long before the latest day it begins, e.g. `-P1Y`. */
  opens: DateOffset,
  decidedBy: TemplateKey,
});
export type ReviewObligation = z.infer<typeof ReviewObligation>;

/** What recurs while the agreement is in force. */
export const Obligation = z.discriminatedUnion('kind', [
  AccessionObligation,
  FollowUpObligation,
  ReviewObligation,
]);
export type Obligation = z.infer<typeof Obligation>;

/** How long an agreement is in force: from its adoption or the new year after, for calendar years or without end. */
export const Validity = z.strictObject({
  starts: z.enum(['onAdoption', 'nextNewYear']),
  /** The year it starts is the first; `null` without end. */
  calendarYears: z.int().positive().nullable(),
});
export type Validity = z.infer<typeof Validity>;

/** A day that is planned from the start and carried out outside the stages of this template version. */
export const Milestone = z.strictObject({ key: TemplateKey, title: z.string(), on: DateRule });

/** A municipality's process as data (design §10). Published once, never edited. */
export const ProcessTemplate = z.strictObject({
  schemaVersion: z.literal(2),
  key: TemplateKey,
  version: z.int().positive(),
  title: z.string(),
  description: z.string(),
  /** The municipality's own words, used in screens, mails and documents. */
  terms: z.strictObject({
    civilSociety: z.string(),
    jointBody: z.string(),
    review: z.string(),
  }),
  bodies: z.array(
    z.strictObject({
      key: TemplateKey,
      name: z.string(),
      type: z.enum(['namnd', 'beredning', 'styrelse', 'fullmaktige']),
    }),
  ),
  responsibleBody: TemplateKey,
  forms: z.array(z.strictObject({ key: TemplateKey, version: z.int().positive() })),
  revision: z.array(TemplateStage).min(1),
  milestones: z.array(Milestone),
  validity: Validity,
  inForce: z.array(Obligation),
  /** The dialogue forum, how often at least, and whether those who have not joined may come. */
  forum: z
    .strictObject({
      name: z.string(),
      atLeastPerYear: z.int().positive().nullable(),
      openToAll: z.boolean(),
    })
    .nullable(),
  /** Seats of the joint body where they are fixed. */
  jointBodySeats: z.strictObject({ civil: z.int(), politician: z.int(), official: z.int() }).nullable(),
  /** Plans of action and how many years each covers; `null` for a living one. */
  plans: z.array(z.strictObject({ name: z.string(), years: z.int().positive().nullable() })),
});
export type ProcessTemplate = z.infer<typeof ProcessTemplate>;

/** The definition of a stage of this key, in the revision or among what recurs in force. */
export function definitionOf(template: ProcessTemplate, stageKey: string): TemplateStage | Obligation | null {
  return (
    template.revision.find(({ key }) => key === stageKey) ??
    template.inForce.find(({ key }) => key === stageKey) ??
    null
  );
}
