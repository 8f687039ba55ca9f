import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { z } from 'zod';
import { mailDir } from './running-app.ts';

const CaughtMail = z.object({
  receivedAt: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
});
export type CaughtMail = z.infer<typeof CaughtMail>;

/** The mails to any of these addresses whose subject or text says `about`, oldest first, as they were caught. */
export async function mailsTo(addresses: readonly string[], about: string | RegExp): Promise<CaughtMail[]> {
  const names = (await readdir(mailDir()).catch(() => [])).filter((name) => name.endsWith('.json'));
  const mails = await Promise.all(
    names
      .toSorted()
      .map(async (name) => CaughtMail.parse(JSON.parse(await readFile(join(mailDir(), name), 'utf8')))),
  );
  const says = (text: string) => (typeof about === 'string' ? text.includes(about) : about.test(text));
  return mails.filter(
    ({ to, subject, text }) => to.some((one) => addresses.includes(one)) && says(`${subject}\n${text}`),
  );
}

/** Waits until each address has got exactly one such mail, and gives them in the addresses' order. */
export async function oneMailEach(
  addresses: readonly string[],
  about: string | RegExp,
): Promise<CaughtMail[]> {
  await expect
    .poll(async () => (await mailsTo(addresses, about)).flatMap(({ to }) => to).toSorted(), {
      timeout: 30_000,
    })
    .toEqual(addresses.toSorted());
  const mails = await mailsTo(addresses, about);
  return addresses.flatMap((address) => mails.filter(({ to }) => to.includes(address)));
}

/** The personal link in a mail. */
export function linkIn({ text }: Pick<CaughtMail, 'text'>): string {
  const found = /https?:\/\/\S+\/svara\/[\w-]+/.exec(text)?.[0];
  if (found === undefined) throw new Error(`There is no personal link in this mail:\n${text}`);
  return found;
}
