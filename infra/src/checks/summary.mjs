import { stripVTControlCharacters } from 'node:util';

const shown = 60;

/**
 * The end of a test run: each failed step again, with the tests that failed or, of a check without tests, the beginning
 * of its output; what was not run and why; and as the very last line `N passed, N failed`.
 */
export function summary(results) {
  const failed = results.filter((result) => result.failed > 0);
  const skipped = results.filter((result) => result.skipped > 0);
  return [
    ...failed.flatMap((result) => ['', `FAILED: ${result.name}`, ...whatFailed(result)]),
    ...(skipped.length > 0
      ? ['', ...skipped.map(({ name, skipped: count }) => `NOT RUN: ${count} in ${name}`)]
      : []),
    '',
    `${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`,
  ];
}

/** Whether a run with these results counts as good: something was run, and nothing failed. */
export function isGood(results) {
  return sum(results, 'passed') > 0 && sum(results, 'failed') === 0;
}

function whatFailed({ failures = [], output }) {
  return failures.length > 0 ? failures.map((failure) => `    ${failure}`) : firstLines(output);
}

function firstLines(output) {
  const lines = stripVTControlCharacters(output).trim().split('\n');
  const rest = lines.length - shown;
  return [...lines.slice(0, shown), ...(rest > 0 ? [`(${rest} more lines)`] : [])].map(
    (line) => `    ${line}`,
  );
}

function sum(results, key) {
  return results.reduce((total, result) => total + result[key], 0);
}
