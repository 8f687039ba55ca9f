import { ProgressSteps } from '@overens/ui/progress-steps';
import { answeringWords } from '../../messages/sv/answering.ts';

/** Where one is on the way to a receipt. */
export function AnswerSteps({ recipientId, at }: { readonly recipientId: string; readonly at: 1 | 2 | 3 }) {
  const words = answeringWords.steps;
  const steps = [
    { key: 'write', label: words.write, href: `/svar/${recipientId}` },
    { key: 'review', label: words.review },
    { key: 'receipt', label: words.receipt },
  ] as const;
  return (
    <ProgressSteps
      label={words.label}
      summary={words.summary(at)}
      steps={steps.map((step, index) => {
        const state = stateOf(index + 1, at);
        const { key, label } = step;
        return {
          key,
          label,
          state,
          stateText: words[state],
          href: state === 'done' && 'href' in step ? step.href : undefined,
        };
      })}
    />
  );
}

function stateOf(step: number, at: number): 'done' | 'current' | 'todo' {
  if (step === at) return 'current';
  return step < at ? 'done' : 'todo';
}
