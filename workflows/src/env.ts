import { z } from 'zod';

/** What the worker needs from its environment; it refuses to start without. */
const Environment = z.object({
  MONGODB_URI: z.string().min(1),
  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default('overens'),
  SMTP_URL: z.string().min(1),
  MAIL_FROM: z.string().min(1).default('Överens <noreply@overens.invalid>'),
  APP_URL: z.url(),
  LINK_SECRET: z.string().min(32),
  OVERENS_DEMO: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** The workflows' bundle as a file, made beforehand; without it the worker makes its own when it starts. */
  WORKFLOW_BUNDLE: z.string().min(1).optional(),
  /** How long a process waits for a worker that died before another takes it up: within a person's patience. */
  WORKFLOW_STICKY_MS: z.coerce.number().int().positive().default(3_000),
  /** The smallest workflow cache shows what replay breaks; tests set 1. */
  WORKFLOW_CACHE: z.coerce.number().int().positive().default(500),
  RELAY_ABANDONED_AFTER_MS: z.coerce.number().int().positive().default(60_000),
});
export type Environment = z.infer<typeof Environment>;

/** Reads the environment once. Throws with the names of what is missing. */
export function readEnvironment(): Environment {
  return Environment.parse(process.env);
}

/** One variable of the environment, as it is. */
export function readVariable(name: string): string | undefined {
  return process.env[name];
}
