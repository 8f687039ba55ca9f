import type { Agreement } from '@overens/domain/agreement/agreement';
import type { Instant } from '@overens/domain/kernel/instant';
import type { Wait } from '@overens/domain/process/wait';
import type { WaitView } from './agreement-views.ts';

/** A wait as a screen shows it: named, and overdue when it should have happened by the agreement's own clock. */
export function waitView(wait: Wait, agreement: Pick<Agreement, 'plan'>, now: Instant): WaitView {
  return {
    ...wait,
    title: titleOfWait(wait.what, agreement),
    overdue: wait.until < now,
    // What is planned, and what begins of itself, has a day and no time of day.
    precision: [PLANNED, OPENS].some((prefix) => wait.what.startsWith(prefix)) ? 'day' : 'instant',
  };
}

/** What a wait is called; `what` is a fixed name, or `planned:<key>` and `reminder:<key>`. */
export function titleOfWait(what: string, { plan }: Pick<Agreement, 'plan'>): string {
  const fixed = TITLES.get(what);
  if (fixed !== undefined) return fixed;
  if (what.startsWith(REMINDER)) return 'Påminnelse till dem som inte har svarat';
  if (what.startsWith(BODY_DECIDES)) return `Beslut: ${what.split(':').slice(2).join(':')}`;
  if (what.startsWith(COURT)) {
    return `Förvaltningsrätten prövar överklagandet (mål ${what.slice(COURT.length)}): fråga hur det går`;
  }
  if (what.startsWith(OPENS)) return `${what.split(':').slice(2).join(':')} börjar`;
  const key = what.startsWith(PLANNED) ? what.slice(PLANNED.length) : what;
  return plan.find((planned) => planned.key === key)?.title ?? 'Nästa steg';
}

export const PLANNED = 'planned:';
const REMINDER = 'reminder:';
/** `opens:<key>:<title>`: what recurs in force. */
const OPENS = 'opens:';
/** `bodyDecides:<key>:<name>`: the template's key of the body, and its name. */
const BODY_DECIDES = 'bodyDecides:';
/** `courtDecides:<case>`: the court's number of the appeal. */
const COURT = 'courtDecides:';
const TITLES: ReadonlyMap<string, string> = new Map([
  ['remissOpens', 'Remissen öppnar'],
  ['remissCloses', 'Remissen stänger'],
  ['validityEnds', 'Överenskommelsen slutar gälla'],
  ['draftingDue', 'Den nya texten ska vara klar'],
  ['joinedConfirm', 'De anslutna bekräftar den nya versionen'],
  ['joiningsToHandle', 'Ta ställning till anmälningar om anslutning'],
  ['joiningsToAnswer', 'Svar på frågor om anslutning'],
  ['confirmReminder', 'Påminnelse till dem som inte har bekräftat'],
  ['reportReminder', 'Påminnelse till parter som inte har rapporterat'],
  ['reportsDue', 'Sista dag för parternas rapporter'],
  ['reportDue', 'Uppföljningsrapporten ska vara publicerad'],
  ['reviewDue', 'Prövningen ska vara avgjord'],
  ['meetingToBeCalled', 'Kalla till förankringsmötet'],
  ['meetingReminder', 'Påminnelse till dem som har anmält sig'],
  ['meetingDay', 'Förankringsmötet'],
  ['meetingToBeClosed', 'Avsluta förankringsmötet'],
]);
