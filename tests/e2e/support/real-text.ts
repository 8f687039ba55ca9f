import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A public agreement as a municipality sent it out. It lies beside the checkout, never in it. */
export const realText = fileURLToPath(
  new URL('../../../../shared/seeds/000_365b151b4fc3de6d.txt', import.meta.url),
);

/** Whether it is there; where it must be, its absence is a failure and no reason to skip. */
export function isRealTextHere(): boolean {
  const isHere = existsSync(realText);
  if (!isHere && process.env['CI']) throw new Error(`${realText} is missing: CI runs on the real text.`);
  return isHere;
}
