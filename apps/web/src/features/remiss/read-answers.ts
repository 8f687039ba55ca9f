import { answerLines, type AnsweredLines } from '@overens/forms/compile/answer-lines';
import { compileForm } from '@overens/forms/compile/compile-form';
import type { AnswersView } from '@overens/usecases/remiss/remiss-views';
import { formSectionsOf } from '../answering/chapters-of.ts';

type Answer = AnswersView['answers'][number];

export interface ReadAnswer {
  readonly answer: Answer;
  readonly units: readonly AnsweredLines[];
}

export interface AnswersByUnit {
  readonly unitKey: string;
  readonly title: string;
  readonly answers: readonly { readonly answer: Answer; readonly lines: AnsweredLines['lines'] }[];
}

/** The answers in words, each with the form and the text that it was given on. */
export function readAnswers(view: AnswersView): readonly ReadAnswer[] {
  const form = compileForm(view.form, formSectionsOf(view.text, view.form), {});
  return view.answers.map((answer) => ({
    answer,
    units: answerLines(form, { pages: answer.pages, sections: answer.sections }),
  }));
}

/** The same answers by part of the text; only those that count, and only parts that somebody spoke of. */
export function byUnit(view: AnswersView, read: readonly ReadAnswer[]): readonly AnswersByUnit[] {
  const form = compileForm(view.form, formSectionsOf(view.text, view.form), {});
  const counting = read.filter(({ answer }) => answer.counts);
  return form.units.flatMap(({ unitKey, title }) => {
    const answers = counting.flatMap(({ answer, units }) =>
      units.filter((unit) => unit.unitKey === unitKey).map(({ lines }) => ({ answer, lines })),
    );
    return answers.length === 0 ? [] : [{ unitKey, title: title.sv, answers }];
  });
}
