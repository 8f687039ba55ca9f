import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Every file that is tracked or about to be, relative to the root; without those just removed. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/** The TypeScript sources of the repository. */
export function sourceFiles(): string[] {
  return repositoryFiles().filter((file) => /\.(ts|tsx|mts)$/.test(file) && !file.endsWith('.d.mts'));
}

/** One import or re-export of a file. */
export interface Imported {
  readonly from: string;
  /** Only for its types: gone when the file runs. */
  readonly typeOnly: boolean;
}

export function importsOf(file: string): Imported[] {
  const source = readFileSync(join(root, file), 'utf8');
  const statements = [...source.matchAll(STATEMENT)].map(([, typeOnly, from, bare, dynamic]) => ({
    from: from ?? bare ?? dynamic ?? '',
    typeOnly: typeOnly !== undefined,
  }));
  return statements.filter(({ from }) => from !== '');
}

const STATEMENT =
  /^\s*(?:import|export)\s+(type\s+)?[^'";]*?\sfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** The file that an import reaches inside the repository, or null for a dependency. */
export function reachedFile(file: string, from: string): string | null {
  if (from.startsWith('.')) return existing(relative(root, resolve(root, dirname(file), from)));
  const [, name, rest] = /^@overens\/([^/]+)\/(.+)$/.exec(from) ?? [];
  if (name === undefined || rest === undefined) return null;
  const folder = name === 'workflows' || name === 'infra' ? name : `packages/${name}`;
  return existing(`${folder}/src/${rest}.ts`) ?? existing(`${folder}/src/${rest}.tsx`);
}

/** Everything that runs when a file does: files of the repository, and dependencies by name. */
export function everythingReached(file: string): Set<string> {
  const reached = new Set<string>();
  const ahead = [file];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    for (const { from, typeOnly } of importsOf(next)) {
      if (typeOnly) continue;
      const inside = reachedFile(next, from);
      if (inside === null) reached.add(from);
      else ahead.push(inside);
    }
  }
  return reached;
}

function existing(file: string): string | null {
  return existsSync(join(root, file)) ? file : null;
}
