import type { DraftingId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { commentViews } from './comment-views.ts';
import type { DraftingPartView } from './drafting-views.ts';
import { headingLine } from './form-sections.ts';
import { loadDrafting, type LoadedDrafting } from './load-drafting.ts';
import { partsOf, sectionIdOf } from './parts-of-drafting.ts';
import { workedSection } from './worked-section.ts';

/**
 * One part with its comments in words and its text. Asked for by a comment on a sentence it is the part where the
 * sentence stands now. Refuses a part that is neither in the text nor answered on.
 */
export async function readDraftingPart(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly draftingId: DraftingId; readonly key: string },
): Promise<Result<DraftingPartView, Refusal>> {
  const loaded = await loadDrafting(deps, query);
  const about = loaded?.comments.find(({ unitKey }) => unitKey === query.key);
  const wanted = about?.partKey ?? query.key;
  const part = loaded === null ? undefined : partsOf(loaded).find(({ key }) => key === wanted);
  if (loaded === null || part === undefined) return refuse({ code: 'notFound', what: 'text' });
  const comments = loaded.comments.filter(({ partKey }) => partKey === part.key);
  const people = comments.flatMap(({ disposition }) => (disposition === null ? [] : [disposition.decidedBy]));
  const names = await deps.tenants.personNames(query.tenantId, [...new Set(people)]);
  return ok({
    key: part.key,
    title: part.title,
    comments: commentViews(loaded, part.key, comments, names),
    section: sectionView(loaded, part.key),
    sections: pointable(loaded),
  });
}

function sectionView({ work, text }: LoadedDrafting, key: string): DraftingPartView['section'] {
  const id = sectionIdOf(key);
  const section = text.sections.find((one) => one.id === id);
  return section === undefined ? null : workedSection(work, section);
}

function pointable({ base, text }: LoadedDrafting): DraftingPartView['sections'] {
  const kept = new Set<string>(text.sections.map(({ id }) => id));
  const gone = base.text.sections.filter(({ id }) => !kept.has(id));
  return [...text.sections, ...gone].map((section) => ({ id: section.id, title: headingLine(section) }));
}
