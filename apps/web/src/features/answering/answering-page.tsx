import { deadlineInWords } from '@overens/domain/calendar/deadline-wording';
import { PageHeader } from '@overens/ui/page-header';
import type { AnsweringView } from '@overens/usecases/remiss/remiss-views';
import { answeringWords } from '../../messages/sv/answering.ts';
import { AgreementChapters } from './agreement-chapters.tsx';
import { AnswerDraftProvider } from './answer-draft-context.tsx';
import { AnswerSteps } from './answer-steps.tsx';
import styles from './answering.module.css';
import { mayWrite } from './answering-time.ts';
import { ChapterComment } from './chapter-comment.tsx';
import { formSectionsOf } from './chapters-of.ts';
import { DraftBar } from './draft-bar.tsx';
import { InvitationFacts } from './invitation-facts.tsx';
import { InvitationNotices } from './invitation-notices.tsx';
import { MissivLetter } from './missiv-letter.tsx';
import { PageContents } from './page-contents.tsx';
import { PaperWay } from './paper-way.tsx';
import { TextOnPaper } from './text-on-paper.tsx';
import { savedDraft } from './saved-draft.ts';
import { unitAnchor } from './unit-anchor.ts';
import { UnitSlot } from './unit-slot.tsx';

/** A remiss as an invited body meets it: the question, the letter, the text, and the answer being written. */
export function AnsweringPage({ view }: { readonly view: AnsweringView }) {
  const words = answeringWords;
  const isWriting = mayWrite(view);
  const text = <ProposalAndAnswer view={view} isWriting={isWriting} />;
  return (
    <>
      <PageHeader
        eyebrow={words.eyebrow(view.municipality.name, view.diarienummer)}
        title={view.missiv.subject}
        lead={`${deadlineInWords(view)}.`}
      />
      <AnswerSteps recipientId={view.recipientId} at={1} />
      <InvitationNotices view={view} />
      <InvitationFacts view={view} />
      <PageContents text={view.text} isWriting={isWriting} />
      <MissivLetter missiv={view.missiv} />
      <TextOnPaper recipientId={view.recipientId} />
      {isWriting ? (
        <AnswerDraftProvider
          recipientId={view.recipientId}
          form={view.form}
          ctx={{ recipientKind: view.partyKind }}
          sections={formSectionsOf(view.text, view.form)}
          units={view.units}
        >
          {text}
        </AnswerDraftProvider>
      ) : (
        text
      )}
      <PaperWay address={view.municipality.paperAddress} diarienummer={view.diarienummer} />
    </>
  );
}

function ProposalAndAnswer({
  view,
  isWriting,
}: {
  readonly view: AnsweringView;
  readonly isWriting: boolean;
}) {
  const words = answeringWords;
  const { form, values } = savedDraft(view);
  const sectionIds = new Set<string>(view.text.sections.map((section) => section.id));
  const units = isWriting ? form.units : [];
  const overall = units.filter((unit) => unit.kind === 'page' || !sectionIds.has(unit.id));
  const comments = new Map(units.filter((unit) => unit.kind === 'section').map((unit) => [unit.id, unit]));
  const savedAt =
    view.units
      .map((unit) => unit.savedAt)
      .toSorted()
      .at(-1) ?? null;
  return (
    <div className={styles['writing']}>
      <section className="ov-section" id="forslaget" aria-labelledby="forslaget-rubrik">
        <h2 id="forslaget-rubrik">
          {words.text.title}: {view.text.title}
        </h2>
        {isWriting ? <p className="ov-lead">{words.text.lead}</p> : null}
        <noscript>
          <p>{words.noScript}</p>
        </noscript>
        <AgreementChapters
          text={view.text}
          after={(sectionId, heading) => {
            const unit = comments.get(sectionId);
            return unit === undefined ? null : (
              <ChapterComment
                unitKey={unit.unitKey}
                unitName={unit.name}
                chapter={heading}
                isWritten={!form.isEmpty(unit.unitKey, values)}
              />
            );
          }}
        />
      </section>
      {overall.map((unit, index) => (
        <section
          key={unit.unitKey}
          className="ov-section"
          id={index === 0 ? 'ert-svar' : undefined}
          aria-labelledby={`rubrik-${unit.id}`}
        >
          <h2 id={`rubrik-${unit.id}`}>{unit.title.sv}</h2>
          {unit.intro === null ? null : <p className="ov-lead">{unit.intro.sv}</p>}
          <div id={unitAnchor(unit.name)}>
            <UnitSlot unitKey={unit.unitKey} />
          </div>
        </section>
      ))}
      {isWriting ? <DraftBar reviewHref={`/svar/${view.recipientId}/granska`} savedAt={savedAt} /> : null}
    </div>
  );
}
