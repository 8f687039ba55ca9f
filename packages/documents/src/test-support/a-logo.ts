import type { PrintedLogo } from '../printed-logo.ts';

/** Two leaves on a stem: a drawing of our own. */
export function aLogo(): PrintedLogo {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#0b5d4e"/><path d="M20 18V6M20 10q-8 0-8-6 8 0 8 6M20 13q8 0 8-6-8 0-8 6" fill="#fff" stroke="#fff"/></svg>';
  return { kind: 'svg', base64: Buffer.from(drawing).toString('base64'), width: 40, height: 20 };
}

/** The smallest picture of dots: one, without colour. */
export function aPngLogo(): PrintedLogo {
  return { kind: 'png', base64: ONE_DOT, width: 1, height: 1 };
}

const ONE_DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=';
