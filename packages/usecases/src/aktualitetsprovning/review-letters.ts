import type { OpenReview, RelevanceReview } from '@overens/domain/aktualitetsprovning/relevance-review';
import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { ReviewId } from '@overens/domain/kernel/id';
import { letterAddress } from '../mail/letter-address.ts';
import type { Letter, LetterScene, WriteLetter } from '../mail/letter.ts';

type Words = { readonly subject: string; readonly body: readonly string[] };

export const reviewLetters = {
  reviewOpened: whileOpen(({ scene, review, term }) => ({
    subject: `Dags för ${term}: ${scene.agreement.name}`,
    body: [
      `Det är dags för ${term} av ${scene.agreement.name}. Ni beslutar om den ska behållas som den är, revideras eller upphöra.`,
      `Beslutet ska vara fattat senast ${formatDate(review.reviewBy)}.`,
      'Uppföljningarna, det som har noterats under tiden och en rekommendation samlas här:',
      reviewLink(scene, review),
    ],
  })),
  reviewOverdue: whileOpen(({ scene, review, term }) => ({
    subject: `Försenad: ${term} av ${scene.agreement.name}`,
    body: [
      `Beslut om ${term} av ${scene.agreement.name} skulle ha fattats senast ${formatDate(review.reviewBy)}. Inget beslut är registrerat.`,
      'Det visas som försenat för alla som arbetar med överenskommelsen tills det är avgjort. Är beslutet redan fattat behöver det bara registreras.',
      reviewLink(scene, review),
    ],
  })),
  validityEnded: async (scene) => {
    const { agreement } = scene;
    const to = agreement.inForce?.to ?? null;
    if (agreement.inForce === null || to === null) return null;
    return await addressed(scene, {
      subject: `Gäller inte längre: ${agreement.name}`,
      body: [
        `${agreement.name} gällde till och med ${formatDate(to)} och gäller inte längre. Ingen ny version har antagits.`,
        'Texten, vilka som var anslutna och alla uppföljningar finns kvar att läsa.',
        agreement.inForce.reviewed === 'revise'
          ? 'En ny version håller på att tas fram. Ni hör från oss när det finns ett förslag.'
          : 'Vill ni att arbetet fortsätter? Hör av er till kommunen.',
      ],
    });
  },
} as const satisfies Record<string, WriteLetter>;

/** A letter about a review that is not decided; not called for afterwards. */
function whileOpen(
  words: (matter: {
    readonly scene: LetterScene;
    readonly review: OpenReview;
    /** What the municipality calls it: aktualitetsprövning, översyn, utvärdering. */
    readonly term: string;
  }) => Words,
): WriteLetter {
  return async (scene) => {
    const { deps, agreement } = scene;
    const [review, template] = await Promise.all([
      reviewOf(scene),
      deps.publications.template(agreement.template.key, agreement.template.version),
    ]);
    if (review?.status !== 'open' || template === null) return null;
    return await addressed(scene, words({ scene, review, term: template.definition.terms.review }));
  };
}

async function addressed(scene: LetterScene, { subject, body }: Words): Promise<Letter | null> {
  const address = await letterAddress(scene);
  if (address === null) return null;
  const { municipality } = scene;
  const text = [
    `Till ${address.name}`,
    ...body,
    `Har du frågor? Kontakta ${municipality.registrarEmail}.`,
    `Hälsningar\n${municipality.name}`,
  ].join('\n\n');
  return { to: address.email, subject, text };
}

async function reviewOf({ deps, agreement, about }: LetterScene): Promise<RelevanceReview | null> {
  const id = ReviewId.safeParse(about);
  return id.success ? await deps.stages.byId('review', agreement.tenantId, id.data) : null;
}

function reviewLink({ appUrl }: LetterScene, { id }: RelevanceReview): string {
  return `${appUrl}/arbete/provning/${id}`;
}
