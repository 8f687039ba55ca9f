import type { UnitId } from '@overens/domain/kernel/id';
import { longestRun } from '../diff/longest-run.ts';
import type { TextSection } from '../model/agreement-text.ts';
import type { WrittenRun, WrittenSection } from '../model/write-sections.ts';

/** A section as it was read, as far as it can be written. */
export function asWritten({ id, level, heading, paragraphs }: Omit<TextSection, 'number'>): WrittenSection {
  return {
    id,
    level,
    heading,
    paragraphs: paragraphs.map(({ id: unitId, kind, text }) => ({ id: unitId, kind, text })),
  };
}

/** Whether two sections say the same in the same units. Empty paragraphs are nothing. */
export function isSameSection(one: WrittenSection, other: WrittenSection): boolean {
  return keyOf(one) === keyOf(other);
}

/**
 * What has to be written for the text to go from what was read to what stands now: the changed sections only, so that
 * two who write in different sections do not meet. Nothing when nothing differs.
 */
export function writtenRuns(read: readonly WrittenSection[], now: readonly WrittenSection[]): WrittenRun[] {
  const unchanged = unchangedAmong(read, now);
  const [first] = unchanged;
  // What is put before everything else is written together with what it is put before.
  const kept = first?.old === 0 && first.new > 0 ? unchanged.slice(1) : unchanged;
  const runs: WrittenRun[] = [];
  let [from, to] = [0, 0];
  for (const anchor of [...kept, { old: read.length, new: now.length }]) {
    const [olds, news] = [read.slice(from, anchor.old), now.slice(to, anchor.new)];
    if (olds.length + news.length > 0) runs.push(runOf(read, from, olds, news));
    [from, to] = [anchor.old + 1, anchor.new + 1];
  }
  return runs;
}

/** What stands in the place of the old ones; new sections alone take along the unchanged one before them. */
function runOf(
  read: readonly WrittenSection[],
  from: number,
  olds: readonly WrittenSection[],
  news: readonly WrittenSection[],
): WrittenRun {
  const before = olds.length === 0 ? read[from - 1] : undefined;
  return before === undefined
    ? { instead: idsOf(olds), sections: news }
    : { instead: [before.id], sections: [before, ...news] };
}

/** The sections that neither their words nor their order changed, in both. */
function unchangedAmong(
  read: readonly WrittenSection[],
  now: readonly WrittenSection[],
): { old: number; new: number }[] {
  const places = new Map(read.map((section, index) => [section.id, { section, index }]));
  const same = now.flatMap((section, index) => {
    const was = places.get(section.id);
    return was !== undefined && isSameSection(was.section, section) ? [{ old: was.index, new: index }] : [];
  });
  return longestRun(same.map(({ old }) => old)).flatMap((index) => same[index] ?? []);
}

function keyOf({ id, level, heading, paragraphs }: WrittenSection): string {
  const units = paragraphs.filter(({ text }) => text.trim() !== '');
  return JSON.stringify([id, level, heading, units.map((unit) => [unit.id, unit.kind, unit.text])]);
}

function idsOf(sections: readonly WrittenSection[]): UnitId[] {
  return sections.map(({ id }) => id);
}
