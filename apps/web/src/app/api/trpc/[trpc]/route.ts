import { appRouter } from '@overens/api/app-router';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { log } from '../../../../server/log.ts';
import { trpcContext } from '../../../../server/trpc-context.ts';

async function handle(request: Request): Promise<Response> {
  const response = await fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: async () => await trpcContext(request.headers),
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR')
        log.error({ path, err: error.cause ?? error }, 'procedure failed');
    },
  });
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

export { handle as GET, handle as POST };
