import { createTransport } from 'nodemailer';
import { signInMail } from '../messages/sv/sign-in.ts';
import { env } from './env.ts';

/** Sends the link that signs a person in. Rejects when the mail server does not take the mail. */
export async function sendSignInMail(mail: { to: string; name: string; token: string }): Promise<void> {
  const { APP_URL, MAIL_FROM, SMTP_URL } = env();
  const link = new URL('/logga-in/bekrafta', APP_URL);
  link.searchParams.set('token', mail.token);
  const { subject, text } = signInMail({ name: mail.name, link: link.toString() });
  await createTransport(SMTP_URL).sendMail({
    from: MAIL_FROM,
    to: mail.to,
    subject,
    text,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}
