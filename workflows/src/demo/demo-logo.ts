import { createHash } from 'node:crypto';
import { Instant } from '@overens/domain/kernel/instant';
import { LogoName } from '@overens/domain/municipality/logo';

/** An elm by the water: drawn for the demo, and the mark of no real place. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
<rect width="48" height="48" rx="6" fill="#0b5d4e"/>
<circle cx="24" cy="17" r="11" fill="#dfeee9"/>
<path d="M22.5 17h3v17h-3z" fill="#dfeee9"/>
<path d="M6 38q4.5-4 9 0t9 0 9 0 9 0" fill="none" stroke="#dfeee9" stroke-width="2.5"/>
</svg>
`;

/** Almvik's logo, as if it had been chosen on the page of settings. */
export const almvikLogo = {
  name: LogoName.parse(`${createHash('sha256').update(DRAWING).digest('hex')}.svg`),
  base64: Buffer.from(DRAWING).toString('base64'),
  width: 48,
  height: 48,
  savedAt: Instant.parse('2026-01-07T08:00:00.000Z'),
};
