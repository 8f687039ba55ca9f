import type { Agreement } from '../agreement/agreement.ts';
import type { InForce } from '../agreement/in-force.ts';
import type { StateWrite } from '../registry/state-document.ts';
import { decisionOf, stepOf, type AdoptionCase } from './adoption-case.ts';

type Adopted = Pick<InForce, 'cycle' | 'textHash' | 'adoptedOn'>;

/**
 * Whether a version is the one that this visit adopted. The day tells two visits apart that adopted the same text in
 * the same cycle, because the first decision was annulled.
 */
export function isAdoptedBy({ cycle, textHash, adoptedOn }: Adopted, adoption: AdoptionCase): boolean {
  if (adoption.status === 'open' || adoption.closing.how !== 'adopted') return false;
  const step = stepOf(adoption, adoption.closing.by);
  const decidedOn = step === null ? null : (decisionOf(step)?.decidedOn ?? null);
  return cycle === adoption.stage.cycle && textHash === adoption.text.hash && adoptedOn === decidedOn;
}

/** The agreement with something noted on the version that this visit adopted, also after it has been replaced. */
export function onAdoptedVersion(
  adoption: AdoptionCase,
  agreement: Agreement,
  note: (version: InForce) => InForce,
): StateWrite[] {
  const { inForce, formerly } = agreement;
  const versions = [...(inForce === null ? [] : [inForce]), ...formerly];
  if (!versions.some((one) => isAdoptedBy(one, adoption))) return [];
  const value: Agreement = {
    ...agreement,
    version: agreement.version + 1,
    inForce: inForce !== null && isAdoptedBy(inForce, adoption) ? note(inForce) : inForce,
    formerly: formerly.map((one) => {
      const { replacedOn, ...version } = one;
      return isAdoptedBy(one, adoption) ? { ...note(version), replacedOn } : one;
    }),
  };
  return [{ put: 'agreement', value }];
}
