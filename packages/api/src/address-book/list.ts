import { TenantId } from '@overens/domain/kernel/id';
import { readAddressBook } from '@overens/usecases/address-book/read-address-book';
import { AddressBookView } from '@overens/usecases/remiss/remiss-views';
import { z } from 'zod';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The municipality's bodies and organisations. */
export const list = procedureFor('addressBook.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId }))
  .output(AddressBookView)
  .query(async ({ ctx, input }) => await readAddressBook(ctx.deps, input));
