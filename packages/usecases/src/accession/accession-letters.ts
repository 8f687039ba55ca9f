import type { Joining } from '@overens/domain/accession/joining';
import { versionOf } from '@overens/domain/accession/joining';
import { hasVersionInForce } from '@overens/domain/accession/version-to-join';
import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { Letter, LetterScene, WriteLetter } from '../mail/letter.ts';

/** Letters to those who join: each is written when it is sent, and not sent when it is not called for any more. */
export const accessionLetters = {
  joiningReceived: toJoining(({ joining, agreementName }) => ({
    subject: `Kvitto ${joining.receiptNumber}: anslutning till ${agreementName}`,
    body: [
      `Vi har tagit emot er anmälan om att ansluta er till ${agreementName}, version ${versionOf(joining).number}.`,
      `Kvittonummer: ${joining.receiptNumber}\nMottaget: ${formatInstant(versionOf(joining).at)}`,
      'Vad händer nu? Kommunen bekräftar anmälan eller frågar om något. Ni får ett mejl när det är klart.',
    ],
  })),
  joiningQuestion: toJoining(({ joining, agreementName }) =>
    joining.progress.state === 'asked'
      ? {
          subject: `En fråga om er anslutning till ${agreementName}`,
          body: [
            'Innan kommunen kan bekräfta er anslutning behöver ni svara på en fråga.',
            `Frågan:\n${joining.progress.question}`,
            'Svara på er sida, eller svara kommunen på annat sätt om det går lättare.',
          ],
        }
      : null,
  ),
  joiningConfirmed: toJoining(({ joining, agreementName }) =>
    joining.progress.state === 'joined'
      ? {
          subject: `Ni är anslutna till ${agreementName}`,
          body: [
            `Er anslutning till ${agreementName}, version ${versionOf(joining).number}, är bekräftad. Kvittonummer: ${joining.receiptNumber}.`,
            `Er organisations namn står nu bland dem som har anslutit sig.${joining.arrival.channel === 'paper' ? ' Er blankett väger lika tungt som en anmälan på webben.' : ''}`,
            'Ni kan när som helst lämna överenskommelsen, på er sida eller på papper.',
          ],
        }
      : null,
  ),
  joiningRefused: toJoining(({ joining, agreementName }) =>
    joining.progress.state === 'refused'
      ? {
          subject: `Er anmälan om anslutning till ${agreementName}`,
          body: [
            'Kommunen har inte bekräftat er anslutning.',
            `Skäl: ${joining.progress.reason}`,
            'Tycker ni att det är fel, eller har något ändrats? Hör av er till kommunen. Ni kan också lämna en ny anmälan.',
          ],
        }
      : null,
  ),
  joiningWithdrawn: toJoining(({ joining, agreementName }) =>
    joining.progress.state === 'withdrawn'
      ? {
          subject: `Ni har lämnat ${agreementName}`,
          body: [
            `Kommunen har noterat att ni inte längre är anslutna till ${agreementName}. Det gäller från ${formatInstant(joining.progress.at)}. Kvittonummer: ${joining.receiptNumber}.`,
            'Det ni har svarat och rapporterat finns kvar. Ni är välkomna att ansluta er igen när ni vill.',
          ],
        }
      : null,
  ),
  confirmNewVersion: toJoining((matter) => confirming(matter, 'Bekräfta er anslutning')),
  joiningNews: toResponsibleBody,
  confirmReminder: toJoining((matter) => confirming(matter, 'Påminnelse: bekräfta er anslutning')),
  adoptionAnnulled: toJoining(({ joining, agreementName, scene }) => {
    const { inForce } = scene.agreement;
    const again = inForce !== null && inForce.lapsedOn === null ? inForce : null;
    return {
      subject: `Beslutet är upphävt: ${agreementName}`,
      body: [
        `En domstol har upphävt kommunens beslut att anta den version av ${agreementName} som er anslutning gäller. Den versionen gäller inte längre.`,
        again === null
          ? 'Ingen version gäller just nu.'
          : `I stället gäller version ${again.number} igen, som antogs ${formatDate(again.adoptedOn)}.`,
        `Er anslutning står kvar som ansluten till den upphävda versionen. Kvittonummer: ${joining.receiptNumber}. Ni behöver inte göra något nu.`,
        'Antar kommunen samma text igen gäller er anslutning den. Antas en annan text får ni frågan om ni vill bekräfta den.',
      ],
    };
  }),
} as const satisfies Record<string, WriteLetter>;

