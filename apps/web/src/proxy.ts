import { NextResponse, type NextRequest } from 'next/server';
import { proxyEnv } from './server/env-proxy.ts';

/**
 * A content security policy with a nonce of its own for every page: no script runs that we did not send.
 * Next finds the nonce in the request's header and puts it on its own scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (proxyEnv.isHttps)
    response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  if (PRIVATE_PATHS.test(request.nextUrl.pathname)) {
    response.headers.set('cache-control', 'private, no-store');
    response.headers.set('x-robots-tag', 'noindex, nofollow');
  }
  return response;
}

// Not for the API: a body that passes a proxy is cut at 10 MB, and what is not a page needs no policy, or has its own.
export const config = {
  matcher: [{ source: '/((?!api/|tema/|logotyp/|_next/static|_next/image|icon.svg|favicon.ico).*)' }],
};

function contentSecurityPolicy(nonce: string): string {
  // React's development tools evaluate text as script; production never does.
  const evaluated = proxyEnv.isDevelopment ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${evaluated}`,
    // The development overlay styles itself inline.
    proxyEnv.isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(proxyEnv.isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Pages behind a personal link or a sign-in: kept by no cache and found by no search engine. */
const PRIVATE_PATHS =
  /^\/(svara|svar|part|logga-in|logga-ut|arbete|forening|dev|k\/[^/]+\/mote\/[^/]+\/anmalan)(\/|$)/;
