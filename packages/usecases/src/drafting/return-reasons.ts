import type { TenantId } from '@overens/domain/kernel/id';
import type { StageVisit } from '@overens/domain/process/stage-visit';
import type { StateDocument } from '@overens/domain/registry/state-document';
import type { Deps } from '../deps.ts';

/** Something that a meeting or a body said when it sent the text back: who, and what. */
export interface ReturnReason {
  readonly from: string;
  readonly text: string;
}

/** Why a stage sent the text back, as its own document has it; nothing for a kind that sends nothing back. */
export async function returnReasons(
  deps: Deps,
  tenantId: TenantId,
  stage: StageVisit,
): Promise<ReturnReason[]> {
  switch (stage.kind) {
    case 'forankring': {
      const meeting = await deps.stages.ofStage('meeting', tenantId, stage);
      return meeting?.status === 'closed' ? saidAtMeeting(meeting.evidence) : [];
    }
    case 'adoption': {
      const adoption = await deps.stages.ofStage('adoptionCase', tenantId, stage);
      return (adoption?.steps ?? []).flatMap(saidByBody);
    }
    case 'remiss':
    case 'drafting':
    case 'accession':
    case 'follow-up':
    case 'aktualitetsprovning':
      return [];
  }
}

type Evidence = Extract<StateDocument<'meeting'>, { status: 'closed' }>['evidence'];
type BodyStep = StateDocument<'adoptionCase'>['steps'][number];
type Remark = Extract<BodyStep['progress'], { state: 'decided' }>['record']['remarks'][number];

/** The meeting's own words, those of each organisation that did not just endorse, and every question. */
function saidAtMeeting({ endorsement, positions, questions }: Evidence): ReturnReason[] {
  const said = [
    { from: 'Mötet', text: endorsement.statement },
    ...positions
      .filter(({ position }) => position !== 'endorsed')
      .map(({ name, statement }) => ({ from: name, text: statement })),
    ...questions.map(({ by, text }) => ({ from: by ?? 'En fråga på mötet', text })),
  ];
  return said.filter(({ text }) => text !== '');
}

/** Why a body sent it back or wants it changed, and what it sent along; what it decided before is not said again. */
function saidByBody({ name, progress }: BodyStep): ReturnReason[] {
  if (progress.state !== 'decided') return [];
  const { outcome, decisionText, remarks } = progress.record;
  const decided =
    outcome.kind === 'aterremiss'
      ? [{ from: name, text: outcome.reason === '' ? decisionText : outcome.reason }]
      : outcome.kind === 'tillstyrkerMedAndring'
        ? [{ from: name, text: outcome.change }]
        : [];
  const beside = remarks.map(({ kind, text }) => ({ from: `${name}, ${REMARKS[kind]}`, text }));
  return [...decided, ...beside].filter(({ text }) => text !== '');
}

const REMARKS = {
  yrkande: 'yrkande',
  reservation: 'reservation',
  medskick: 'medskick',
  protokollsanteckning: 'protokollsanteckning',
  sarskiltYttrande: 'särskilt yttrande',
} as const satisfies Record<Remark['kind'], string>;
