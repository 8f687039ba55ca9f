import type { MeetingOnceCalled } from '@overens/domain/forankring/forankring-meeting';
import { meetingTimeInWords } from '@overens/domain/forankring/meeting-time-wording';
import type { ActiveRegistration } from '@overens/domain/forankring/registration';
import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { MeetingId } from '@overens/domain/kernel/id';
import type { Letter, LetterScene, WriteLetter } from '../mail/letter.ts';
import { loadMeeting } from './load-meeting.ts';
import { meetingCalendar } from './meeting-calendar.ts';
import { meetingPage } from './meeting-page.ts';

/** The letters about a förankring meeting: what it is about, when, where, whom to ask. */
export const forankringLetters = {
  meetingCalled: (scene) =>
    letter(scene, ({ meeting, about, page, name, isOpen }) =>
      meeting.status === 'called' && String(meeting.occasion) === about
        ? {
            subject: isOpen ? `Inbjudan till möte: ${name}` : `Kallelse till möte: ${name}`,
            body: [
              isOpen
                ? `${scene.municipality.name} bjuder in till ett möte om förslaget till ${name}. Där får ni veta vad synpunkterna har lett till, och mötet säger om det ställer sig bakom förslaget.`
                : `${scene.municipality.name} kallar till ett möte om förslaget till ${name}. Där tar ni ställning till om ni tillstyrker förslaget.`,
              ...calledAnew(meeting, isOpen),
              whenAndWhere(meeting),
              agendaOf(meeting),
              ...accessibilityOf(meeting),
              isOpen ? `Läs förslaget och anmäl er här:\n${page}` : `Läs förslaget här:\n${page}`,
              calendarLine('Lägg in mötet i kalendern', page),
            ],
            hasCalendar: true,
          }
        : null,
    ),
  meetingMoved: (scene) =>
    letter(scene, ({ meeting, about, page, name, isOpen }) => {
      const move = meeting.moves.at(-1);
      return meeting.status === 'called' && String(meeting.sequence) === about && move !== undefined
        ? {
            subject: `Ändrat möte: ${name}`,
            body: [
              move.startsAt === move.previousStartsAt
                ? `Mötet om ${name} är ändrat. Tiden är densamma.`
                : `Mötet om ${name} är flyttat från ${formatInstant(move.previousStartsAt)}.`,
              `Skäl: ${move.reason}`,
              whenAndWhere(meeting),
              ...(isOpen
                ? [
                    'Har ni anmält er? Anmälan gäller fortfarande. Passar det inte längre kan ni ta tillbaka den med länken i kvittot.',
                  ]
                : []),
              `Mer om mötet:\n${page}`,
              calendarLine('Uppdatera kalendern', page),
            ],
            hasCalendar: true,
          }
        : null;
    }),
  meetingCancelled: (scene) =>
    letter(scene, ({ meeting, about, page, name }) =>
      meeting.status === 'cancelled' && String(meeting.sequence) === about
        ? {
            subject: `Inställt möte: ${name}`,
            body: [
              `Mötet om ${name} ${formatInstant(meeting.call.startsAt)} är inställt.`,
              `Skäl: ${meeting.reason}`,
              'Ni behöver inte göra något. Blir det ett nytt möte får ni en ny inbjudan.',
              `Mer om mötet:\n${page}`,
              calendarLine('Ta bort mötet ur kalendern', page),
            ],
            hasCalendar: true,
          }
        : null,
    ),
  meetingRegistered: (scene) =>
    letter(scene, ({ meeting, page, name, registration, ownLink }) =>
      meeting.status === 'called' && registration !== null
        ? {
            subject: `Anmälan mottagen: ${name}`,
            body: [
              `${scene.municipality.name} har tagit emot anmälan till mötet om ${name}.`,
              `Anmält: ${registration.organisation ?? registration.contactName}, ${peopleInWords(registration.people)}`,
              whenAndWhere(meeting),
              ...accessibilityOf(meeting),
              calendarLine('Lägg in mötet i kalendern', page),
              'Vill ni ändra något? Anmäl er en gång till med samma e-postadress, så gäller det nya.',
              `Kan ni inte komma? Ta tillbaka anmälan här:\n${ownLink}`,
              'Uppgifter om vad ni behöver tas bort när mötet är avslutat.',
            ],
            hasCalendar: true,
          }
        : null,
    ),
  meetingReminder: (scene) =>
    letter(scene, ({ meeting, about, page, name, registration, ownLink }) =>
      meeting.status === 'called' && registration !== null && meeting.call.startsAt === about
        ? {
            subject: `Påminnelse om möte: ${name}`,
            body: [
              `Snart är det möte om ${name}. Ni har anmält ${peopleInWords(registration.people)}.`,
              whenAndWhere(meeting),
              ...accessibilityOf(meeting),
              `Mer om mötet och förslaget:\n${page}`,
              `Kan ni inte komma? Ta tillbaka anmälan här:\n${ownLink}`,
            ],
          }
        : null,
    ),
} as const satisfies Record<string, WriteLetter>;

