import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { addDays } from '@overens/domain/calendar/day-number';
import type { LaunchRevision } from '@overens/domain/agreement/launch-revision';
import { UnitId } from '@overens/domain/kernel/id';
import type { AgreementText } from '@overens/text/model/agreement-text';
import type { LaunchOrder } from '@overens/usecases/agreement/launch-revision';
import type { World } from './world.ts';

/** A short agreement of our own. */
export const aText: AgreementText = {
  title: 'Överenskommelse om samverkan i Almvik',
  sections: [1, 2, 3].map((number) => ({
    id: UnitId.parse(`sec_000${number}`),
    level: 1,
    number: String(number),
    heading: ['Varför vi samverkar', 'Principer', 'Åtaganden'][number - 1] ?? '',
    paragraphs: [
      {
        id: UnitId.parse(`par_000${number}`),
        kind: 'paragraph',
        text: 'Föreningar och kommun ska lätt kunna nå varandra.',
      },
    ],
  })),
};

/** A launch that the world's owner could make today; change what the test is about. */
export function aLaunch(world: World, change: Partial<LaunchRevision> = {}): LaunchOrder {
  const today = dateOf(world.deps.clock.now());
  return {
    actor: world.owner,
    tenantId: world.tenantId,
    commandId: world.deps.ids.next('cmd'),
    text: aText,
    launch: {
      template: { key: 'sodertalje-2025', version: 1 },
      name: 'Överenskommelse om samverkan i Almvik',
      diarienummer: [`KS 2026/${Math.floor(Math.random() * 1e6)}`],
      responsibleBodyId: world.responsibleBodyId,
      mode: 'rehearsal',
      dates: [
        { key: 'remiss.start', on: addDays(today, 14) },
        { key: 'remiss.due', on: addDays(today, 84) },
        { key: 'forankringsmote', on: addDays(today, 105) },
        { key: 'kommunfullmaktige', on: addDays(today, 161) },
      ],
      ...change,
    },
  };
}
