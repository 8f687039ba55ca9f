import type { TextVersion, UnitHeir } from '@overens/domain/agreement/text-version';
import type { KnownVersion } from '@overens/text/history/unit-history';
import { AgreementText } from '@overens/text/model/agreement-text';

/**
 * The versions that one was made from, itself last, back to but not with another: those between that led elsewhere are
 * not among them.
 */
export function chainTo(
  texts: readonly TextVersion[],
  newer: Pick<TextVersion, 'id'>,
  older: Pick<TextVersion, 'number'>,
): TextVersion[] {
  const byId = new Map<string, TextVersion>(texts.map((text) => [text.id, text]));
  const chain: TextVersion[] = [];
  let at = byId.get(newer.id);
  while (at !== undefined && at.number > older.number) {
    chain.push(at);
    at = at.origin.kind === 'drafted' ? byId.get(at.origin.basedOn) : undefined;
  }
  return chain.toReversed();
}

/** The units that were divided or joined when these versions were made, in the order that it happened. */
export function heirsOf(versions: readonly Pick<TextVersion, 'origin'>[]): UnitHeir[] {
  return versions.flatMap(({ origin }) => (origin.kind === 'drafted' ? (origin.heirs ?? []) : []));
}

/** A version as its units' histories are told from it. */
export function knownVersion(version: TextVersion): KnownVersion {
  return { number: version.number, text: AgreementText.parse(version.body), heirs: heirsOf([version]) };
}
