import type { AnswerValues, DraftUnit, UnitValues } from '@overens/domain/remiss/remiss-answer';

/** The saved parts put together as one answer; unit keys are `page:<key>` and `section:<id>`. */
export function valuesOfDrafts(drafts: readonly DraftUnit[]): AnswerValues {
  const pages: Record<string, UnitValues> = {};
  const sections: Record<string, UnitValues> = {};
  for (const { unitKey, values } of drafts) {
    const [kind, key] = splitOnce(unitKey);
    if (kind === 'page') pages[key] = values;
    if (kind === 'section') sections[key] = values;
  }
  return { pages, sections };
}

function splitOnce(unitKey: string): [string, string] {
  const colon = unitKey.indexOf(':');
  return [unitKey.slice(0, colon), unitKey.slice(colon + 1)];
}
