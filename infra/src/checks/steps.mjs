import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Every step of `npm test`, in order. `{ name, kind, args, needs?, servers?, env? }`: `kind` says how the result is counted,
 * `args` are for Node 24. A step with nothing to look at yet is left out.
 * `needs` names a step that must have held; `servers` asks for MongoDB and Temporal.
 */
export function steps(root) {
  const has = (folder, ending) => filesUnder(join(root, folder), ending).length > 0;
  return [
    check('format', bin(root, 'oxfmt'), ['--check']),
    check('lint', bin(root, 'oxlint'), []),
    check('boundaries: turbo', bin(root, 'turbo'), ['boundaries']),
    check('boundaries: sherif', bin(root, 'sherif'), []),
    check('boundaries: knip', bin(root, 'knip'), ['--no-progress']),
    ...typeChecks(root),
    vitest('unit', bin(root, 'vitest'), []),
    ...serverSuites(root, has),
    ...(has('apps/web/src/app', /\.tsx$/) ? browserSteps(root, has) : []),
  ];
}

/** The steps a person named on the command line; all when none is named. `types` stands for every `types: …`. */
export function chosenSteps(all, names) {
  if (names.length === 0) return all;
  const chosen = all.filter(({ name }) =>
    names.some((wanted) => name === wanted || name.startsWith(`${wanted}:`)),
  );
  if (chosen.length === 0) {
    throw new Error(
      `There is no step called ${names.join(', ')}. The steps are: ${all.map(({ name }) => name).join(', ')}`,
    );
  }
  return chosen;
}

function typeChecks(root) {
  const configs = filesUnder(root, /^tsconfig\.json$/, 3).filter((file) => hasSources(file));
  return configs.map((file) => {
    const folder = relative(root, join(file, '..')).replaceAll('\\', '/');
    return check(`types: ${folder}`, bin(root, 'tsc'), ['-p', file]);
  });
}

function hasSources(tsconfig) {
  return filesUnder(join(tsconfig, '..'), /\.tsx?$/).length > 0;
}

function serverSuites(root, has) {
  const suites = [
    { name: 'stores', folders: ['packages/data', 'tests/stores'] },
    { name: 'workflows', folders: ['workflows/src', 'tests/workflows'] },
    { name: 'replay', folders: ['tests/replay'] },
    { name: 'integration', folders: ['tests/integration', 'tests/life'] },
    { name: 'faults', folders: ['tests/faults'] },
  ];
  return suites
    .filter(({ folders }) => folders.some((folder) => has(folder, /\.test\.ts$/)))
    .map(({ name }) =>
      vitest(name, bin(root, 'vitest'), ['--config', 'tests/vitest.config.ts', '--project', name], {
        servers: true,
      }),
    );
}

function browserSteps(root, has) {
  const build = check('build', join(root, 'infra/src/web-build.mjs'), []);
  if (!has('tests/e2e', /\.spec\.ts$/)) return [build];
  const args = [
    bin(root, 'playwright'),
    'test',
    '--config',
    'tests/playwright.config.ts',
    '--reporter=list,json',
  ];
  return [build, { name: 'browser', kind: 'playwright', args, needs: 'build' }];
}

function check(name, program, args, more = {}) {
  return { name, kind: 'check', args: [program, ...args], ...more };
}

function vitest(name, program, args, more = {}) {
  return { name, kind: 'vitest', args: [program, 'run', ...args], ...more };
}

/** The script behind a command of an installed package: the same on every system, and run by Node 24. */
function bin(root, name) {
  const files = {
    oxfmt: 'oxfmt/bin/oxfmt',
    oxlint: 'oxlint/bin/oxlint',
    turbo: 'turbo/bin/turbo',
    sherif: 'sherif/index.js',
    knip: 'knip/bin/knip.js',
    tsc: 'typescript/bin/tsc',
    vitest: 'vitest/vitest.mjs',
    playwright: '@playwright/test/cli.js',
  };
  return join(root, 'node_modules', files[name]);
}

const notSources = new Set(['node_modules', '.next', '.data', '.git', '.turbo', 'artefacts']);

/** Files below `folder` whose name matches, with full paths; sources only, at most `depth` folders down. */
export function filesUnder(folder, ending, depth = 12) {
  if (!existsSync(folder) || depth < 0) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notSources.has(entry.name) ? [] : filesUnder(path, ending, depth - 1);
    return ending.test(entry.name) ? [path] : [];
  });
}
