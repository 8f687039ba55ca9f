import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { UnitId, type AgreementId, type DraftingId, type RecipientId } from '@overens/domain/kernel/id';
import { AgreementText } from '@overens/text/model/agreement-text';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { readAgreement } from '@overens/usecases/agreement/read-agreement';
import { readDrafting } from '@overens/usecases/drafting/read-drafting';
import { readDraftingPart } from '@overens/usecases/drafting/read-drafting-part';
import { readDraftingText } from '@overens/usecases/drafting/read-drafting-text';
import { readVersionText } from '@overens/usecases/drafting/read-version-text';
import { moveRehearsal } from '@overens/usecases/agreement/move-rehearsal';
import { addRecipients } from '@overens/usecases/remiss/add-recipients';
import { handInAnswer } from '@overens/usecases/remiss/hand-in-answer';
import { saveDraftUnit } from '@overens/usecases/remiss/save-draft-unit';
import { setMissiv } from '@overens/usecases/remiss/set-missiv';
import { aLaunch } from '../support/a-launch.ts';
import { ownersCommand } from '../support/a-prepared-round.ts';
import { datesFrom, WHOLE_LIFE } from '../support/at-stage.ts';
import { granted } from '../support/granted.ts';
import { until } from '../support/until.ts';
import { aWorld, type World } from '../support/world.ts';
import { printFigure } from './print-figure.ts';
import { median, quantile } from './statistics.ts';

/**
 * What it takes to open an agreement of 500 units with 3 000 comments, page by page, against one of 50 units with 300:
 * the use cases behind the pages, end to end. Both were made by the product's own commands: sixty organisations that
 * each commented on half of the sections. Calls alternate between the two.
 */
export async function openFigures({ calls = 60 } = {}): Promise<void> {
  const world = await aWorld();
  try {
    await world.startWorker();
    const few = await anAnsweredText(world, { sections: 10, organisations: 60 });
    const many = await anAnsweredText(world, { sections: 100, organisations: 60 });
    for (const [name, open] of pages(world))
      await openFigure(
        name,
        calls,
        () => open(few),
        () => open(many),
      );
  } finally {
    await world.stop();
  }
}

interface AnsweredText {
  readonly agreementId: AgreementId;
  readonly draftingId: DraftingId;
}

/** What a person opens. */
function pages({ deps, tenantId, owner }: World): [string, (of: AnsweredText) => Promise<unknown>][] {
  const actor = {
    kind: 'person' as const,
    personId: owner.personId,
    municipal: [{ tenantId, role: 'owner' as const }],
    organisations: [],
  };
  return [
    ['the agreement', (of) => readAgreement(deps, { tenantId, agreementId: of.agreementId, actor })],
    [
      'the text of a version',
      (of) => readVersionText(deps, { tenantId, agreementId: of.agreementId, number: 1, since: null }),
    ],
    [
      'a section with its comments',
      (of) => readDraftingPart(deps, { tenantId, draftingId: of.draftingId, key: PART }),
    ],
    [
      'all sections with their counts',
      (of) => readDrafting(deps, { tenantId, draftingId: of.draftingId, actor }),
    ],
    ['the text to write in', (of) => readDraftingText(deps, { tenantId, draftingId: of.draftingId, actor })],
  ];
}

async function openFigure(
  name: string,
  calls: number,
  openFew: () => Promise<unknown>,
  openMany: () => Promise<unknown>,
): Promise<void> {
  const [few, many] = [new Array<number>(), new Array<number>()];
  for (let call = -3; call < calls; call += 1) {
    const took = [await timed(openFew), await timed(openMany)] as const;
    if (call < 0) continue;
    few.push(took[0]);
    many.push(took[1]);
  }
  const [value, baseline] = [quantile(many, 0.95), quantile(few, 0.95)];
  printFigure({
    figure: `open ${name}, p95: 500 units and 3 000 comments against 50 and 300`,
    value,
    unit: 'ms',
    baseline,
    ratio: value / baseline,
    aim: 'ratio <= 2',
    met: value / baseline <= 2,
    n: calls,
    of: 'calls',
    medians: [median(many), median(few)],
  });
}

