import type { CommitmentStatus, ReportDraft } from '@overens/domain/follow-up/commitment-report';
import { commitmentStatusWords } from '../../messages/sv/follow-up.ts';
import { fieldIn } from './field-in.ts';

/** What stands in the fields about one commitment. @param prefix what the fields' names begin with */
export function draftIn(form: HTMLFormElement, prefix: string): ReportDraft {
  const status = fieldIn(form, `${prefix}status`);
  return {
    status: isStatus(status) ? status : null,
    done: fieldIn(form, `${prefix}done`),
    obstacles: fieldIn(form, `${prefix}obstacles`),
    numbers: fieldIn(form, `${prefix}numbers`),
  };
}

function isStatus(value: string): value is CommitmentStatus {
  return value in commitmentStatusWords;
}
