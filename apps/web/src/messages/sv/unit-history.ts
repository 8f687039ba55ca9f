import type { UnitEventView } from '@overens/usecases/drafting/unit-history-view';

/** Words of what has happened to a unit of a text, at its present place. */
export const unitHistoryWords = {
  title: 'Vad som hänt med den här texten',
  heading: 'Vad som hänt',
  /** 0 stands for the words that are being worked on. */
  inVersion: (number: number) => (number === 0 ? 'i texten som bearbetas nu' : `i version ${number}`),
  compare: (from: number, to: number) => `Jämför version ${from} och ${to}`,
} as const;

/** One thing that happened to a unit, without its version: `flyttad från 4.2`. */
function unitEventInWords(event: UnitEventView): string {
  switch (event.kind) {
    case 'added':
      return 'tillagd';
    case 'reworded':
      return 'omformulerad';
    case 'removed':
      return 'borttagen';
    case 'moved':
      return at('flyttad', 'från', event.place);
    case 'splitFrom':
      return at('utdelad', 'från', event.place);
    case 'tookIn':
      return at('sammanslagen', 'med', event.place);
    case 'mergedInto':
      return at('sammanslagen', 'med', event.place);
  }
}

/** What happened in one version: `flyttad från 4.2, omformulerad i version 5`. */
export interface ToldVersion {
  readonly number: number;
  readonly text: string;
}

/** What has happened to a unit, a line a version, the first first. */
export function unitHistoryByVersion(events: readonly UnitEventView[]): ToldVersion[] {
  return [...Map.groupBy(events, ({ number }) => number)].map(([number, ones]) => ({
    number,
    text: `${ones.map((one) => unitEventInWords(one)).join(', ')} ${unitHistoryWords.inVersion(number)}`,
  }));
}

/** The same as one line: `flyttad från 4.2 i version 4, omformulerad i version 5`; empty when nothing happened. */
export function unitHistoryInWords(events: readonly UnitEventView[]): string {
  return unitHistoryByVersion(events)
    .map(({ text }) => text)
    .join(', ');
}

/** A number as it is, a heading in quotation marks; no place when nobody knows it. */
function at(what: string, preposition: string, place: string): string {
  if (place === '') return what;
  const shown = /^[\d.]+$/.test(place) ? place : `”${place}”`;
  return `${what} ${preposition} ${shown}`;
}
