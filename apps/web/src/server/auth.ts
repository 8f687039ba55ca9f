import { AsyncLocalStorage } from 'node:async_hooks';
import { betterAuth } from 'better-auth/minimal';
import { mongodbAdapter } from 'better-auth/adapters/mongodb';
import { magicLink } from 'better-auth/plugins/magic-link';
import { after } from 'next/server';
import { ensureAuthIndexes } from './auth-indexes.ts';
import { composition } from './deps.ts';
import { env, isHttps } from './env.ts';
import { log } from './log.ts';
import { personByEmail } from './people.ts';
import { sendSignInMail } from './send-sign-in-mail.ts';

export type Auth = Awaited<ReturnType<typeof makeAuth>>;

/** Sign-in by a link in a mail, sessions in the database. Made when first asked, as `composition()`. */
export function getAuth(): Promise<Auth> {
  kept.overensAuth ??= makeOnce();
  return kept.overensAuth;
}

/**
 * Where a link is put instead of into a mail while this storage is set: the demo's one-click sign-in goes
 * the same way as a real one and only skips the mailbox.
 */
export const linkInsteadOfMail = new AsyncLocalStorage<{ token: string | null }>();

async function makeOnce(): Promise<Auth> {
  try {
    return await makeAuth();
  } catch (error) {
    delete kept.overensAuth;
    throw error;
  }
}

async function makeAuth() {
  const { connection } = await composition();
  const client = connection.getClient();
  const db = client.db(connection.name);
  await ensureAuthIndexes(db);
  return betterAuth({
    appName: 'Överens',
    baseURL: env().APP_URL,
    secret: env().AUTH_SECRET,
    trustedOrigins: [new URL(env().APP_URL).origin],
    telemetry: { enabled: false },
    database: mongodbAdapter(db, { client }),
    user: { modelName: 'auth_users' },
    account: { modelName: 'auth_accounts' },
    verification: { modelName: 'auth_verifications' },
    session: { modelName: 'auth_sessions', expiresIn: 8 * HOUR, updateAge: HOUR },
    rateLimit: { enabled: true, storage: 'database', modelName: 'auth_rate_limits', window: 60, max: 100 },
    advanced: { cookiePrefix: 'ov', useSecureCookies: isHttps() },
    plugins: [
      magicLink({ expiresIn: SIGN_IN_LINK_MINUTES * 60, storeToken: 'hashed', sendMagicLink: deliverLink }),
    ],
  });
}

/**
 * Mails the link to those who have something to do here, and to nobody else. The answer is the same and
 * takes as long for every address: who is known is found out by the owner of the mailbox only.
 */
function deliverLink({ email, token }: { email: string; token: string }): void {
  const instead = linkInsteadOfMail.getStore();
  if (instead !== undefined) {
    instead.token = token;
    return;
  }
  after(async () => {
    try {
      const person = await personByEmail(email);
      if (person !== null) await sendSignInMail({ to: email, name: person.name, token });
    } catch (error) {
      log.error({ err: error }, 'sign-in mail could not be sent');
    }
  });
}

const SIGN_IN_LINK_MINUTES = 10;
const HOUR = 60 * 60;
const kept: typeof globalThis & { overensAuth?: Promise<Auth> } = globalThis;
