/** Where the versions of an agreement's text are listed. */
export function versionsHref(agreementId: string): string {
  return `/arbete/${agreementId}/versioner`;
}

/** Where the text of one version is read. */
export function versionTextHref(agreementId: string, number: number): string {
  return `${versionsHref(agreementId)}/${number}`;
}

export interface CompareChoice {
  readonly from: number;
  readonly to: number;
  readonly inColumns?: boolean;
  readonly isWhole?: boolean;
}

/** Where two versions are compared; how is in the address, so that it can be sent on. */
export function compareHref(agreementId: string, choice: CompareChoice, sectionId?: string): string {
  const { from, to, inColumns = false, isWhole = false } = choice;
  const how = `${inColumns ? '&visa=spalter' : ''}${isWhole ? '&allt=ja' : ''}`;
  const at = sectionId === undefined ? '' : `#${sectionId}`;
  return `${versionsHref(agreementId)}?fran=${from}&till=${to}${how}${at}`;
}

/** Where one part of an answer is read. */
export function answerHref(roundId: string, answerId: string, unitKey: string): string {
  return `/arbete/remiss/${roundId}/svar#${answerAnchor(answerId, unitKey)}`;
}

/** How the part of an answer is named that is about a single sentence. */
export function passageUnitKey(unitId: string): string {
  return `sentence:${unitId}`;
}

/** How one part of an answer is named on the page of the answers. */
export function answerAnchor(answerId: string, unitKey: string): string {
  return `${answerId}-${unitKey.replace(':', '-')}`;
}
