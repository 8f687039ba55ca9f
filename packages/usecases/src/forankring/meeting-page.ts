import type { MeetingId } from '@overens/domain/kernel/id';

/** The address of a meeting's public page. */
export function meetingPage(appUrl: string, slug: string, meetingId: MeetingId): string {
  return `${appUrl}/k/${slug}/mote/${meetingId}`;
}
