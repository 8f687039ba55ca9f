import type { Agreement } from '@overens/domain/agreement/agreement';
import type { RoundId } from '@overens/domain/kernel/id';
import { ok, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { PublicScene } from '../accession/public-scene.ts';
import type { Deps } from '../deps.ts';
import { compareVersions } from '../drafting/compare-versions.ts';
import { publicCauses } from './public-causes.ts';
import type { PublicChangesView } from './public-changes-view.ts';

/**
 * Two versions that the public may read, against each other. Of why, only what is public: which organisation asked for
 * a change where the form of the round said that answers become public, else that it was said in the remiss; never
 * what an officer or a participant wrote. domain.md §8.10 RE-02.
 */
export async function publicChangesBetween(
  deps: Deps,
  { agreement, municipality, now }: PublicScene,
  { of, from, to }: Pick<PublicChangesView, 'of' | 'from' | 'to'>,
): Promise<Result<PublicChangesView, Refusal>> {
  const { tenantId, id: agreementId } = agreement;
  const compared = await compareVersions(deps, { tenantId, agreementId, from, to });
  if (!compared.ok) return compared;
  const { counts, sections } = compared.value;
  const open = await roundsWithPublicAnswers(deps, agreement);
  const { name, slug, brandColour, logo } = municipality;
  return ok({
    of,
    municipality: { name, slug, brandColour, logo },
    agreementName: agreement.name,
    mode: agreement.mode.kind,
    now,
    from,
    to,
    counts,
    sections: sections.map((section) => ({ ...section, causes: publicCauses(section.causes, open) })),
  });
}

async function roundsWithPublicAnswers(
  deps: Deps,
  { tenantId, id }: Agreement,
): Promise<ReadonlySet<RoundId>> {
  const rounds = await deps.remiss.roundsOf(tenantId, id);
  const asked = await Promise.all(
    rounds.map(async ({ id: roundId, form }) => {
      const published = await deps.publications.form(form.key, form.version);
      const { list = 'never' } = published?.definition.publishing ?? {};
      return list === 'never' ? [] : [roundId];
    }),
  );
  return new Set(asked.flat());
}
