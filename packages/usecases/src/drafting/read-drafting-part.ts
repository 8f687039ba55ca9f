import type { WeighedComment } from '@overens/domain/drafting/comments';
import type { Disposition } from '@overens/domain/drafting/disposition';
import { revisionOf } from '@overens/domain/drafting/drafting-work';
import type { DraftingId, PersonId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { AnswerValues } from '@overens/forms/compile/answer-values';
import { answerLines } from '@overens/forms/compile/answer-lines';
import { compileForm, type CompiledForm } from '@overens/forms/compile/compile-form';
import type { FormUnit } from '@overens/forms/compile/form-unit';
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
  const own = disposition?.draftingId === work.id ? disposition : null;
  return {
    answerId,
    unitKey,
    name: recipient.name,
    timing: answer.timing,
    lines: lines.map(({ label, text }) => ({ label, text })),
    hasWords: hasWords(form.unit(unitKey), answer.values),
    disposition: disposition === null ? null : dispositionView(disposition, own === null, names),
    version: own?.version ?? 0,
  };
}

function dispositionView(
  { id, verdict, decidedBy, decidedAt }: Disposition,
  isEarlier: boolean,
  names: ReadonlyMap<PersonId, string>,
): CommentView['disposition'] {
  return { id, verdict, by: names.get(decidedBy) ?? 'En medarbetare', at: decidedAt, isEarlier };
}

/** Whether something is written in a part, and not only chosen. */
function hasWords(unit: FormUnit | null, values: AnswerValues): boolean {
  if (unit === null) return false;
  const given = values[unit.kind === 'page' ? 'pages' : 'sections'][unit.id] ?? {};
  return unit.fields.some(({ type, key }) => WRITTEN[type] && Object.hasOwn(given, key));
}

/** Which fields hold something that somebody wrote, as against chose. */
const WRITTEN: Readonly<Record<FormField['type'], boolean>> = {
  text: true,
  richtext: true,
  textProposal: true,
  group: true,
  file: true,
  // Each is a comment of its own.
  passages: false,
  number: false,
  date: false,
  boolean: false,
  choice: false,
  multichoice: false,
  stance: false,
  note: false,
  computed: false,
};

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
