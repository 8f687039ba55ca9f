import { can, type Actor } from '@overens/domain/access/access';
import { DraftingId, TenantId } from '@overens/domain/kernel/id';
import { refuse, ok, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { unitIdsOf } from '@overens/text/model/agreement-text';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { loadDrafting } from './load-drafting.ts';
import { partsOf, sectionIdOf } from './parts-of-drafting.ts';
import { readReturnedText } from './returned-text.ts';
import { historyViews, UnitHistoryView } from './unit-history-view.ts';
import { chainTo, knownVersion } from './version-chain.ts';
import { WorkedSection, workedSection } from './worked-section.ts';

/** The whole text of a drafting, as it is written in. */
export const DraftingTextView = z.strictObject({
  draftingId: DraftingId,
  tenantId: TenantId,
  version: z.int(),
  title: z.string(),
  sections: z.array(z.strictObject({ ...WorkedSection.shape, comments: z.int(), unweighed: z.int() })),
  /** What had happened to each unit when the work began; those to which nothing had are left out. */
  histories: z.array(UnitHistoryView),
  /** The stage that sent the text back, by its title. */
  returnedBy: z.string().nullable(),
  mayWrite: z.boolean(),
});
export type DraftingTextView = z.infer<typeof DraftingTextView>;

/** The words of a drafting from beginning to end, as they stand now or as they were finished. */
export async function readDraftingText(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly draftingId: DraftingId; readonly actor: Actor },
): Promise<Result<DraftingTextView, Refusal>> {
  const loaded = await loadDrafting(deps, query);
  if (loaded === null) return refuse({ code: 'notFound', what: 'stage' });
  const { work, agreement, text, texts, base } = loaded;
  const returned = await readReturnedText(deps, agreement, work.stage);
  const counts = new Map(partsOf(loaded).map((part) => [sectionIdOf(part.key), part]));
  return ok({
    draftingId: work.id,
    tenantId: work.tenantId,
    version: work.version,
    title: text.title,
    sections: text.sections.map((section) => ({
      ...workedSection(work, section),
      comments: counts.get(section.id)?.comments ?? 0,
      unweighed: counts.get(section.id)?.unweighed ?? 0,
    })),
    histories: historyViews(chainTo(texts, base.version, { number: 0 }).map(knownVersion), unitIdsOf(text)),
    returnedBy: returned?.title ?? null,
    mayWrite: work.status === 'open' && can(query.actor, 'drafting.work', { tenantId: work.tenantId }),
  });
}
