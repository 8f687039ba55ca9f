import { runProgram } from './run-program.mjs';

/**
 * Resolves to the version line a program prints, or throws when it does not run or is another version
 * than `wanted` (a piece of text or a pattern).
 */
export async function verifyVersion(command, wanted) {
  const output = await runProgram(command, ['--version'], { limitMs: 10_000 });
  const right = typeof wanted === 'string' ? output.includes(wanted) : wanted.test(output);
  if (!right)
    throw new Error(`${command} is not the version asked for (${wanted}); it says: ${output.trim()}`);
  return output.trim().split('\n', 1)[0];
}
