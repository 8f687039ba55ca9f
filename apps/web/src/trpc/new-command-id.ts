/**
 * An id for one intention of a person, kept for every retry of it: the same id never acts twice.
 * As `makeId('cmd', …)` in domain, without its schemas: this runs in every form of the browser.
 */
export function newCommandId(): string {
  let epochMs = performance.timeOrigin + performance.now();
  let time = '';
  for (let i = 0; i < 10; i += 1) {
    time = ALPHABET.charAt(Math.floor(epochMs) % 32) + time;
    epochMs = Math.floor(epochMs / 32);
  }
  const chance = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => ALPHABET.charAt(byte % 32));
  return `cmd_${time}${chance.join('')}`;
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
