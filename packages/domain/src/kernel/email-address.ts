import { z } from 'zod';

/** An e-mail address as a person writes it: trimmed, lower case, 254 characters at the most. */
export const EmailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());
