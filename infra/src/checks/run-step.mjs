import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  countCheck,
  countPlaywright,
  countVitest,
  failedInPlaywright,
  failedInVitest,
  withExitCode,
} from './count-results.mjs';

/**
 * Runs one step with its input closed, and resolves to `{ passed, failed, skipped, failures, output }`. The step's output is
 * also passed on line by line to `onText`, so that a long step shows what it is at. It never throws for a step that fails.
 */
export async function runStep(step, { root, env, onText, onChild }) {
  const folder = join(root, 'node_modules', '.cache', 'overens-test');
  const report = join(folder, `${step.name.replaceAll(/\W+/g, '-')}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const { args, more } = withReport(step, report);
  const { code, output } = await runNode(args, { root, env: { ...env, ...more }, onText, onChild });
  return { ...withExitCode(countOf(step, report, code), code), output };
}

function withReport(step, report) {
  if (step.kind === 'vitest') {
    return {
      args: [...step.args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
      more: {},
    };
  }
  return { args: step.args, more: step.kind === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_NAME: report } : {} };
}

function countOf(step, report, code) {
  if (step.kind === 'check') return countCheck(code);
  try {
    const found = JSON.parse(readFileSync(report, 'utf8'));
    return step.kind === 'vitest'
      ? { ...countVitest(found), failures: failedInVitest(found) }
      : { ...countPlaywright(found), failures: failedInPlaywright(found) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function runNode(args, { root, env, onText, onChild }) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  onChild?.(child);
  let output = '';
  const hear = (chunk) => {
    output += chunk;
    onText?.(String(chunk));
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.once('close', (ended) => resolve(ended ?? 1));
  });
  return { code, output };
}
