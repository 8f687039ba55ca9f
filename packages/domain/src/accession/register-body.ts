import type { Party } from '../address-book/party.ts';
import type { Agreement } from '../agreement/agreement.ts';
import type { JoiningId } from '../kernel/id.ts';
import type { DateOnly, Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { AccessionObligation } from '../process/process-template.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { refusePaperDay, type JoiningReceipt } from './apply-to-join.ts';
import { isLive, joiningReceiptOf, type Joining } from './joining.ts';
import { hasVersionInForce, versionToJoin } from './version-to-join.ts';

/**
 * A nämnd joins by a decision of its own, where the template says that each does (domain.md §3.6, Örebro).
 * One that had joined an earlier version joins this one by its new decision.
 * Refuses where all are bound at adoption, a nämnd that has joined, and a decision that is no day of the version in
 * force.
 */
export function decideRegisterBody(
  scene: {
    readonly agreement: Agreement;
    readonly joinings: readonly Joining[];
    readonly coverage: AccessionObligation['coverage'];
    readonly now: Instant;
  },
  registered: {
    readonly joiningId: JoiningId;
    readonly party: Party;
    readonly decision: { readonly paragraph: string; readonly diarienummer: string; readonly on: DateOnly };
  },
): Result<Change<JoiningReceipt>, Refusal> {
  const { agreement, joinings, now } = scene;
  if (scene.coverage === 'automatic') return refuse({ code: 'bodiesAreBound' });
  const inForce = versionToJoin(agreement, now);
  if (!inForce.ok) return inForce;
  const { joiningId, party, decision } = registered;
  const wrongDay = refusePaperDay(decision.on, inForce.value, now);
  if (wrongDay !== null) return wrongDay;
  const same = joinings.find((other) => other.partyId === party.id && isLive(other));
  if (same?.progress.state === 'joined' && hasVersionInForce(same, agreement)) {
    const { receiptNumber, progress } = same;
    return refuse({ code: 'alreadyJoined', state: 'joined', receiptNumber, at: progress.at });
  }
  const { textVersionId, number } = inForce.value;
  if (same !== undefined) {
    const versions = [...same.versions, { textVersionId, number, at: now }];
    const value: Joining = {
      ...same,
      version: same.version + 1,
      joiner: { kind: 'body', decision },
      versions,
    };
    const data = { joiningId: same.id, textVersionId, number, channel: 'paper' } as const;
    return ok({
      outcome: { joiningId: same.id, receiptNumber: same.receiptNumber },
      writes: [{ put: 'joining', value }],
      facts: [{ type: 'accession.versionConfirmed', data }],
      owed: [],
    });
  }
  const value: Joining = {
    id: joiningId,
    tenantId: agreement.tenantId,
    agreementId: agreement.id,
    version: 1,
    partyId: party.id,
    name: party.name,
    joiner: { kind: 'body', decision },
    contact: { name: '', email: party.email, phone: '' },
    arrival: { channel: 'paper', arrivedOn: decision.on, registeredAt: now },
    receiptNumber: joiningReceiptOf(joiningId),
    progress: { state: 'joined', at: now },
    questions: [],
    versions: [{ textVersionId, number, at: now }],
  };
  const about = { joiningId, textVersionId, number, channel: 'paper', joiner: 'body' } as const;
  return ok({
    outcome: { joiningId, receiptNumber: value.receiptNumber },
    writes: [{ put: 'joining', value }],
    facts: [{ type: 'accession.joined', data: about }],
    owed: [],
  });
}
