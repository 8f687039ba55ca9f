import { DraftingId, TenantId } from '@overens/domain/kernel/id';
import { NewTextView } from '@overens/usecases/drafting/new-text-view';
import { readNewText as read } from '@overens/usecases/drafting/read-new-text';
import { z } from 'zod';
import { draftInForm } from '../agreement/draft-in-form.ts';
import { orThrow } from '../error-map.ts';
import { ofTenantInForm } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Reads a changed document, and tells what it would do to the text being worked on. Nothing is stored. */
export const readNewText = procedureFor('drafting.work', ofTenantInForm)
  .input(z.instanceof(FormData).refine((form) => About.safeParse(aboutIn(form)).success))
  .output(NewTextView)
  .mutation(async ({ ctx, input }) => {
    const about = About.parse(aboutIn(input));
    return orThrow(await read(ctx.deps, { ...about, source: draftInForm(input) }));
  });

const About = z.strictObject({ tenantId: TenantId, draftingId: DraftingId });

function aboutIn(form: FormData): unknown {
  return { tenantId: form.get('tenantId'), draftingId: form.get('draftingId') };
}
