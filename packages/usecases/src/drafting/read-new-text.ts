import { mayReplaceText } from '@overens/domain/drafting/replace-text';
import type { DraftingId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { anchorText, type AnchoredText } from '@overens/text/anchor/anchor-text';
import { countFates, followUnits, headingFate, type FollowedSection } from '@overens/text/diff/follow-units';
import { wordDiff, type DiffPart } from '@overens/text/diff/word-diff';
import { importDraft, type DraftSource } from '../agreement/import-draft.ts';
import type { Deps } from '../deps.ts';
import { loadDrafting } from './load-drafting.ts';
import type { NewTextView } from './new-text-view.ts';
import { newUnitId } from './new-unit-id.ts';

/**
 * Reads a changed document and tells what it would do to the text being worked on, unit by unit: kept, moved,
 * reworded, added, removed, and the pairs that a person must judge. Nothing is stored. Refuses finished work and what
 * cannot be read.
 */
export async function readNewText(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly draftingId: DraftingId; readonly source: DraftSource },
): Promise<Result<NewTextView, Refusal>> {
  const loaded = await loadDrafting(deps, query);
  if (loaded === null) return refuse({ code: 'notFound', what: 'stage' });
  const { work, text: before } = loaded;
  const open = mayReplaceText(work, work);
  if (!open.ok) return open;
  const imported = await importDraft(query.source);
  if (!imported.ok) return imported;
  const { text: read, findings } = imported.value;
  const anchored = anchorText(before, read, [], (kind) => newUnitId(deps, kind));
  const followed = followUnits(before, anchored.text);
  return ok({
    version: work.version,
    read,
    coverage: findings?.coverage ?? null,
    questions: findings?.questions.length ?? 0,
    counts: countFates(followed),
    undecided: undecidedIn(anchored),
    changed: changedIn(followed, anchored),
  });
}

function undecidedIn({ undecided }: AnchoredText): NewTextView['undecided'] {
  return undecided.map((pair) => ({
    ...pair,
    kind: pair.oldId.startsWith('sec_') ? 'heading' : 'paragraph',
    parts: copied(wordDiff(pair.before, pair.after)),
  }));
}

function changedIn(followed: readonly FollowedSection[], { found }: AnchoredText): NewTextView['changed'] {
  return followed.flatMap((section) => {
    const units = [
      { id: section.id, kind: 'heading' as const, fate: headingFate(section), parts: section.heading },
      ...section.paragraphs
        .filter(({ wentTo }) => wentTo === null)
        .map(({ id, fate, parts }) => ({ id, kind: 'paragraph' as const, fate, parts })),
    ];
    return units.flatMap(({ id, kind, fate, parts }) =>
      fate === 'same' ? [] : [{ id, kind, fate, confidence: found.get(id) ?? null, parts: copied(parts) }],
    );
  });
}

function copied(parts: readonly DiffPart[]): NewTextView['changed'][number]['parts'] {
  return parts.map((part) => ({ ...part }));
}
