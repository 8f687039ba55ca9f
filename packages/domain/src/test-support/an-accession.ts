import type { AccessionScene, Application } from '../accession/apply-to-join.ts';
import { AccessionPeriod } from '../accession/accession-period.ts';
import { Joining, joiningReceiptOf, type JoiningProgress } from '../accession/joining.ts';
import type { Party } from '../address-book/party.ts';
import { comparableName } from '../address-book/party.ts';
import { Agreement } from '../agreement/agreement.ts';
import type { InForce } from '../agreement/in-force.ts';
import { OrgNumber } from '../organisation/org-number.ts';
import { EmailAddress } from '../kernel/email-address.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';
import type { Change } from '../registry/change.ts';
import { written } from './a-round.ts';
import { idOf } from './ids.ts';

export const joinedAt = Instant.parse('2027-02-01T09:00:00.000Z');
export const earlier = idOf('txt', 1);
export const current = idOf('txt', 2);

const day = (text: string): DateOnly => DateOnly.parse(text);

/** Version 2 in force for the years 2027–2030, adopted at the end of January. */
export function inForce(change: Partial<InForce> = {}): InForce {
  return {
    cycle: 1,
    textVersionId: current,
    textHash: 'b'.repeat(64),
    number: 2,
    adoptedOn: day('2027-01-25'),
    decision: { bodyName: 'Kommunfullmäktige', paragraph: '§ 12', diarienummer: 'KS 2026/1' },
    lagaKraftOn: null,
    from: day('2027-01-25'),
    to: day('2030-12-31'),
    reviewBy: day('2030-12-31'),
    reviewed: null,
    lapsedOn: null,
    ...change,
  };
}

/** An agreement of which version 1 was in force before version 2. */
export function anAgreementInForce(change: Partial<Agreement> = {}): Agreement {
  const at = Instant.parse('2026-09-01T08:00:00.000Z');
  return Agreement.parse({
    id: idOf('agr', 1),
    tenantId: idOf('mun', 1),
    version: 1,
    name: 'Överenskommelse om samverkan i Almvik',
    mode: { kind: 'real' },
    template: { key: 'sodertalje-2025', version: 2, hash: 'a'.repeat(64) },
    diarienummer: ['KS 2026/1'],
    responsibleBody: { partyId: idOf('pty', 9), name: 'Kultur- och fritidsnämnden' },
    cycle: 1,
    plan: [],
    stages: [],
    inForce: inForce(),
    formerly: [
      {
        ...inForce({ textVersionId: earlier, number: 1, adoptedOn: day('2023-01-30') }),
        replacedOn: day('2027-01-25'),
      },
    ],
    next: null,
    launchKey: 'almvik',
    launchedAt: at,
    launchedBy: idOf('per', 1),
    ...change,
  });
}

/** An organisation that joined version 2, unless the test says otherwise. */
export function aJoining(number: number, change: Partial<Joining> = {}): Joining {
  const id = idOf('jng', number);
  return {
    id,
    tenantId: idOf('mun', 1),
    agreementId: idOf('agr', 1),
    version: 1,
    partyId: idOf('pty', number),
    name: `Förening nummer ${number}`,
    joiner: {
      kind: 'organisation',
      orgNumber: null,
      capacity: 'rostbarare',
      signatory: { name: 'Nils Ek', role: 'ordförande' },
    },
    contact: { name: 'Nils Ek', email: EmailAddress.parse('nils@example.org'), phone: '' },
    arrival: { channel: 'online', at: joinedAt },
    receiptNumber: joiningReceiptOf(id),
    progress: { state: 'joined', at: joinedAt },
    questions: [],
    versions: [{ textVersionId: current, number: 2, at: joinedAt }],
    ...change,
  };
}

/** One that has applied and waits to be confirmed. */
export function anApplication(number: number, change: Partial<Joining> = {}): Joining {
  return aJoining(number, { progress: { state: 'applied', at: joinedAt }, ...change });
}

export const over = (state: 'refused' | 'withdrawn'): JoiningProgress =>
  state === 'refused'
    ? { state, at: joinedAt, reason: 'Ingen organisation.' }
    : { state, at: joinedAt, reason: '', channel: 'online' };

export function withOrgNumber(joining: Joining, orgNumber: string): Joining {
  if (joining.joiner.kind !== 'organisation') throw new Error('Only organisations have numbers.');
  return { ...joining, joiner: { ...joining.joiner, orgNumber: OrgNumber.parse(orgNumber) } };
}

export function aBookEntry(number: number, name: string, email = 'nils@example.org'): Party {
  const nameKey = comparableName(name);
  return {
    id: idOf('pty', number),
    tenantId: idOf('mun', 1),
    version: 1,
    kind: 'organisation',
    name,
    nameKey,
    email: EmailAddress.parse(email),
  };
}

/** What an organisation writes; nobody else has joined. */
export function applying(change: Partial<Application> = {}): Application & { textVersionId: typeof current } {
  return {
    joiningId: idOf('jng', 20),
    partyId: idOf('pty', 20),
    textVersionId: current,
    name: 'Almviks roddklubb',
    orgNumber: '',
    capacity: 'bada',
    contact: { name: 'Asta Lund', email: EmailAddress.parse('asta@example.org'), phone: '' },
    signatory: { name: 'Asta Lund', role: 'ordförande' },
    isAnother: false,
    ...change,
  };
}

export function accessionScene(change: Partial<AccessionScene> = {}): AccessionScene {
  return {
    agreement: anAgreementInForce(),
    joinings: [],
    parties: [],
    now: Instant.parse('2027-03-01T12:00:00.000Z'),
    ...change,
  };
}

/** The period that a change writes. */
export function periodIn(change: Change<unknown>): AccessionPeriod {
  return AccessionPeriod.parse(written(change, 'accessionPeriod')[0]);
}

/** The one joining that a change writes. */
export function joiningIn(change: Change<unknown>): Joining {
  return Joining.parse(written(change, 'joining')[0]);
}