/** What a letter about a meeting can speak of. */
interface Matter {
  readonly meeting: MeetingOnceCalled;
  /** What tells this occasion from others: a number or an hour. */
  readonly about: string;
  readonly page: string;
  readonly name: string;
  /** Whether everyone may come, or only the joint body. */
  readonly isOpen: boolean;
  readonly registration: ActiveRegistration | null;
  /** Where the registration can be withdrawn; empty without one. */
  readonly ownLink: string;
}

type Words = {
  readonly subject: string;
  readonly body: readonly string[];
  /** The meeting goes along as an entry for the calendar. */
  readonly hasCalendar?: true;
};

/** Finds what the letter is about and whom it is for; nothing is written when either is gone or has changed since. */
async function letter(scene: LetterScene, write: (matter: Matter) => Words | null): Promise<Letter | null> {
  const { deps, agreement, municipality, appUrl } = scene;
  const { tenantId } = agreement;
  const [id, ...rest] = scene.about.split(':');
  const meetingId = MeetingId.safeParse(id);
  const loaded = meetingId.success ? await loadMeeting(deps, { tenantId, meetingId: meetingId.data }) : null;
  const reader = await readerOf(scene);
  if (loaded === null || reader === null || loaded.meeting.status === 'planned') return null;
  const { meeting } = loaded;
  const page = meetingPage(appUrl, municipality.slug, meeting.id);
  const { registration } = reader;
  const ownLink = registration === null ? '' : `${page}/anmalan/${deps.links.tokenOf(registration.id, 1)}`;
  const isOpen = loaded.definition.endorsedBy === 'openMeeting';
  const about = rest.join(':');
  const words = write({ meeting, about, page, name: agreement.name, isOpen, registration, ownLink });
  if (words === null) return null;
  const { contact } = meeting.call;
  const ask = [contact.name, contact.email, contact.phone].filter((part) => part !== '').join(', ');
  const text = [
    `Till ${reader.name}`,
    ...words.body,
    `Har du frågor? Kontakta ${ask}.`,
    `Hälsningar\n${municipality.name}`,
  ].join('\n\n');
  const mail = { to: reader.email, subject: words.subject, text };
  if (words.hasCalendar === undefined) return mail;
  const called = { agreement, title: loaded.definition.title };
  return { ...mail, calendar: meetingCalendar(meeting, called, { appUrl, slug: municipality.slug }) };
}

interface Reader {
  readonly name: string;
  readonly email: string;
  readonly registration: ActiveRegistration | null;
}

async function readerOf({ deps, agreement, to }: LetterScene): Promise<Reader | null> {
  const { tenantId } = agreement;
  switch (to.kind) {
    case 'party': {
      const party = await deps.tenants.party(tenantId, to.partyId);
      return party === null ? null : { name: party.name, email: party.email, registration: null };
    }
    case 'registration': {
      const found = await deps.stages.byId('registration', tenantId, to.registrationId);
      if (found?.status !== 'registered' || found.email === null) return null;
      return { name: found.organisation ?? found.contactName, email: found.email, registration: found };
    }
    case 'joining':
      return null;
  }
}

function calendarLine(what: string, page: string): string {
  return `${what} med den bifogade filen, eller härifrån:\n${page}/kalender.ics`;
}

function whenAndWhere({ call }: MeetingOnceCalled): string {
  return [
    `Tid: ${meetingTimeInWords(call)}`,
    ...(call.place === '' ? [] : [`Plats: ${call.place}`]),
    ...(call.digitalLink === '' ? [] : [`Digitalt: ${call.digitalLink}`]),
  ].join('\n');
}

function agendaOf({ call }: MeetingOnceCalled): string {
  return ['Dagordning:', ...call.agenda.map((point, index) => `${index + 1}. ${point}`)].join('\n');
}

/** Whoever hears of the new day before the letter about the old one is told of both: that letter is then not sent. */
function calledAnew({ occasion }: Pick<MeetingOnceCalled, 'occasion'>, isOpen: boolean): string[] {
  if (occasion === 1) return [];
  const again = 'Har ni anmält er till det gäller anmälan inte det här mötet. Anmäl er på nytt.';
  return [`Det förra mötet är inställt.${isOpen ? ` ${again}` : ''}`];
}

function accessibilityOf({ call }: MeetingOnceCalled): string[] {
  return call.accessibility === '' ? [] : [`Tillgänglighet: ${call.accessibility}`];
}

function peopleInWords(people: number): string {
  return people === 1 ? '1 person' : `${people} personer`;
}
