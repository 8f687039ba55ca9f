import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { OpenFollowUp, YearlyFollowUp } from '@overens/domain/follow-up/yearly-follow-up';
import { FollowUpId } from '@overens/domain/kernel/id';
import { letterAddress } from '../mail/letter-address.ts';
import type { Letter, LetterScene, WriteLetter } from '../mail/letter.ts';

type Words = { readonly subject: string; readonly body: readonly string[] };

export const followUpLetters = {
  reportAsked: whileOpen(({ scene, followUp, link }) => ({
    subject: `Hur går det? Uppföljning av ${scene.agreement.name}`,
    body: [
      isMunicipal(scene)
        ? `Det är dags för årets uppföljning av ${scene.agreement.name}. Parterna berättar hur det har gått med åtagandena, och ni rapporterar för kommunen.`
        : `Det är dags för årets uppföljning av ${scene.agreement.name}. Ni är part, och vi vill veta hur det har gått med era åtaganden.`,
      'För varje åtagande väljer ni hur långt ni har kommit. Skriv gärna vad ni har gjort, vad som har varit i vägen och siffror om ni har. Det sparas medan ni skriver.',
      `Lämna in senast ${formatDate(followUp.reportBy)}. Rapporten publiceras senast ${formatDate(followUp.dueOn)} och är offentlig.`,
      `Här rapporterar ni:\n${link}`,
    ],
  })),
  reportReminder: whileOpen(({ scene, followUp, link }) => ({
    subject: `Påminnelse: uppföljning av ${scene.agreement.name}`,
    body: [
      `Vi har inte fått er rapport om ${scene.agreement.name} än.`,
      `Lämna in senast ${formatDate(followUp.reportBy)}. Kommer den senare tas den emot och märks som sen, så länge rapporten inte är publicerad.`,
      `Här rapporterar ni:\n${link}`,
    ],
  })),
  reportOverdue: whileOpen(({ scene, followUp, link }) => ({
    subject: `Försenad: uppföljningen av ${scene.agreement.name}`,
    body: [
      `Årets uppföljningsrapport om ${scene.agreement.name} skulle ha publicerats senast ${formatDate(followUp.dueOn)}. Det har inte skett.`,
      'Parterna har åtagit sig att följa upp varje år. Rapporten visas som försenad för alla som arbetar med överenskommelsen tills den är publicerad.',
      `Se vad som återstår:\n${link}`,
    ],
  })),
  reportPublished: async (scene) => {
    const followUp = await followUpOf(scene);
    if (followUp?.status !== 'closed') return null;
    const { report } = followUp.published;
    return await addressed(scene, {
      subject: `Uppföljningen är klar: ${scene.agreement.name}`,
      body: [
        `Årets uppföljning av ${scene.agreement.name} är publicerad.`,
        report.overall,
        `Läs hela rapporten:\n${publicReportLink(scene, followUp.id)}`,
        'Tack till alla som har rapporterat.',
      ],
    });
  },
} as const satisfies Record<string, WriteLetter>;

/** A letter about a follow-up whose report is not out; not called for afterwards. */
function whileOpen(
  words: (matter: {
    readonly scene: LetterScene;
    readonly followUp: OpenFollowUp;
    readonly link: string;
  }) => Words,
): WriteLetter {
  return async (scene) => {
    const followUp = await followUpOf(scene);
    if (followUp?.status !== 'open') return null;
    const link = isMunicipal(scene)
      ? `${scene.appUrl}/arbete/uppfoljning/${followUp.id}`
      : (scene.partyPage ?? scene.appUrl);
    return await addressed(scene, words({ scene, followUp, link }));
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

/** The responsible body gets its letters as an entry of the address book; organisations by their joining. */
function isMunicipal({ to }: LetterScene): boolean {
  return to.kind === 'party';
}

async function followUpOf({ deps, agreement, about }: LetterScene): Promise<YearlyFollowUp | null> {
  const id = FollowUpId.safeParse(about);
  return id.success ? await deps.stages.byId('followUp', agreement.tenantId, id.data) : null;
}

function publicReportLink({ appUrl, municipality }: LetterScene, id: FollowUpId): string {
  return `${appUrl}/k/${municipality.slug}/uppfoljning/${id}`;
}
