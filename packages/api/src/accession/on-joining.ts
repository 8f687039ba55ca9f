import { AgreementId, CommandId, JoiningId, TenantId } from '@overens/domain/kernel/id';

/** What every command of an officer about one joining says. */
export const onJoining = {
  tenantId: TenantId,
  agreementId: AgreementId,
  joiningId: JoiningId,
  commandId: CommandId,
} as const;

/** The most that is written about a joining: a question, an answer, a reason. */
export const LONGEST_TEXT = 4_000;
