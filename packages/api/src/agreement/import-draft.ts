import { ImportedDraftView } from '@overens/usecases/agreement/agreement-views';
import { importDraft as read } from '@overens/usecases/agreement/import-draft';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenantInForm } from '../resource.ts';
import { procedureFor } from '../trpc.ts';
import { draftInForm } from './draft-in-form.ts';

/** Reads a draft from a file or pasted text, for the preview. Nothing is stored. */
export const importDraft = procedureFor('agreement.launch', ofTenantInForm)
  .input(z.instanceof(FormData))
  .output(ImportedDraftView)
  .mutation(async ({ input }) => orThrow(await read(draftInForm(input))));
