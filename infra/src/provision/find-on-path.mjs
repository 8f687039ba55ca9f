import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of the first of `names` that is a program on PATH, or `undefined`. */
export function findOnPath(names, env = process.env) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    for (const name of names) {
      const hit = endings.map((ending) => join(folder, name + ending)).find(isProgram);
      if (folder && hit) return hit;
    }
  }
  return undefined;
}

/** Whether `path` is a file that this user may run. */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
