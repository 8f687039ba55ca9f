import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

let file: Promise<string> | null = null;
let bundle: Promise<WorkflowBundleWithSourceMap> | null = null;

/** The workflows' bundle, made once per test process. */
export function workflowBundle(): Promise<WorkflowBundleWithSourceMap> {
  bundle ??= bundleWorkflowCode({
    workflowsPath: fileURLToPath(import.meta.resolve('@overens/workflows/registry/all-workflows')),
  });
  return bundle;
}

/** The same as a file, for workers that are processes of their own. */
export function workflowBundleFile(): Promise<string> {
  file ??= written();
  return file;
}

async function written(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'overens-bundle-'));
  const path = join(folder, 'workflows.js');
  await writeFile(path, (await workflowBundle()).code);
  return path;
}
