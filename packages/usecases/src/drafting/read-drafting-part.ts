import type { WeighedComment } from '@overens/domain/drafting/comments';
import { revisionOf } from '@overens/domain/drafting/drafting-work';
import type { DraftingId, PersonId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { answerLines } from '@overens/forms/compile/answer-lines';
import { compileForm, type CompiledForm } from '@overens/forms/compile/compile-form';
import type { FormField } from '@overens/forms/definition/form-field';
import type { Deps } from '../deps.ts';
import type { CommentView, DraftingPartView } from './drafting-views.ts';
import { formSections, headingLine } from './form-sections.ts';
import { loadDrafting, type AskedRound, type LoadedDrafting } from './load-drafting.ts';
import { partsOf, sectionIdOf } from './parts-of-drafting.ts';

/** One part with its comments in words and its text. Refuses a part that is neither in the text nor answered on. */
export async function readDraftingPart(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly draftingId: DraftingId; readonly key: string },
): Promise<Result<DraftingPartView, Refusal>> {
  const loaded = await loadDrafting(deps, query);
  const part = loaded === null ? undefined : partsOf(loaded).find(({ key }) => key === query.key);
  if (loaded === null || part === undefined) return refuse({ code: 'notFound', what: 'text' });
  const comments = loaded.comments.filter(({ unitKey }) => unitKey === part.key);
  const people = comments.flatMap(({ disposition }) => (disposition === null ? [] : [disposition.decidedBy]));
  const names = await deps.tenants.personNames(query.tenantId, [...new Set(people)]);
  const { asked } = loaded;
  const formOf = asked === null ? null : formsOfPart(asked, part.key);
  return ok({
    key: part.key,
    title: part.title,
    comments:
      asked === null || formOf === null
        ? []
        : comments.map((one) => commentView(loaded, { ...asked, formOf }, one, names)),
    section: sectionView(loaded, part.key),
    sections: pointable(loaded),
  });
}

type PartyKind = 'body' | 'organisation';
type FormOf = (kind: PartyKind) => CompiledForm;

/** The form as each kind of party met it, for one part of the text: the others need not be read again. */
function formsOfPart({ form, text }: AskedRound, partKey: string): FormOf {
  const sections = formSections(text).filter(({ id }) => id === sectionIdOf(partKey));
  const forms = {
    body: compileForm(form, sections, { recipientKind: 'body' }),
    organisation: compileForm(form, sections, { recipientKind: 'organisation' }),
  };
  return (kind) => forms[kind];
}

function commentView(
  { work }: LoadedDrafting,
  asked: AskedRound & { readonly formOf: FormOf },
  { answerId, unitKey, recipientId, disposition }: WeighedComment,
  names: ReadonlyMap<PersonId, string>,
): CommentView {
  const recipient = asked.recipients.get(recipientId);
  const answer = asked.answers.get(answerId);
  if (recipient === undefined || answer === undefined) throw new Error(`${answerId} is missing.`);
  const form = asked.formOf(recipient.partyKind);
  const lines = answerLines(form, answer.values).find((unit) => unit.unitKey === unitKey)?.lines ?? [];
  const unit = form.unit(unitKey);
  const values =
    unit === null ? {} : (answer.values[unit.kind === 'page' ? 'pages' : 'sections'][unit.id] ?? {});
  const isOwn = disposition?.draftingId === work.id;
  return {
    answerId,
    unitKey,
    name: recipient.name,
    timing: answer.timing,
    lines: lines.map(({ label, text }) => ({ label, text })),
    hasWords: (unit?.fields ?? []).some(({ type, key }) => isWritten(type) && Object.hasOwn(values, key)),
    disposition:
      disposition === null
        ? null
        : {
            id: disposition.id,
            verdict: disposition.verdict,
            by: names.get(disposition.decidedBy) ?? 'En medarbetare',
            at: disposition.decidedAt,
            isEarlier: !isOwn,
          },
    version: disposition !== null && isOwn ? disposition.version : 0,
  };
}

/** Whether a field holds something that somebody wrote, as against chose. */
function isWritten(type: FormField['type']): boolean {
  switch (type) {
    case 'text':
    case 'richtext':
    case 'textProposal':
    case 'group':
    case 'file':
      return true;
    case 'number':
    case 'date':
    case 'boolean':
    case 'choice':
    case 'multichoice':
    case 'stance':
    case 'note':
    case 'computed':
      return false;
  }
}

function sectionView({ work, text }: LoadedDrafting, key: string): DraftingPartView['section'] {
  const id = sectionIdOf(key);
  const index = text.sections.findIndex((section) => section.id === id);
  const section = text.sections[index];
  if (section === undefined) return null;
  return {
    ...section,
    revision: work.status === 'open' ? revisionOf(work, section.id) : 0,
    dueToReturn: work.status === 'open' && work.dueToReturn.includes(section.id),
    isFirst: index === 0,
    isLast: index === text.sections.length - 1,
  };
}

function pointable({ base, text }: LoadedDrafting): DraftingPartView['sections'] {
  const kept = new Set<string>(text.sections.map(({ id }) => id));
  const gone = base.text.sections.filter(({ id }) => !kept.has(id));
  return [...text.sections, ...gone].map((section) => ({ id: section.id, title: headingLine(section) }));
}
