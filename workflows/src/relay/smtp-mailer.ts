import type { Mailer, Sending } from '@overens/usecases/ports/outbox';
import { createTransport } from 'nodemailer';
import { z } from 'zod';

const SmtpError = z.looseObject({ code: z.string().optional(), responseCode: z.int().optional() });

/** Errors after which the mail has certainly not left. */
const BEFORE_LEAVING = new Set(['ECONNECTION', 'ECONNREFUSED', 'EDNS', 'EAUTH', 'EENVELOPE', 'ETLS']);

/** Mail over SMTP. Tells apart what has certainly not left from what may have. */
export function createSmtpMailer(settings: { smtpUrl: string; from: string }): Mailer {
  const transport = createTransport(
    {
      url: settings.smtpUrl,
      pool: true,
      maxConnections: 4,
      connectionTimeout: 5_000,
      socketTimeout: 15_000,
    },
    { from: settings.from },
  );
  return {
    send: async ({ id, to, subject, text, kind, calendar }) => {
      try {
        await transport.sendMail({
          to,
          subject,
          text,
          messageId: `<${id}@overens>`,
          ...(calendar === undefined ? {} : { icalEvent: { ...CALENDAR_FILE, content: calendar } }),
          headers: { 'X-Overens-Mail': kind, 'Auto-Submitted': 'auto-generated' },
        });
        return 'sent';
      } catch (error) {
        return whatBecameOfIt(error);
      }
    },
  };
}

/** Published, not asked: the reader's programme offers to put it in the calendar and answers nobody. */
const CALENDAR_FILE = { method: 'PUBLISH', filename: 'kalender.ics' };

function whatBecameOfIt(error: unknown): Sending {
  const parsed = SmtpError.safeParse(error);
  if (!parsed.success) throw error;
  const { code, responseCode } = parsed.data;
  if (responseCode !== undefined) return responseCode >= 500 ? 'refused' : 'notNow';
  return code !== undefined && BEFORE_LEAVING.has(code) ? 'notNow' : 'uncertain';
}
