import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/**
 * A mail server that keeps what it gets instead of sending it on: one JSON file per mail in `folder`, named so
 * that the names sort by time. A mail is acknowledged when its file is there, whole. Loopback only, no passwords.
 */
export async function catchMail({ folder, port }) {
  await mkdir(folder, { recursive: true });
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 25_000_000,
    logger: false,
    onData(stream, session, done) {
      pipeline(stream, (mail) => keep(folder, mail, session.envelope), done);
    },
  });
  server.on('error', (error) => process.stderr.write(`${error.message}\n`));
  await new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { port: server.server.address().port, close: () => new Promise((resolve) => server.close(resolve)) };
}

async function keep(folder, stream, envelope) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  const mail = await PostalMime.parse(Buffer.concat(chunks));
  const receivedAt = new Date().toISOString();
  const id = `${receivedAt.replaceAll(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}`;
  const kept = {
    id,
    receivedAt,
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    to: envelope.rcptTo.map(({ address }) => address),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: mail.headers.map(({ key, value }) => ({ key, value })),
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      filename,
      mimeType,
      bytes: content.byteLength,
    })),
  };
  const file = join(folder, `${id}.json`);
  await writeFile(`${file}.part`, JSON.stringify(kept, null, 2));
  await rename(`${file}.part`, file);
}

if (import.meta.filename === process.argv[1]) {
  const { port } = await catchMail({
    folder: process.env.MAIL_CATCHER_DIR ?? '.data/post',
    port: Number(process.env.MAIL_CATCHER_PORT ?? 0),
  });
  process.stdout.write(`smtp://127.0.0.1:${port}\n`);
}
