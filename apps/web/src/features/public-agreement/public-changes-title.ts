import type { PublicChangesView } from '@overens/usecases/documents/public-changes-view';
import { publicChangesWords as words } from '../../messages/sv/public-changes.ts';

/** What changes what, as a heading. */
export function publicChangesTitle({ of, from, to }: Pick<PublicChangesView, 'of' | 'from' | 'to'>): string {
  return of === 'proposal' ? words.proposalTitle(from) : words.title(to, from);
}
