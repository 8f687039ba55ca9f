import { ProcessTemplate } from '@overens/domain/process/process-template';
import { shippedProcesses } from '@overens/templates/shipped';

/** The shipped process, with five nämnder heard side by side. */
export function fiveNamnder(): ProcessTemplate {
  const shipped = shippedProcesses
    .map((process) => ProcessTemplate.safeParse(process).data)
    .find((template) => template?.key === 'sodertalje-2025');
  if (shipped === undefined) throw new Error('sodertalje-2025@2 is shipped.');
  const more = [
    { key: 'socn', name: 'Socialnämnden', type: 'namnd' as const },
    { key: 'bun', name: 'Barn- och utbildningsnämnden', type: 'namnd' as const },
    { key: 'tn', name: 'Tekniska nämnden', type: 'namnd' as const },
    { key: 'mn', name: 'Miljönämnden', type: 'namnd' as const },
  ];
  return {
    ...shipped,
    key: 'almvik',
    version: 1,
    bodies: [...shipped.bodies, ...more],
    revision: shipped.revision.map((stage) =>
      stage.kind === 'adoption' ? { ...stage, preparing: NAMNDER } : stage,
    ),
  };
}

export const NAMNDER = ['kfn', 'socn', 'bun', 'tn', 'mn'];
