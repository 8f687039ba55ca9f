import { z } from 'zod';
import { CourtCase, PendingAppeal } from '../agreement/in-force.ts';
import { DateOnly } from '../kernel/instant.ts';

const about = { appealedOn: DateOnly, courtCase: CourtCase };

/** Why an appeal came to nothing: the court said no, would not try it, or it was taken back. */
export const AppealEnd = z.enum(['avslag', 'avvisning', 'avskrivning']);
export type AppealEnd = z.infer<typeof AppealEnd>;

/** What became of an appeal (laglighetsprövning, KL 13 kap.). Who appealed is the court's to know. */
export const AppealState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('pending'), ...PendingAppeal.shape }),
  /** `finalOn` is the day that the court's own decision became final, from which the decision stands. */
  z.strictObject({ state: z.literal('rejected'), ...about, end: AppealEnd, finalOn: DateOnly }),
  /** The court annulled the decision (KL 13:8). */
  z.strictObject({ state: z.literal('upheld'), ...about, annulledOn: DateOnly, reason: z.string() }),
]);
export type AppealState = z.infer<typeof AppealState>;

/** The order to note that a decision has been appealed, or to change what is noted of it while it is pending. */
export const NoteAppeal = z.strictObject({ bodyKey: z.string(), ...PendingAppeal.shape });
export type NoteAppeal = z.infer<typeof NoteAppeal>;

/** What the courts came to. */
export const AppealVerdict = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rejected'), end: AppealEnd, on: DateOnly }),
  z.strictObject({
    kind: z.literal('upheld'),
    on: DateOnly,
    /** Why the decision was annulled, in words for those who are to decide again. */
    reason: z.string().trim().max(2_000),
    /** The body that takes it up again; `null`: all of them. */
    backTo: z.string().nullable(),
  }),
]);
export type AppealVerdict = z.infer<typeof AppealVerdict>;
