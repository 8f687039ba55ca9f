import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bootstrap, root } from './boot/bootstrap.mjs';

// `npm run -s import -- FILE`: what the importer understands of an agreement, as JSON on stdout.
// Exit code 0: read; 2: not readable, with one line on stderr that says why.
await bootstrap(import.meta.url, async () => {
  const [path] = process.argv.slice(2);
  if (!path) {
    process.stderr.write('Say which file: npm run -s import -- FILE  (txt, docx, pdf, html or md)\n');
    return 2;
  }
  const { printImport } = await import(
    pathToFileURL(join(root, 'packages', 'text', 'src', 'command', 'print-import.ts')).href
  );
  // npm runs scripts in the checkout's folder; the path is from where the person stands.
  const { exitCode, stdout, stderr } = await printImport(
    resolve(process.env.INIT_CWD ?? process.cwd(), path),
  );
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return exitCode;
});
