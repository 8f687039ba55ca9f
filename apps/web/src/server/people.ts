import { logModel } from '@overens/data/kernel/log-models';
import { MunicipalRole, OrganisationRole } from '@overens/domain/access/access';
import { EmailAddress } from '@overens/domain/kernel/email-address';
import { PartyId, PersonId, TenantId } from '@overens/domain/kernel/id';
import { z } from 'zod';
import { composition } from './deps.ts';

/** A person who may sign in, and what they are to whom. Kept in the collection `memberships`. */
export const Person = z.object({
  _id: PersonId,
  email: EmailAddress,
  name: z.string(),
  municipal: z.array(z.object({ tenantId: TenantId, role: MunicipalRole })),
  organisations: z.array(z.object({ tenantId: TenantId, partyId: PartyId, role: OrganisationRole })),
});
export type Person = z.infer<typeof Person>;

/** The person with this address; `null` when there is none, or when nothing is open to them any longer. */
export async function personByEmail(email: string): Promise<Person | null> {
  const address = EmailAddress.safeParse(email);
  if (!address.success) return null;
  const { connection } = await composition();
  const found = await logModel(connection, 'memberships').findOne({ email: address.data }).lean();
  if (found === null) return null;
  const person = Person.parse(found);
  return person.municipal.length + person.organisations.length === 0 ? null : person;
}

/** Everyone who can sign in, in order of name: the demo's list. Never called outside demo mode. */
export async function demoPeople(): Promise<Person[]> {
  const { connection } = await composition();
  const found = await logModel(connection, 'memberships').find({}).sort({ _id: 1 }).limit(50).lean();
  return found.map((person) => Person.parse(person));
}
