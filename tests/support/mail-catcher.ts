import { once } from 'node:events';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface CaughtMail {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The entries for a calendar that came along, with the types they were sent as. */
  readonly calendars: readonly { readonly type: string; readonly text: string }[];
}

/** A real SMTP server on a free port that keeps what it receives. */
export async function startMailCatcher(): Promise<{
  readonly smtpUrl: string;
  readonly mails: readonly CaughtMail[];
  readonly stop: () => Promise<void>;
}> {
  const mails: CaughtMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void keep(stream, mails)
        .catch(() => undefined)
        .finally(done);
    },
  });
  // A sender that is killed in the middle of a mail has not sent it.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('The mail catcher has no port.');
  return {
    smtpUrl: `smtp://127.0.0.1:${address.port}`,
    mails,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** Reads a mail to its end and keeps it; only then is the sender told that it was taken. */
async function keep(stream: AsyncIterable<Buffer>, mails: CaughtMail[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const mail = await PostalMime.parse(Buffer.concat(chunks));
  mails.push({
    messageId: mail.messageId ?? '',
    to: mail.to?.[0]?.address ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    calendars: mail.attachments
      .filter(({ mimeType }) => mimeType.includes('calendar') || mimeType.includes('ics'))
      .map(({ mimeType, method, content }) => ({
        type: method === undefined ? mimeType : `${mimeType}; method=${method}`,
        text: typeof content === 'string' ? content : new TextDecoder().decode(content),
      })),
  });
}
