import type { Party } from '../address-book/party.ts';
import type { Agreement } from '../agreement/agreement.ts';
import type { InForce } from '../agreement/in-force.ts';
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
  scene: BodyScene,
  registered: RegisteredBody,
): Result<Change<JoiningReceipt>, Refusal> {
  const { agreement, joinings, now } = scene;
  if (scene.coverage === 'automatic') return refuse({ code: 'bodiesAreBound' });
  const inForce = versionToJoin(agreement, now);
  if (!inForce.ok) return inForce;
  const wrongDay = refusePaperDay(registered.decision.on, inForce.value, now);
  if (wrongDay !== null) return wrongDay;
  const same = joinings.find((other) => other.partyId === registered.party.id && isLive(other));
  if (same === undefined) return ok(joined(scene, registered, inForce.value));
  return hasVersionInForce(same, agreement)
    ? refuse({
        code: 'alreadyJoined',
        state: 'joined',
        receiptNumber: same.receiptNumber,
        at: same.progress.at,
      })
    : ok(joinedAnew(same, registered, inForce.value, now));
}

interface BodyScene {
  readonly agreement: Agreement;
  readonly joinings: readonly Joining[];
  readonly coverage: AccessionObligation['coverage'];
  readonly now: Instant;
}

interface RegisteredBody {
  readonly joiningId: JoiningId;
  readonly party: Party;
  readonly decision: { readonly paragraph: string; readonly diarienummer: string; readonly on: DateOnly };
}

function joined(
  { agreement, now }: BodyScene,
  { joiningId, party, decision }: RegisteredBody,
  { textVersionId, number }: InForce,
): Change<JoiningReceipt> {
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
  return {
    outcome: { joiningId, receiptNumber: value.receiptNumber },
    writes: [{ put: 'joining', value }],
    facts: [{ type: 'accession.joined', data: about }],
    owed: [],
  };
}

function joinedAnew(
  same: Joining,
  { decision }: RegisteredBody,
  { textVersionId, number }: InForce,
  now: Instant,
): Change<JoiningReceipt> {
  const versions = [...same.versions, { textVersionId, number, at: now }];
  const value: Joining = {
    ...same,
    version: same.version + 1,
    joiner: { kind: 'body', decision },
    versions,
  };
  const data = { joiningId: same.id, textVersionId, number, channel: 'paper' } as const;
  return {
    outcome: { joiningId: same.id, receiptNumber: same.receiptNumber },
    writes: [{ put: 'joining', value }],
    facts: [{ type: 'accession.versionConfirmed', data }],
    owed: [],
  };
}
