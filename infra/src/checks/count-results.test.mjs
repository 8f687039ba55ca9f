import { expect, test } from 'vitest';
import {
  countCheck,
  countPlaywright,
  countVitest,
  failedInPlaywright,
  failedInVitest,
  withExitCode,
} from './count-results.mjs';

test('a test file that cannot be loaded counts as a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ];
  const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 2, testResults };
  expect(countVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 2 });
});

test('a browser test that passes only on the second try counts as failed', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
  expect(countPlaywright({ stats })).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

test('a browser run that never came to a test counts its errors', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(countPlaywright({ stats, errors: [{}] }).failed).toBe(1);
});

test('a step that ends badly is never counted without a failure', () => {
  expect(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(withExitCode(countCheck(0), 0).failed).toBe(0);
});

test('each failed test is named with the first line of why', () => {
  const passed = { status: 'passed', fullName: 'a receipt is kept' };
  const failed = {
    status: 'failed',
    fullName: 'a round closes',
    failureMessages: ['expected 1 to be 2\n at x'],
  };
  const testResults = [
    { status: 'failed', assertionResults: [passed, failed] },
    { status: 'failed', name: 'broken.test.ts', message: 'cannot find it', assertionResults: [] },
  ];
  expect(failedInVitest({ testResults })).toEqual([
    'a round closes: expected 1 to be 2',
    'broken.test.ts: cannot find it',
  ]);
});

test('a failed browser test is named wherever its suite lies', () => {
  const tests = [{ status: 'unexpected', results: [{ error: { message: 'not visible\n more' } }] }];
  const inner = { specs: [{ title: 'the round', tests }] };
  expect(failedInPlaywright({ suites: [{ suites: [inner] }] })).toEqual(['the round: not visible']);
});
