/** Whether the web process answers; says nothing of the servers behind it. Asked by the supervisor. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
}

export const dynamic = 'force-dynamic';
