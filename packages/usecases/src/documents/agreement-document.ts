import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { AgreementEdition } from '@overens/text/print/agreement-edition';
import { printText } from '@overens/text/print/print-text';
import type { PrintedDocument } from '@overens/text/print/printed-document';
import { rehearsalStamps } from './rehearsal-stamps.ts';

/** A version of an agreement as a document: a draft is stamped on every page, an adopted one says who adopted it. */
export function agreementDocument(edition: AgreementEdition): PrintedDocument {
  const { municipality, name, number, standing, text } = edition;
  return {
    fileName: `overenskommelse-v${number}`,
    title: text.title,
    subtitle: text.title === name ? null : name,
    stamps: [
      ...rehearsalStamps(edition.isRehearsal),
      ...(standing.state === 'draft' ? [`Utkast, version ${number}`] : []),
    ],
    municipality,
    facts: editionFacts(edition),
    blocks: printText(text),
    hasLineNumbers: false,
    changedAt: null,
    changedBy: null,
  };
}

/** What a version says of itself under its title. domain.md §2.1. */
export function editionFacts({
  number,
  diarienummer,
  standing,
}: Pick<AgreementEdition, 'number' | 'diarienummer' | 'standing'>): PrintedDocument['facts'] {
  if (standing.state === 'draft') {
    return [
      { term: 'Version', value: `${number} (utkast, inte antagen)` },
      { term: 'Diarienummer', value: diarienummer.join(', ') },
    ];
  }
  const { decision, adoptedOn, from, to, replacedOn } = standing;
  const numbers = [...new Set([...diarienummer, decision.diarienummer])].filter((one) => one !== '');
  return [
    { term: 'Antagen', value: `${decision.bodyName} ${formatDate(adoptedOn)}, ${decision.paragraph}` },
    { term: 'Diarienummer', value: numbers.join(', ') },
    { term: 'Version', value: String(number) },
    { term: 'Gäller', value: validity(from, to) },
    ...(replacedOn === null ? [] : [{ term: 'Ersatt', value: formatDate(replacedOn) }]),
  ];
}

function validity(from: DateOnly, to: DateOnly | null): string {
  return to === null
    ? `från ${formatDate(from)}, tills vidare`
    : `${formatDate(from)} till ${formatDate(to)}`;
}
