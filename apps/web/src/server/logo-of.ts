import type { LogoName } from '@overens/domain/municipality/logo';
import type { LogoView } from '@overens/usecases/municipality/read-logo';
import { serverApi } from './server-api.ts';

/** A municipality's picture by its name; `null` for none, or for a name that is of no picture. */
export async function logoOf(name: LogoName | null): Promise<LogoView | null> {
  return name === null ? null : await (await serverApi()).public.logo({ name });
}
