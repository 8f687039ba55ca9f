// All of Node that this package may see: the contrast test reads the style sheet itself.
declare module 'node:fs' {
  export function readFileSync(path: URL, encoding: 'utf8'): string;
}
