import { Logo, LogoKind, logoKind, type LogoName } from '@overens/domain/municipality/logo';
import { z } from 'zod';
import type { Deps } from '../deps.ts';

/** A picture as anyone may fetch it. */
export const LogoView = z.strictObject({
  kind: LogoKind,
  base64: Logo.shape.base64,
  width: Logo.shape.width,
  height: Logo.shape.height,
});
export type LogoView = z.infer<typeof LogoView>;

/** The picture of that name; `null` when there is none. */
export async function readLogo(deps: Pick<Deps, 'logos'>, name: LogoName): Promise<LogoView | null> {
  const logo = await deps.logos.byName(name);
  if (logo === null) return null;
  const { base64, width, height } = logo;
  return { kind: logoKind(name), base64, width, height };
}
