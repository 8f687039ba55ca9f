import type { PartyKind } from '@overens/domain/remiss/remiss-recipient';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import { compileForm, type CompiledForm } from '@overens/forms/compile/compile-form';
import { AgreementText } from '@overens/text/model/agreement-text';
import { answerableSections } from '@overens/text/model/answerable-sections';
import type { Deps } from '../deps.ts';

/** Published forms and text versions never change, so what is compiled from them may be kept. */
const compiled = new WeakMap<Deps['publications'], Map<string, CompiledForm>>();
const MOST_KEPT = 200;

/** The round's form compiled for the round's text. Throws when either is gone: they are never removed. */
export async function compiledFormOf(
  deps: Deps,
  round: RemissRound,
  recipientKind: PartyKind,
): Promise<CompiledForm> {
  const kept = compiled.get(deps.publications) ?? new Map<string, CompiledForm>();
  compiled.set(deps.publications, kept);
  const key = `${round.form.hash} ${round.textVersionId} ${recipientKind}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const [form, text] = await Promise.all([
    deps.publications.form(round.form.key, round.form.version),
    deps.agreements.textVersion(round.tenantId, round.textVersionId),
  ]);
  if (form === null || text === null) throw new Error(`The form or text of ${round.id} is missing.`);
  const sections = answerableSections(AgreementText.parse(text.body));
  const made = compileForm(form.definition, sections, { recipientKind });
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, made);
  return made;
}
