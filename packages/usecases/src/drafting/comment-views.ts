import { passageOf, type WeighedComment } from '@overens/domain/drafting/comments';
import type { Disposition } from '@overens/domain/drafting/disposition';
import type { PersonId } from '@overens/domain/kernel/id';
import type { StateDocument } from '@overens/domain/registry/state-document';
import { passageCommentsIn } from '@overens/domain/remiss/passage-comment';
import type { AnswerValues } from '@overens/forms/compile/answer-values';
import { answerLines } from '@overens/forms/compile/answer-lines';
import { compileForm, type CompiledForm } from '@overens/forms/compile/compile-form';
import type { FormUnit } from '@overens/forms/compile/form-unit';
import type { FormField } from '@overens/forms/definition/form-field';
import type { CommentView } from './drafting-views.ts';
import { formSections } from './form-sections.ts';
import type { AskedRound, LoadedDrafting } from './load-drafting.ts';
import { sectionIdOf } from './parts-of-drafting.ts';
import { passageViews, type PassageView } from './passage-views.ts';

/** The comments of one part in words, each with the stand that counts for it. */
export function commentViews(
  loaded: LoadedDrafting,
  partKey: string,
  comments: readonly WeighedComment[],
  names: ReadonlyMap<PersonId, string>,
): CommentView[] {
  const { asked } = loaded;
  if (asked === null) return [];
  const reading: Reading = {
    formOf: formsOfPart(asked, partKey),
    passageOf: passagesAmong(loaded, asked, comments),
  };
  return comments.map((comment) => {
    const { answerId, unitKey, recipientId, disposition } = comment;
    const recipient = asked.recipients.get(recipientId);
    const answer = asked.answers.get(answerId);
    if (recipient === undefined || answer === undefined) throw new Error(`${answerId} is missing.`);
    const own = disposition?.draftingId === loaded.work.id ? disposition : null;
    return {
      answerId,
      unitKey,
      name: recipient.name,
      timing: answer.timing,
      ...saidIn(answer, comment, reading.formOf(recipient.partyKind)),
      passage: reading.passageOf(comment),
      disposition: disposition === null ? null : dispositionView(disposition, own === null, names),
      version: own?.version ?? 0,
    };
  });
}

type FormOf = (kind: StateDocument<'recipient'>['partyKind']) => CompiledForm;

interface Reading {
  readonly formOf: FormOf;
  readonly passageOf: (comment: WeighedComment) => PassageView | null;
}

/** The form as each kind of party met it, for one part of the text: the others need not be read again. */
function formsOfPart({ form, text }: AskedRound, partKey: string): FormOf {
  const sections = formSections(text).filter(({ id }) => id === sectionIdOf(partKey));
  const forms = {
    body: compileForm(form, sections, { recipientKind: 'body' }),
    organisation: compileForm(form, sections, { recipientKind: 'organisation' }),
  };
  return (kind) => forms[kind];
}

/** What became of the passages that are spoken of; the texts are only gone through when there are any. */
function passagesAmong(
  { trail }: LoadedDrafting,
  { text }: AskedRound,
  comments: readonly WeighedComment[],
): Reading['passageOf'] {
  if (comments.every((comment) => passageOf(comment) === null)) return () => null;
  const viewOf = passageViews(text, trail);
  return (comment) => {
    const unitId = passageOf(comment);
    return unitId === null ? null : viewOf(unitId);
  };
}

/** What a comment says, line by line, and whether any of it was written and not only chosen. */
function saidIn(
  { values }: StateDocument<'answer'>,
  comment: WeighedComment,
  form: CompiledForm,
): Pick<CommentView, 'lines' | 'hasWords'> {
  const unitId = passageOf(comment);
  if (unitId !== null) {
    const said = Object.values(values.sections)
      .flatMap(passageCommentsIn)
      .filter((one) => one.unitId === unitId);
    return { lines: said.map(({ text }) => ({ label: PASSAGE_COMMENT, text })), hasWords: true };
  }
  const unit = answerLines(form, values).find(({ unitKey }) => unitKey === comment.unitKey);
  return {
    // What was said of single passages are comments of their own.
    lines: (unit?.lines ?? [])
      .filter((line) => line.unitId === undefined)
      .map(({ label, text }) => ({ label, text })),
    hasWords: hasWords(form.unit(comment.unitKey), values),
  };
}

/** Whether something is written in a part, and not only chosen. */
function hasWords(unit: FormUnit | null, values: AnswerValues): boolean {
  if (unit === null) return false;
  const given = values[unit.kind === 'page' ? 'pages' : 'sections'][unit.id] ?? {};
  return unit.fields.some(({ type, key }) => WRITTEN[type] && Object.hasOwn(given, key));
}

function dispositionView(
  { id, verdict, decidedBy, decidedAt }: Disposition,
  isEarlier: boolean,
  names: ReadonlyMap<PersonId, string>,
): CommentView['disposition'] {
  return { id, verdict, by: names.get(decidedBy) ?? 'En medarbetare', at: decidedAt, isEarlier };
}

const PASSAGE_COMMENT = 'Kommentar';

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
