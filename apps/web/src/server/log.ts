import { pino } from 'pino';

/** The web process's log: one JSON line per entry on standard output. Never texts or addresses of people. */
export const log = pino({ name: 'web', redact: ['email', '*.email', 'token', '*.token'] });
