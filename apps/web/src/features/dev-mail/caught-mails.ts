import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Instant } from '@overens/domain/kernel/instant';
import { z } from 'zod';

/** A mail as `infra/src/mail-catcher.mjs` keeps it; what the page does not show is left out. */
const CaughtMail = z.object({
  id: z.string(),
  receivedAt: Instant,
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
});
export type CaughtMail = z.infer<typeof CaughtMail>;

/** The newest mails the catcher has kept, newest first. A folder that is not there yet holds none. */
export async function caughtMails(folder: string): Promise<CaughtMail[]> {
  const names = await namesIn(folder);
  const newest = names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .toReversed()
    .slice(0, MOST_SHOWN);
  const read = await Promise.all(newest.map((name) => readMail(join(folder, name))));
  return read.filter((mail) => mail !== null);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

/** A file that is gone or is no mail is passed over. */
async function readMail(path: string): Promise<CaughtMail | null> {
  try {
    const parsed = CaughtMail.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

const MOST_SHOWN = 100;
