import { z } from 'zod';

/** A hash in lower-case hexadecimal, SHA-256. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Exactly which published template or form something runs on; published is never edited (design §10). */
export const Pin = z.strictObject({ key: z.string(), version: z.int().positive(), hash: Sha256 });
export type Pin = z.infer<typeof Pin>;
