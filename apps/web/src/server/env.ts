import { z } from 'zod';

const Secret = z.string().min(32);

/** What the web process is told from outside. `infra/` sets all of it; production sets it in the deployment. */
const Env = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).catch('production'),
  /** Where people reach the product, e.g. `https://overens.almvik.se`; links in mails start with it. */
  APP_URL: z.url(),
  MONGODB_URI: z.string().min(1),
  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default('overens'),
  /** The personal links are derived from it: changing it makes every sent link invalid. */
  LINK_SECRET: Secret,
  /** Signs sessions and hashes client addresses. */
  AUTH_SECRET: Secret,
  SMTP_URL: z.string().min(1),
  MAIL_FROM: z.string().min(1).default('Överens <noreply@overens.invalid>'),
  OVERENS_DEMO: z
    .enum(['0', '1', ''])
    .optional()
    .transform((value) => value === '1'),
  /** How many proxies of our own stand in front; each adds one address to `x-forwarded-for`. */
  PROXIES_IN_FRONT: z.coerce.number().int().min(0).max(5).optional(),
});
export type Env = z.infer<typeof Env>;

let parsed: Env | undefined;

/**
 * The environment, read once and only when a request needs it: a build runs without servers or secrets.
 * Throws when something is missing or when demo mode could be reached from the outside (design §6).
 */
export function env(): Env {
  parsed ??= refuseOpenDemo(readEnv());
  return parsed;
}

/** Whether people reach the product over https: decides secure cookies. */
export function isHttps(): boolean {
  return env().APP_URL.startsWith('https://');
}

function readEnv(): Env {
  const result = Env.safeParse(process.env);
  if (result.success) return result.data;
  throw new Error(`The web process cannot start. Environment:\n${z.prettifyError(result.error)}`);
}

function refuseOpenDemo(read: Env): Env {
  const host = new URL(read.APP_URL).hostname;
  if (read.OVERENS_DEMO && read.NODE_ENV === 'production' && !LOOPBACK.has(host)) {
    throw new Error(
      `OVERENS_DEMO=1 lets anyone sign in as anyone. It is refused at ${read.APP_URL}: unset it, or use a loopback address.`,
    );
  }
  return read;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
