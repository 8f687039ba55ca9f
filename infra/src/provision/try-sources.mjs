import { failedToday } from './failed-today.mjs';

/** Thrown by a source that does not apply here: it is passed over, with its reason, and not remembered. */
export class NotHere extends Error {}

/** No source gave the program. The message is for a person: what was tried, and what to do now. */
export class NothingWorked extends Error {}

/**
 * Tries sources in order until one gives a program.
 * A source is `{ name, find, remembersFailure?, whenMissing? }`: `find` resolves to what was found, throws
 * `NotHere` when it cannot apply on this machine, or throws anything else when it was tried in vain.
 */
export async function trySources({ what, sources, env, log, advice }) {
  const memory = failedToday(env);
  const tried = [];
  for (const source of sources) {
    const known = source.remembersFailure ? memory.reason(source.name) : undefined;
    if (known) {
      tried.push(`${source.name}: not tried again today (${known}; OVERENS_RETRY=1 tries at once)`);
      continue;
    }
    try {
      const found = await source.find();
      if (source.remembersFailure) memory.forget(source.name);
      return { ...found, source: source.name };
    } catch (error) {
      tried.push(`${source.name}: ${error.message}`);
      if (error instanceof NotHere) continue;
      log(`${source.name} did not work: ${firstLine(error.message)}`);
      if (source.remembersFailure) memory.remember(source.name, firstLine(error.message));
    }
  }
  throw new NothingWorked(
    [
      `${what} could not be had. Tried, in this order:`,
      ...tried.map((line) => `  - ${line}`),
      '',
      advice,
    ].join('\n'),
  );
}

function firstLine(text) {
  return text.split('\n', 1)[0];
}