async function timed(open: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await open();
  return performance.now() - begun;
}

/** An agreement whose round has closed and whose answers are being worked in. */
async function anAnsweredText(
  world: World,
  { sections, organisations }: { readonly sections: number; readonly organisations: number },
): Promise<AnsweredText> {
  const { deps, tenantId, owner } = world;
  const dates = datesFrom(dateOf(deps.clock.now()));
  const launch = { ...aLaunch(world, { template: WHOLE_LIFE, dates }), text: aTextOf(sections) };
  const { agreementId } = granted(await launchRevision(deps, launch));
  const [round] = await deps.remiss.roundsOf(tenantId, agreementId);
  if (round === undefined) throw new Error('A launch makes a round.');
  const missiv = { ...round.missiv, contact: { name: 'Moa', email: 'moa@almvik.example', phone: '' } };
  granted(await setMissiv(deps, { ...ownersCommand(world, round.id), version: round.version, missiv }));
  const rows = Array.from({ length: organisations }, (_, index) => ({
    kind: 'organisation' as const,
    name: `Förening ${index + 1}`,
    email: 'forening@example.org',
  }));
  granted(await addRecipients(deps, { ...ownersCommand(world, round.id), partyIds: [], rows }));
  const moveTo = async (event: string): Promise<void> => {
    const order = { tenantId, agreementId, personId: owner.personId, to: { kind: 'nextEvent' as const } };
    const passed = granted(await moveRehearsal(deps, order)).passed.map(({ what }) => what);
    if (!passed.some((what) => what === event)) await moveTo(event);
  };
  await moveTo('remissOpens');
  for (const [index, { id }] of (await deps.remiss.recipients(tenantId, round.id)).entries()) {
    await answerHalf(world, id, sections, index % 2);
  }
  await moveTo('remissCloses');
  let found: DraftingId | undefined;
  await until('the answers to be worked on', async () => {
    found = (await deps.stages.visits('draftingWork', tenantId, agreementId))[0]?.id;
    return found !== undefined;
  });
  if (found === undefined) throw new Error('The drafting has begun.');
  return { agreementId, draftingId: found };
}

/** Comments on every other section, and hands it in. */
async function answerHalf(
  { deps, tenantId }: World,
  recipientId: RecipientId,
  sections: number,
  first: number,
): Promise<void> {
  const save = async (unitKey: string, values: Record<string, string>): Promise<void> => {
    const commandId = deps.ids.next('cmd');
    granted(await saveDraftUnit(deps, { tenantId, recipientId, commandId, unitKey, values, baseVersion: 0 }));
  };
  await save('page:helhet', { stance: 'tillstyrker' });
  for (let number = first; number < sections; number += 2) {
    await save(`section:${idOf('sec', number)}`, {
      kommentar: 'Skriv hur ofta det ska ske, och vem som kallar.',
    });
  }
  const signatory = { name: 'Nils Ek', role: 'ordförande' };
  const commandId = deps.ids.next('cmd');
  granted(
    await handInAnswer(deps, { tenantId, recipientId, commandId, signatory, receivedAt: deps.clock.now() }),
  );
}

/** Sections of four paragraphs: five units each. */
function aTextOf(sections: number): AgreementText {
  return AgreementText.parse({
    title: 'Överenskommelse om samverkan i Almvik',
    sections: Array.from({ length: sections }, (_, number) => ({
      id: idOf('sec', number),
      level: 1,
      number: String(number + 1),
      heading: `Det här gör vi på område ${number + 1}`,
      paragraphs: [1, 2, 3, 4].map((at) => ({
        id: idOf('par', number * 4 + at),
        kind: 'paragraph',
        text: `Kommunen och föreningarna möts ${at} gånger om året om område ${number + 1}. Alla som vill får vara med.`,
      })),
    })),
  });
}

function idOf(kind: 'sec' | 'par', number: number): UnitId {
  return UnitId.parse(`${kind}_${String(number).padStart(6, '0')}`);
}

const PART = `section:${idOf('sec', 2)}`;
