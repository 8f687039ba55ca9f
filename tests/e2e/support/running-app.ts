/** Where the product under test answers; set by the global setup. */
export function appUrl(): string {
  return told('APP_URL');
}

/** Where the caught mails lie: one JSON file each, with names that sort by time. */
export function mailDir(): string {
  return told('MAIL_CATCHER_DIR');
}

/**
 * Holds the worker still while something is done, as a machine that has stopped answering would, and lets it go on.
 * What it holds of connections and leases stays as it was.
 */
export async function whileWorkerIsDown<T>(act: () => Promise<T>): Promise<T> {
  const pid = Number(told('OVERENS_WORKER_PID'));
  process.kill(pid, 'SIGSTOP');
  try {
    return await act();
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}

function told(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: run through npm test.`);
  return value;
}
