import type { Actor } from '@overens/domain/access/access';
import type { Agreement } from '@overens/domain/agreement/agreement';
import type { AgreementId, RoundId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { publicScene } from '../accession/public-scene.ts';
import type { Deps } from '../deps.ts';
import { compareVersions } from '../drafting/compare-versions.ts';
import { publicCauses } from './public-causes.ts';
import type { PublicChangesView } from './public-changes-view.ts';

/**
 * What an adopted version changed in the one that was in force before it, for everyone. Of why, only what is public:
 * which organisation asked for it where the form of the round said that answers become public, else that it was said in
 * the remiss; never what an officer or a participant wrote. Refuses what the public page does not show, and the first
 * version, which changed nothing. domain.md §8.10 RE-02, RE-04.
 */
export async function readPublicChanges(
  deps: Deps,
  query: {
    readonly slug: string;
    readonly agreementId: AgreementId;
    readonly number: number;
    readonly actor: Actor;
  },
): Promise<Result<PublicChangesView, Refusal>> {
  const scene = await publicScene(deps, query);
  if (scene === null) return refuse({ code: 'notFound', what: 'agreement' });
  const { agreement, municipality, now } = scene;
  const { tenantId, id: agreementId } = agreement;
  const from = inForceBefore(agreement, query.number);
  if (from === null) return refuse({ code: 'notFound', what: 'text' });
  const compared = await compareVersions(deps, { tenantId, agreementId, from, to: query.number });
  if (!compared.ok) return compared;
  const { counts, sections } = compared.value;
  const open = await roundsWithPublicAnswers(deps, agreement);
  const { name, slug, brandColour, logo } = municipality;
  return ok({
    municipality: { name, slug, brandColour, logo },
    agreementName: agreement.name,
    mode: agreement.mode.kind,
    now,
    from,
    to: query.number,
    counts,
    sections: sections.map((section) => ({ ...section, causes: publicCauses(section.causes, open) })),
  });
}

/** The version that was in force right before that one; `null` for the first, and for one that never was. */
function inForceBefore({ formerly, inForce }: Agreement, number: number): number | null {
  const numbers = [...formerly, ...(inForce === null ? [] : [inForce])].map((version) => version.number);
  const at = numbers.indexOf(number);
  return numbers[at - 1] ?? null;
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
