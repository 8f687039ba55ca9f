import { DateOnly } from '@overens/domain/kernel/instant';
import { LogoName } from '@overens/domain/municipality/logo';
import { z } from 'zod';
import { AgreementText } from '../model/agreement-text.ts';

/** Whether a version is a draft or has been adopted, and what an adopted one must say of it. */
export const EditionStanding = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('draft') }),
  z.strictObject({
    state: z.literal('adopted'),
    adoptedOn: DateOnly,
    decision: z.strictObject({ bodyName: z.string(), paragraph: z.string(), diarienummer: z.string() }),
    from: DateOnly,
    /** The last day; `null` without end. */
    to: DateOnly.nullable(),
    /** When another version took its place. */
    replacedOn: DateOnly.nullable(),
  }),
]);
export type EditionStanding = z.infer<typeof EditionStanding>;

/** One version of an agreement as it is given out: its wording, and what it is. */
export const AgreementEdition = z.strictObject({
  municipality: z.strictObject({ name: z.string(), brandColour: z.string(), logo: LogoName.nullable() }),
  name: z.string(),
  isRehearsal: z.boolean(),
  diarienummer: z.array(z.string()),
  /** Of the version. */
  number: z.int().positive(),
  standing: EditionStanding,
  text: AgreementText,
});
export type AgreementEdition = z.infer<typeof AgreementEdition>;
