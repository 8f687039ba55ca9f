import { stripVTControlCharacters } from 'node:util';

/**
 * What a vitest JSON report adds up to: `{ passed, failed, skipped }`. A file that could not even be loaded has
 * no tests in the report; it counts as one failure, as it would be a lie to count it as none.
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** What a Playwright JSON report adds up to. A test that passed only when tried again is no pass. */
export function countPlaywright({ stats, errors = [] }) {
  const outside = stats.expected + stats.unexpected === 0 ? errors.length : 0;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + outside,
    skipped: stats.skipped,
  };
}

/** A check without tests of its own is one check: it holds or it does not. */
export function countCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** The program's exit code has the last word: a step that failed is never counted without a failure. */
export function withExitCode(counts, code) {
  if (code === 0 || counts.failed > 0) return counts;
  return { ...counts, failed: 1 };
}

/** The tests of a vitest JSON report that failed, each with the first line of why; a file that could not be loaded by its name. */
export function failedInVitest({ testResults }) {
  return testResults.flatMap((file) => {
    if (file.status === 'failed' && file.assertionResults.length === 0)
      return [line(file.name, file.message)];
    return file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => line(fullName, failureMessages?.[0]));
  });
}

/** The tests of a Playwright JSON report that failed or passed only when tried again, each with why. */
export function failedInPlaywright({ suites = [] }) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? [])
      .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
      .map(({ title, tests }) => line(title, whyOf(tests))),
    ...failedInPlaywright(suite),
  ]);
}

function whyOf(tests) {
  return tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message;
}

function line(name, why = '') {
  const first = stripVTControlCharacters(why).trim().split('\n')[0];
  return first ? `${name}: ${first}` : name;
}