interface JoiningMatter {
  readonly joining: Joining;
  readonly agreementName: string;
  readonly scene: LetterScene;
  /** The last day to confirm, when somebody is asked to. */
  readonly confirmBy: string | null;
}

interface JoiningWords {
  readonly subject: string;
  readonly body: readonly string[];
}

/** Asks for the new version to be confirmed, unless that has been done or another has taken its place. */
function confirming(
  { joining, agreementName, scene, confirmBy }: JoiningMatter,
  subject: string,
): JoiningWords | null {
  const { inForce } = scene.agreement;
  if (confirmBy === null || inForce === null || inForce.lapsedOn !== null) return null;
  if (inForce.textVersionId !== scene.about) return null;
  if (hasVersionInForce(joining, scene.agreement)) return null;
  return {
    subject: `${subject}: ${agreementName}`,
    body: [
      `En ny version av ${agreementName} gäller från ${formatDate(inForce.from)}. ${joining.progress.state === 'joined' ? 'Ni anslöt er till' : 'Er anmälan gällde'} en tidigare, version ${versionOf(joining).number}.`,
      `Bekräfta senast ${confirmBy} att ni vill vara anslutna också till den nya, version ${inForce.number}. Gör det på er sida, eller skriv till kommunen.`,
      'Svarar ni inte står ni kvar som anslutna till den förra versionen. Ni kan bekräfta även efter sista dagen.',
    ],
  };
}

/** A letter to the contact of a joining, with the way to its page and whom to ask. */
function toJoining(write: (matter: JoiningMatter) => JoiningWords | null): WriteLetter {
  return async (scene): Promise<Letter | null> => {
    const { deps, agreement, municipality, partyPage, to } = scene;
    if (to.kind !== 'joining') return null;
    const [joinings, periods] = await Promise.all([
      deps.stages.ofAgreement('joining', agreement.tenantId, agreement.id),
      deps.stages.visits('accessionPeriod', agreement.tenantId, agreement.id),
    ]);
    const joining = joinings.find(({ id }) => id === to.joiningId);
    if (joining === undefined) return null;
    const period = periods.at(-1);
    const confirmBy = period?.status === 'open' ? formatDate(period.confirmBy) : null;
    const words = write({ joining, agreementName: agreement.name, scene, confirmBy });
    if (words === null) return null;
    const text = [
      `Till ${joining.name}`,
      ...words.body,
      ...(partyPage === null ? [] : [`Er sida, utan konto:\n${partyPage}`]),
      `Har du frågor? Kontakta ${municipality.registrarEmail}.`,
      `Hälsningar\n${municipality.name}`,
    ].join('\n\n');
    return { to: joining.contact.email, subject: words.subject, text };
  };
}

/** To the responsible body: something has come in about a joining. Not sent once it has been dealt with. */
async function toResponsibleBody(scene: LetterScene): Promise<Letter | null> {
  const { deps, agreement, municipality, appUrl, to, about } = scene;
  if (to.kind !== 'party') return null;
  const [body, joinings] = await Promise.all([
    deps.tenants.party(agreement.tenantId, to.partyId),
    deps.stages.ofAgreement('joining', agreement.tenantId, agreement.id),
  ]);
  const joining = joinings.find(({ id }) => id === about);
  const news = joining === undefined ? null : newsOf(joining, agreement.name);
  if (body === null || news === null) return null;
  const text = [
    `Till ${body.name}`,
    news.text,
    `Öppna:\n${appUrl}/arbete/anslutning/${agreement.id}`,
    `Hälsningar\nÖverens, ${municipality.name}`,
  ].join('\n\n');
  return { to: body.email, subject: news.subject, text };
}

function newsOf(
  { name, progress, questions }: Joining,
  agreementName: string,
): { readonly subject: string; readonly text: string } | null {
  switch (progress.state) {
    case 'applied':
      return questions.length === 0
        ? {
            subject: `Ny anmälan om anslutning: ${name}`,
            text: `${name} vill ansluta sig till ${agreementName}. Bekräfta anmälan eller fråga om något.`,
          }
        : {
            subject: `${name} har svarat på er fråga`,
            text: `${name} har svarat på frågan om sin anslutning till ${agreementName}. Anmälan väntar på att bekräftas.`,
          };
    case 'withdrawn':
      return {
        subject: `${name} har lämnat ${agreementName}`,
        text: `${name} är inte längre ansluten till ${agreementName}. Det organisationen har rapporterat finns kvar. Ni behöver inte göra något.`,
      };
    case 'asked':
    case 'joined':
    case 'refused':
      return null;
  }
}
