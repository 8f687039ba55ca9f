/** A logger whose lines start with the seconds since it was made, so that waiting can be judged. */
export function progressLog(write = (line) => process.stderr.write(`${line}\n`), now = Date.now) {
  const start = now();
  return (text) => write(`[${String(Math.round((now() - start) / 1000)).padStart(4)} s] ${text}`);
}

/**
 * Runs long work and says every `everyMs` that it goes on, with the last line the work has told about itself,
 * so that minutes of silence never look like a hang.
 */
export async function withHeartbeat(log, title, work, everyMs = 20_000) {
  const start = Date.now();
  let latest = '';
  const beat = setInterval(() => {
    const seconds = Math.round((Date.now() - start) / 1000);
    log(`${title}: going on since ${seconds} s${latest ? ` (${latest.trim().slice(0, 80)})` : ''}`);
  }, everyMs);
  try {
    const result = await work((line) => (latest = line));
    log(`${title}: done in ${Math.round((Date.now() - start) / 1000)} s`);
    return result;
  } finally {
    clearInterval(beat);
  }
}
