import type { LogoName } from '@overens/domain/municipality/logo';

/** Words with what happened to them from one version to the next; `same` where nothing is compared. */
export interface PrintedRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What stands beside a line: a sentence that is whole without its author, who is named where a format has a place for it. */
export interface PrintedNote {
  /** Whose doing it tells of: the body that asked for a change. `null` when nobody is named. */
  readonly by: string | null;
  readonly text: string;
}

/** A line of a document: its words, and beside them what caused its changes. */
export interface PrintedLine {
  readonly runs: readonly PrintedRun[];
  readonly notes: readonly PrintedNote[];
  /** It stood elsewhere, where its old words are shown as removed; its runs are against those. */
  readonly cameFromElsewhere?: true;
}

/** What a document is made of, in reading order. */
export type PrintedBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: PrintedLine }
  | { readonly kind: 'paragraph'; readonly line: PrintedLine }
  | { readonly kind: 'list'; readonly items: readonly PrintedLine[] }
  | {
      readonly kind: 'table';
      /** Says what the table holds; shown above it. */
      readonly caption: string;
      readonly head: readonly string[];
      /** Each as long as `head`; the first cell names the row. */
      readonly rows: readonly (readonly string[])[];
    };

/**
 * A document before it is a file: what stands in it, nothing of how it is drawn. The same document gives the same
 * bytes in every format, so nothing in it may tell when it was asked for.
 */
export interface PrintedDocument {
  /** Without its ending, and without a name of anybody: `overenskommelse-v3`. */
  readonly fileName: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** What every page must say of it: `Övning`, `Utkast, version 3`. */
  readonly stamps: readonly string[];
  readonly municipality: {
    readonly name: string;
    readonly brandColour: string;
    /** The name of its picture, which is fetched when the file is made. */
    readonly logo: LogoName | null;
  };
  /** Facts under the title, as a list of terms. */
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly blocks: readonly PrintedBlock[];
  /** Each line numbered through the whole document, to be referred to. */
  readonly hasLineNumbers: boolean;
  /** When the compared changes were made; `null` where nothing is compared. UTC. */
  readonly changedAt: string | null;
  /** Who made them; `null` for the municipality, when a name is not to be given out. */
  readonly changedBy: string | null;
}

/** A sentence beside a line that names nobody as its author. */
export function plainNote(text: string): PrintedNote {
  return { by: null, text };
}

/** A line of plain words. */
export function plainLine(text: string): PrintedLine {
  return { runs: [{ kind: 'same', text }], notes: [] };
}

/** A heading of plain words. */
export function plainHeading(level: 1 | 2 | 3, text: string): PrintedBlock {
  return { kind: 'heading', level, line: plainLine(text) };
}

/** A paragraph of plain words; each line break begins a new one, and empty ones are left out. */
export function plainParagraphs(text: string): PrintedBlock[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', line: plainLine(line) }));
}

/** A list of plain words; nothing when there are no items. */
export function plainList(items: readonly string[]): PrintedBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items: items.map((text) => plainLine(text)) }];
}
