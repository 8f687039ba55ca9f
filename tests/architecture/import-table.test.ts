import { expect, test } from 'vitest';
import { everythingReached, importsOf, reachedFile, sourceFiles } from '../support/source-files.ts';

/** Which of our packages each may import to run; types are in the next table. Design §3. */
const mayImport: Record<string, readonly string[]> = {
  'packages/domain': [],
  'packages/text': ['domain'],
  'packages/documents': ['domain', 'text'],
  'packages/forms': ['domain', 'ui'],
  'packages/usecases': ['domain', 'text', 'forms'],
  'packages/data': ['domain'],
  'packages/api': ['domain', 'text', 'forms', 'usecases'],
  'packages/ui': [],
  'packages/templates': [],
  'packages/docs': [],
  workflows: ['domain', 'forms', 'usecases', 'data', 'templates'],
  'workflows/src/demo': ['domain', 'text', 'forms', 'usecases', 'data', 'templates'],
  'apps/web/src/server': [
    'domain',
    'text',
    'documents',
    'forms',
    'ui',
    'usecases',
    'data',
    'api',
    'workflows',
  ],
  'apps/web/src/app': ['domain', 'text', 'documents', 'forms', 'ui', 'usecases', 'api'],
  'apps/web/src': ['domain', 'text', 'forms', 'ui'],
  infra: [],
};
/** And whose types it may know besides. */
const mayKnow: Record<string, readonly string[]> = {
  'packages/data': ['usecases', 'forms'],
  'packages/templates': ['domain', 'forms'],
  'apps/web/src': ['api', 'usecases'],
  'apps/web/src/app': [],
};

/** Which dependencies are for which part only. */
const reserved: Record<string, readonly string[]> = {
  mongoose: ['packages/data', 'workflows', 'apps/web/src/server', 'tests'],
  mongodb: ['packages/data', 'apps/web/src/server', 'infra', 'tests'],
  '@temporalio': ['workflows', 'apps/web/src/server', 'tests'],
  '@trpc/server': ['packages/api', 'apps/web/src/server', 'apps/web/src/app', 'tests'],
  '@myriaddreamin/typst-ts-node-compiler': ['packages/documents', 'tests'],
  docx: ['packages/documents', 'tests'],
  fflate: ['packages/documents', 'tests'],
  react: ['packages/ui', 'packages/forms/src/render', 'packages/forms/src/fields', 'apps/web', 'tests'],
  next: ['apps/web'],
  'date-holidays': ['packages/domain/src/calendar'],
  'temporal-polyfill': ['packages/domain/src/calendar'],
};

/** All that the rules themselves may lean on. */
const DOMAIN_LEANS_ON = ['zod', 'temporal-polyfill', 'date-holidays'];

const isTest = (file: string): boolean => /\.(test|spec)\.tsx?$|\/(test-support|testing)\//.test(file);
const product = sourceFiles().filter(
  (file) => !file.startsWith('tests/') && !isTest(file) && file.includes('/src/'),
);

test('each package imports what the table allows', () => {
  const strays = product.flatMap((file) => {
    const part = partOf(file, mayImport);
    if (part === null) return [`${file} is in no part of the table`];
    const own = part.split('/')[1] ?? part;
    return importsOf(file)
      .filter(({ from }) => from.startsWith('@overens/'))
      .filter(({ from, typeOnly }) => {
        const name = from.split('/')[1] ?? '';
        const known = typeOnly ? (mayKnow[part] ?? []) : [];
        return name !== own && ![...(mayImport[part] ?? []), ...known].includes(name);
      })
      .map(({ from }) => `${file} imports ${from}`);
  });
  expect(strays).toEqual([]);
});

test('a dependency that is for one part is imported there only', () => {
  const strays = product.flatMap((file) =>
    importsOf(file).flatMap(({ from, typeOnly }) => {
      const name = Object.keys(reserved).find((one) => from === one || from.startsWith(`${one}/`));
      const places = name === undefined ? null : reserved[name];
      if (!places || typeOnly || places.some((place) => file.startsWith(`${place}/`))) return [];
      return [`${file} imports ${from}`];
    }),
  );
  expect(strays).toEqual([]);
});

test('the rules lean on nothing that reads, writes or tells the time', () => {
  const strays = product
    .filter((file) => file.startsWith('packages/domain/'))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => !from.startsWith('.') && !DOMAIN_LEANS_ON.includes(from))
        .map(({ from }) => `${file} imports ${from}`),
    );
  expect(strays).toEqual([]);
});

test('what a browser or a workflow counts days with is light', () => {
  const browserSafe = [
    'time-zone',
    'day-number',
    'deadline',
    'deadline-wording',
    'date-offset',
    'date-rule',
    'check-date-rules',
    'resolve-date-rule',
    'explain-date-rule',
    'remiss-period-advice',
    'calendar',
  ].map((name) => `packages/domain/src/calendar/${name}.ts`);
  const replayed = product.filter((file) => file.endsWith('-workflow.ts'));
  expect(replayed.length).toBeGreaterThan(0);
  const heavy = [...browserSafe, ...replayed].flatMap((file) =>
    [...everythingReached(file)]
      .filter((name) => HEAVY.includes(name))
      .map((name) => `${file} reaches ${name}`),
  );
  expect(heavy).toEqual([]);
});

test('what is replayed reaches nothing that reads, writes or renders', () => {
  const strays = product
    .filter((file) => file.endsWith('-workflow.ts'))
    .flatMap((file) =>
      [...everythingReached(file)]
        .filter((name) =>
          /^(node:|mongo|pino|nodemailer|react|packages\/(data|usecases|api|ui)\/)/.test(name),
        )
        .map((name) => `${file} reaches ${name}`),
    );
  expect(strays).toEqual([]);
});

test('what the process runs as it is, without a build, reaches no file that needs one', () => {
  const strays = ['workflows/src/worker.ts', 'workflows/src/prepare.ts'].flatMap((file) =>
    [...everythingReached(file)].filter((name) => name.endsWith('.tsx') || name === 'react'),
  );
  expect(strays).toEqual([]);
});

test('every import inside the repository leads to a file', () => {
  const lost = product.flatMap((file) =>
    importsOf(file)
      .filter(({ from }) => from.startsWith('@overens/') && !/\.(css|json)$/.test(from))
      .filter(({ from }) => reachedFile(file, from) === null && !from.startsWith('@overens/infra/'))
      .map(({ from }) => `${file} imports ${from}`),
  );
  expect(lost).toEqual([]);
});

const HEAVY = ['date-holidays', 'temporal-polyfill'];

/** The part of the table a file belongs to: the longest that fits. */
function partOf(file: string, table: Record<string, unknown>): string | null {
  const fitting = Object.keys(table).filter((part) => file.startsWith(`${part}/`));
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
