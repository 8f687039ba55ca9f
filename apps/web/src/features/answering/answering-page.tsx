import { formUnits } from '@overens/forms/compile/form-unit';
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
import { OverallUnit } from './overall-unit.tsx';
import { PageContents } from './page-contents.tsx';
import { PaperWay } from './paper-way.tsx';

/** A remiss as an invited body meets it: the question, the letter, the text, and the answer being written. */
export function AnsweringPage({ view }: { readonly view: AnsweringView }) {
  const words = answeringWords;
  const sections = formSectionsOf(view.text);
  const isWriting = mayWrite(view);
  const units = isWriting ? formUnits(view.form, sections) : [];
  const commentOn = new Set(units.filter((unit) => unit.kind === 'section').map((unit) => unit.id));
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
      <AnswerDraftProvider
        recipientId={view.recipientId}
        form={view.form}
        ctx={{ recipientKind: view.partyKind }}
        sections={sections}
        units={view.units}
      >
        <div className={styles['writing']}>
          <noscript>
            <p>{words.noScript}</p>
          </noscript>
          <section className="ov-section" id="forslaget" aria-labelledby="forslaget-rubrik">
            <h2 id="forslaget-rubrik">
              {words.text.title}: {view.text.title}
            </h2>
            {isWriting ? <p className="ov-lead">{words.text.lead}</p> : null}
            <AgreementChapters
              text={view.text}
              after={(sectionId, heading) =>
                commentOn.has(sectionId) ? (
                  <ChapterComment unitKey={`section:${sectionId}`} chapter={heading} />
                ) : null
              }
            />
          </section>
          <OverallUnits units={units} sectionIds={new Set(sections.map((section) => section.id))} />
          {isWriting ? <DraftBar reviewHref={`/svar/${view.recipientId}/granska`} /> : null}
        </div>
      </AnswerDraftProvider>
      <PaperWay address={view.municipality.paperAddress} diarienummer={view.diarienummer} />
    </>
  );
}

/** The form's pages, and the text as a whole where the form asks about it. */
function OverallUnits({ units, sectionIds }: OverallUnitsProps) {
  const overall = units.filter((unit) => unit.kind === 'page' || !sectionIds.has(unit.id));
  return overall.map((unit, index) => (
    <section
      key={unit.unitKey}
      className="ov-section"
      id={index === 0 ? 'ert-svar' : undefined}
      aria-labelledby={`rubrik-${unit.id}`}
    >
      <h2 id={`rubrik-${unit.id}`}>{unit.title.sv}</h2>
      {unit.intro === null ? null : <p className="ov-lead">{unit.intro.sv}</p>}
      <OverallUnit unitKey={unit.unitKey} />
    </section>
  ));
}

type OverallUnitsProps = {
  readonly units: ReturnType<typeof formUnits>;
  readonly sectionIds: ReadonlySet<string>;
};
