import type { Agreement } from '../agreement/agreement.ts';
import type { Commitment } from '../agreement/commitment.ts';
import type { FormerlyInForce, InForce } from '../agreement/in-force.ts';
import type { CommitmentId } from '../kernel/id.ts';
import { refuse, ok, type Result } from '../kernel/result.ts';
import { reviewByOf, validityOf } from '../process/obligation-days.ts';
import type { ProcessTemplate, ReviewObligation } from '../process/process-template.ts';
import type { AgreementFact } from '../registry/agreement-event.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { StateWrite } from '../registry/state-document.ts';
import type { BodyStep, OpenAdoption } from './adoption-case.ts';
import type { RecordedDecision } from './body-decision.ts';
import { changeOfRow, checkFates } from './trace-lineage.ts';

/** What stands around an adoption. */
export interface AdoptionSurroundings {
  readonly agreement: Agreement;
  readonly template: Pick<ProcessTemplate, 'validity' | 'inForce'>;
  /** The commitments of the version in force. */
  readonly earlier: readonly Commitment[];
  readonly nextCommitmentId: () => CommitmentId;
}

/**
 * What comes into force with an adoption: the version with its validity, the earlier one kept as former, the
 * commitments of the new cycle with what each grew out of, and the fate of each earlier one. Refuses while the list of
 * commitments is not confirmed, and while an earlier commitment has no fate.
 */
export function setInForce(
  adoption: OpenAdoption,
  step: BodyStep,
  record: RecordedDecision,
  around: AdoptionSurroundings,
): Result<{ writes: StateWrite[]; facts: AgreementFact[] }, Refusal> {
  const { worksheet } = adoption;
  if (worksheet.state !== 'confirmed') return refuse({ code: 'commitmentsNotConfirmed' });
  const complete = checkFates(worksheet, around.earlier);
  if (!complete.ok) return complete;
  const inForce = newlyInForce(adoption, step, record, around);
  const { agreement } = around;
  const formerly: FormerlyInForce[] =
    agreement.inForce === null ? [] : [{ ...agreement.inForce, replacedOn: inForce.from }];
  const value: Agreement = {
    ...agreement,
    version: agreement.version + 1,
    inForce,
    formerly: [...agreement.formerly, ...formerly],
  };
  const { cycle, number, textHash, from, to, reviewBy } = inForce;
  return ok({
    writes: [{ put: 'agreement', value }, ...commitmentWrites(adoption, worksheet, around)],
    facts: [{ type: 'agreement.cameIntoForce', data: { cycle, number, textHash, from, to, reviewBy } }],
  });
}

function newlyInForce(
  { text, stage }: OpenAdoption,
  step: BodyStep,
  { decidedOn, paragraph, diarienummer }: RecordedDecision,
  { agreement, template }: AdoptionSurroundings,
): InForce {
  const validity = validityOf(template.validity, decidedOn);
  const review = template.inForce.find(
    (obligation): obligation is ReviewObligation => obligation.kind === 'aktualitetsprovning',
  );
  const ownNumber = diarienummer === '' ? step.diarienummer : diarienummer;
  return {
    cycle: stage.cycle,
    textVersionId: text.id,
    textHash: text.hash,
    number: text.number,
    adoptedOn: decidedOn,
    decision: {
      bodyName: step.name,
      paragraph,
      diarienummer: ownNumber ?? agreement.diarienummer[0] ?? '',
    },
    lagaKraftOn: null,
    ...validity,
    reviewBy: review === undefined ? null : reviewByOf(review, validity),
    reviewed: null,
    lapsedOn: null,
  };
}

function commitmentWrites(
  { tenantId, stage, text }: OpenAdoption,
  { rows, dropped }: Extract<OpenAdoption['worksheet'], { state: 'confirmed' }>,
  { earlier, nextCommitmentId }: AdoptionSurroundings,
): StateWrite[] {
  const { agreementId, cycle } = stage;
  const made = rows.map((row, index): Commitment => ({
    id: nextCommitmentId(),
    tenantId,
    agreementId,
    version: 1,
    textVersionId: text.id,
    cycle,
    order: index + 1,
    party: row.party,
    wording: row.wording,
    unitId: row.unitId,
    origin: { change: changeOfRow(row, rows, earlier), from: [...row.from] },
    fate: null,
  }));
  const fated = earlier.map((commitment): Commitment => {
    const to = made.filter(({ origin }) => origin.from.includes(commitment.id)).map(({ id }) => id);
    const reason = dropped.find(({ id }) => id === commitment.id)?.reason ?? '';
    const fate =
      to.length > 0 ? { kind: 'carried' as const, cycle, to } : { kind: 'dropped' as const, cycle, reason };
    return { ...commitment, version: commitment.version + 1, fate };
  });
  return [...made, ...fated].map((value) => ({ put: 'commitment', value }));
}
