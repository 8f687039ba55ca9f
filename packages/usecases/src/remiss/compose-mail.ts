import type { Agreement } from '@overens/domain/agreement/agreement';
import { formatClosing, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { MailKind } from '@overens/domain/kernel/outbox';
import type { Municipality } from '@overens/domain/municipality/municipality';
import type { RemissAnswer } from '@overens/domain/remiss/remiss-answer';
import type { RemissRecipient } from '@overens/domain/remiss/remiss-recipient';
import type { ClosedRound, OpenRound } from '@overens/domain/remiss/remiss-round';

/** Everything a mail of a remiss round can speak of. */
export interface MailMatter {
  readonly municipality: Municipality;
  readonly agreement: Agreement;
  readonly round: OpenRound | ClosedRound;
  readonly recipient: RemissRecipient;
  readonly link: string;
  /** The answer a receipt is for. */
  readonly answer: RemissAnswer | null;
}

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
}

/** Writes a mail of a remiss round in plain Swedish: what it is about, by when, the link, whom to ask. */
export function composeMail(kind: MailKind, matter: MailMatter): ComposedMail {
  const { subject, body } = letters[kind](matter);
  const { contact } = matter.round.missiv;
  const ask = [contact.name, contact.email, contact.phone].filter((part) => part !== '').join(', ');
  return {
    subject,
    text: [
      `Till ${matter.recipient.name}`,
      ...body,
      `Har du frågor? Kontakta ${ask}.`,
      `Hälsningar\n${matter.municipality.name}`,
    ].join('\n\n'),
  };
}

type Letter = (matter: MailMatter) => { subject: string; body: string[] };

const letters: Record<MailKind, Letter> = {
  invitation: (matter) => ({
    subject: `Remiss: ${matter.agreement.name}`,
    body: [
      `${matter.municipality.name} ber er lämna synpunkter på förslaget till ${matter.agreement.name}.`,
      matter.round.missiv.text,
      lastDay(matter),
      yourLink(matter),
      'Ni behöver inget konto. Det ni skriver sparas medan ni skriver, och ni kan fortsätta på en annan dator eller telefon. Svaret blir en allmän handling.',
    ],
  }),
  reminder: (matter) => ({
    subject: `Påminnelse: ${matter.agreement.name}`,
    body: [
      remindedOf(matter),
      lastDay(matter),
      yourLink(matter),
      'Vill ni inte svara? Välj "avstår" i svaret, så slipper ni fler påminnelser.',
    ],
  }),
  extension: (matter) => ({
    subject: `Längre svarstid: ${matter.agreement.name}`,
    body: [
      `Svarstiden för remissen om ${matter.agreement.name} är förlängd.`,
      `Skäl: ${matter.round.extensions.at(-1)?.reason ?? ''}`,
      lastDay(matter),
      'Har ni redan svarat? Då behöver ni inte göra något, men ni kan ändra svaret till och med den nya sista dagen.',
      yourLink(matter),
    ],
  }),
  closedEarly: (matter) => ({
    subject: `Remissen är stängd: ${matter.agreement.name}`,
    body: [
      `Remissen om ${matter.agreement.name} har stängts i förtid.`,
      `Skäl: ${reasonForClosing(matter)}`,
      'Har ni redan svarat gäller ert svar. Ett svar som kommer nu tas emot, men märks som sent.',
      yourLink(matter),
    ],
  }),
  receipt: (matter) => ({
    subject: `Kvitto ${matter.answer?.receiptNumber ?? ''}: ${matter.agreement.name}`,
    body: [
      `${matter.municipality.name} har tagit emot ert svar.`,
      `Kvittonummer: ${matter.answer?.receiptNumber ?? ''}\nMottaget: ${matter.answer === null ? '' : formatInstant(matter.answer.receivedAt)}\nKontrollsumma: ${matter.answer?.contentHash ?? ''}`,
      matter.answer?.timing === 'late'
        ? 'Svaret kom efter sista dagen. Det är mottaget och märkt som sent.'
        : `Ni kan ändra svaret till och med ${formatClosing(matter.round.closesAt)}.`,
      'Vad händer nu? När svarstiden är slut går kommunen igenom alla svar och redovisar vad de ledde till.',
      yourLink(matter),
    ],
  }),
  newLink: (matter) => ({
    subject: `Ny länk: ${matter.agreement.name}`,
    body: [
      'Här är en ny personlig länk till remissen. Den gamla länken fungerar inte längre.',
      lastDay(matter),
      yourLink(matter),
    ],
  }),
};

function lastDay({ round }: MailMatter): string {
  return `Svara senast ${formatClosing(round.closesAt)}.`;
}

function yourLink({ link }: MailMatter): string {
  return `Er personliga länk:\n${link}`;
}

function remindedOf({ recipient, agreement }: MailMatter): string {
  return recipient.progress.state === 'draft'
    ? `Ni har börjat skriva ett svar på remissen om ${agreement.name}, men det är inte inlämnat. Öppna länken, granska och lämna in.`
    : `Vi har inte fått något svar från er på remissen om ${agreement.name}.`;
}

function reasonForClosing({ round }: MailMatter): string {
  return round.status === 'closed' && round.closing.how === 'early' ? round.closing.reason : '';
}
