import { readCalendarFeed } from '@overens/usecases/calendar-feed/read-calendar-feed';
import { clientAddress } from '../../../server/client-address.ts';
import { composition } from '../../../server/deps.ts';
import { env } from '../../../server/env.ts';
import { countAttempt } from '../../../server/rate-limit.ts';

/** A calendar for the person's own calendar program, which has no session: the secret address is the right to it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const attempt = await countAttempt('openLink', clientAddress(request.headers));
  if (!attempt.ok) return new Response(null, { status: 429 });
  const { deps } = await composition();
  const text = await readCalendarFeed(deps, (await params).token, env().APP_URL);
  if (text === null) return new Response(null, { status: 404 });
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="overens.ics"',
      'Cache-Control': 'private, max-age=900',
    },
  });
}
