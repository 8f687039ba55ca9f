import { AdoptionId, DraftingId, type AgreementId } from '@overens/domain/kernel/id';
import { addDays } from '@overens/domain/calendar/day-number';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { nextWorkingDay } from '@overens/domain/calendar/swedish-holidays';
import { addMs } from '@overens/domain/kernel/instant';
import type { Result } from '@overens/domain/kernel/result';
import type { StageKind } from '@overens/domain/process/stage-kind';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import { stageEntities } from '@overens/domain/registry/stage-entity';
import type { AgreementText } from '@overens/text/model/agreement-text';
import { applyToJoin } from '@overens/usecases/accession/apply-to-join';
import { confirmJoining } from '@overens/usecases/accession/confirm-joining';
import { registerPaper } from '@overens/usecases/accession/register-paper';
import { readCommitments } from '@overens/usecases/adoption/read-commitments';
import { recordDecision } from '@overens/usecases/adoption/record-decision';
import { saveCommitments } from '@overens/usecases/adoption/save-commitments';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import type { Deps } from '@overens/usecases/deps';
import { finishDrafting } from '@overens/usecases/drafting/finish-drafting';
import { demoId } from './demo-id.ts';
import { almvik, owner, partyId } from './demo-people.ts';

const tenantId = almvik.id;
const actor: EventActor = { kind: 'person', personId: owner.personId };

/**
 * An agreement in force, adopted today by the product's own commands: a text without a remiss, decided by its bodies
 * one after the other, joined by three organisations, one of them on paper. Every command has an id of its own, so
 * what was interrupted is gone on with.
 */
export async function makeAgreementInForce(deps: Deps, text: AgreementText): Promise<void> {
  const today = dateOf(deps.clock.now());
  const { agreementId } = granted(
    await launchRevision(deps, {
      actor: owner,
      tenantId,
      commandId: demoId('cmd', 'in force launch'),
      text,
      launch: {
        template: { key: 'botkyrka', version: 1 },
        name: 'Överenskommelse med byalagen',
        diarienummer: ['KFN 2026/31'],
        responsibleBodyId: partyId('Kultur- och fritidsnämnden'),
        mode: 'real',
        dates: [
          { key: 'forslag.due', on: nextWorkingDay(addDays(today, 30)) },
          { key: 'antagande.due', on: nextWorkingDay(addDays(today, 90)) },
        ],
      },
    }),
  );
  if (await isInForce(deps, agreementId)) {
    await joinIt(deps, agreementId);
    return;
  }
  await finishTheText(deps, agreementId);
  await decideOnIt(deps, agreementId);
  await joinIt(deps, agreementId);
}

async function finishTheText(deps: Deps, agreementId: AgreementId): Promise<void> {
  const draftingId = DraftingId.parse(await documentOf(deps, agreementId, 'drafting'));
  const work = await deps.stages.byId('draftingWork', tenantId, draftingId);
  if (work === null || work.status !== 'open') return;
  const commandId = demoId('cmd', 'in force text');
  const { personId } = owner;
  granted(await finishDrafting(deps, { tenantId, draftingId, commandId, personId, version: work.version }));
}

async function decideOnIt(deps: Deps, agreementId: AgreementId): Promise<void> {
  const adoptionId = AdoptionId.parse(await documentOf(deps, agreementId, 'adoption'));
  const command = (name: string) => ({ tenantId, adoptionId, actor, commandId: demoId('cmd', name) });
  const list = granted(await readCommitments(deps, { tenantId, adoptionId }));
  if (list.state !== 'confirmed') {
    const rows = list.rows.map(({ unitId, party, wording, from }) => ({ unitId, party, wording, from }));
    granted(
      await saveCommitments(deps, {
        ...command('in force commitments'),
        by: owner.personId,
        list: { revision: list.revision, rows, dropped: [], confirm: true },
      }),
    );
  }
  const adoption = await deps.stages.byId('adoptionCase', tenantId, adoptionId);
  if (adoption === null) throw new Error('A visit to the adoption has its document.');
  for (const { key, role, progress } of adoption.steps) {
    if (progress.state !== 'waiting') continue;
    granted(
      await recordDecision(deps, {
        ...command(`in force ${key}`),
        order: {
          bodyKey: key,
          textHash: adoption.text.hash,
          decidedOn: dateOf(deps.clock.now()),
          paragraph: `§ ${PARAGRAPHS[role]}`,
          diarienummer: '',
          outcome: role === 'adopter' ? { kind: 'antar' } : { kind: 'tillstyrker' },
          decisionText: 'Enligt förslaget.',
          remarks: [],
          exceptions: [],
        },
      }),
    );
  }
}

const PARAGRAPHS = { preparing: 41, board: 118, adopter: 73 } as const;

async function joinIt(deps: Deps, agreementId: AgreementId): Promise<void> {
  const agreement = await deps.agreements.get(tenantId, agreementId);
  const textVersionId = agreement?.inForce?.textVersionId;
  if (textVersionId === undefined) throw new Error('What can be joined is in force.');
  const joined = await deps.stages.ofAgreement('joining', tenantId, agreementId);
  const isThere = (name: string): boolean => joined.some((one) => one.name === name);
  const command = (name: string) => ({ tenantId, agreementId, actor, commandId: demoId('cmd', name) });
  for (const name of ['Norra byalaget', 'Föreningen Kvarnens kulturhus'].filter((one) => !isThere(one))) {
    const { joiningId } = granted(
      await applyToJoin(deps, {
        slug: almvik.slug,
        agreementId,
        textVersionId,
        commandId: demoId('cmd', `${name} joins`),
        form: joiningForm(name),
        actor: { kind: 'public' },
      }),
    );
    granted(await confirmJoining(deps, { ...command(`${name} is confirmed`), joiningId }));
  }
  const onPaper = 'Södra byalaget';
  if (isThere(onPaper)) return;
  const arrivedOn = dateOf(deps.clock.now());
  const paper = { ...command(`${onPaper} joins`), arrivedOn, form: joiningForm(onPaper) };
  granted(await registerPaper(deps, paper));
}

function joiningForm(name: string) {
  return {
    name,
    orgNumber: '',
    capacity: 'rostbarare' as const,
    contact: { name: 'Lovisa Strand', email: 'kontakt@forening.example', phone: '' },
    signatory: { name: 'Lovisa Strand', role: 'Ordförande' },
    isAnother: false,
  };
}

/** The document of the agreement's visit to a stage of that kind, once the process has begun it. */
async function documentOf(deps: Deps, agreementId: AgreementId, kind: StageKind): Promise<string> {
  const patience = addMs(deps.clock.now(), BEGUN_WITHIN_MS);
  for (;;) {
    const [visit] = await deps.stages.visits(stageEntities[kind], tenantId, agreementId);
    if (visit !== undefined) return visit.id;
    if (deps.clock.now() >= patience) throw new Error(`The demo waited in vain for ${kind} to begin.`);
    await deps.clock.pause(ASK_AGAIN_MS);
  }
}

async function isInForce(deps: Deps, agreementId: AgreementId): Promise<boolean> {
  return ((await deps.agreements.get(tenantId, agreementId))?.inForce ?? null) !== null;
}

function granted<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`The demo was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

const BEGUN_WITHIN_MS = 60_000;
const ASK_AGAIN_MS = 100;
