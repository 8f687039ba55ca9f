import { serverApi } from '../../server/server-api.ts';
import { PageShell } from '../shell/page-shell.tsx';
import { LostLink, type LostLinkProps } from './lost-link.tsx';

/** The page for a link that opens nothing. It stands even when the list of municipalities cannot be read. */
export async function LostLinkPage({ why }: Pick<LostLinkProps, 'why'>) {
  return (
    <PageShell account="none">
      <LostLink why={why} municipalities={await municipalitiesOrNone()} />
    </PageShell>
  );
}

async function municipalitiesOrNone(): Promise<LostLinkProps['municipalities']> {
  try {
    return (await (await serverApi()).public.municipalities()).municipalities;
  } catch {
    return [];
  }
}
