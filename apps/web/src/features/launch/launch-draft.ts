import { ImportedDraft } from '@overens/text/import/imported-draft';
import { z } from 'zod';
import { newCommandId } from '../../trpc/new-command-id.ts';

/** What the wizard's fields hold; everything may still be empty. */
export const LaunchFields = z.strictObject({
  template: z.string(),
  name: z.string(),
  diarienummer: z.string(),
  responsibleBodyId: z.string(),
  /** Days that the person has not chosen follow the template's rules when another day moves. */
  dates: z.array(z.strictObject({ key: z.string(), on: z.string(), isChosen: z.boolean() })),
  mode: z.enum(['', 'real', 'rehearsal']),
});
export type LaunchFields = z.infer<typeof LaunchFields>;

export const launchSteps = ['template', 'facts', 'dates', 'text', 'review'] as const;
export type LaunchStep = (typeof launchSteps)[number];

/** A launch being prepared in this tab. One command id for all its life: however often it is sent, one process. */
export const LaunchDraft = z.strictObject({
  v: z.literal(1),
  commandId: z.string(),
  step: z.enum(launchSteps),
  fields: LaunchFields,
  imported: ImportedDraft.nullable(),
});
export type LaunchDraft = z.infer<typeof LaunchDraft>;

/** The draft that this tab holds, or a new one; what cannot be read any longer is left behind. */
export function readLaunchDraft(tenantId: string, fresh: LaunchFields): LaunchDraft {
  try {
    const kept = sessionStorage.getItem(keyOf(tenantId));
    const parsed = kept === null ? null : LaunchDraft.safeParse(JSON.parse(kept));
    if (parsed?.success === true) return parsed.data;
  } catch {
    // No storage, or something else in it: begin anew.
  }
  return { v: 1, commandId: newCommandId(), step: 'template', fields: fresh, imported: null };
}

/** Keeps the draft over a reload of the tab. A browser that keeps nothing only loses that. */
export function keepLaunchDraft(tenantId: string, draft: LaunchDraft): void {
  try {
    sessionStorage.setItem(keyOf(tenantId), JSON.stringify(draft));
  } catch {
    // Full or forbidden: the draft still lives on the page.
  }
}

/** Forgets the draft once it has been launched. */
export function dropLaunchDraft(tenantId: string): void {
  try {
    sessionStorage.removeItem(keyOf(tenantId));
  } catch {
    // There was nothing to forget.
  }
}

function keyOf(tenantId: string): string {
  return `overens.launch.${tenantId}`;
}
