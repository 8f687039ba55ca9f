import { z } from 'zod';

/** A text for people in one or more languages; Swedish is always there (design §10). */
export const LocalText = z.strictObject({
  sv: z.string({ error: 'missingSwedishText' }).check(z.regex(/\S/, { error: 'missingSwedishText' })),
  en: z.string().optional(),
});
export type LocalText = z.infer<typeof LocalText>;

export const Locale = z.enum(['sv', 'en']);
export type Locale = z.infer<typeof Locale>;
