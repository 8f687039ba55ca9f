import { LogoName } from '@overens/domain/municipality/logo';
import { logoOf } from '../../../server/logo-of.ts';

/**
 * A municipality's picture by its name, which is a hash of what is in it: it can be kept for ever. It was checked when
 * it was chosen; opened as a page of its own it may besides run and fetch nothing.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const name = LogoName.safeParse((await params).file);
  const logo = name.success ? await logoOf(name.data) : null;
  if (logo === null) return new Response(null, { status: 404 });
  return new Response(Buffer.from(logo.base64, 'base64'), {
    headers: {
      'content-type': logo.kind === 'svg' ? 'image/svg+xml' : 'image/png',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
}
