import { getAuth } from '../../../../server/auth.ts';

async function handle(request: Request): Promise<Response> {
  return await (await getAuth()).handler(request);
}

export { handle as GET, handle as POST };
