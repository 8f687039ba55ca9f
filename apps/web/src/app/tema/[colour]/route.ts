import { tenantStyle } from '@overens/ui/theme/tenant-style';

/**
 * A municipality's colours as a style sheet of their own, e.g. `/tema/14505c.css`: the content security
 * policy allows no style attributes, and the sheet can be kept for ever since its address says it all.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ colour: string }> },
): Promise<Response> {
  const colour = /^([0-9a-f]{6})\.css$/.exec((await params).colour)?.[1];
  if (colour === undefined) return new Response(null, { status: 404 });
  const lines = Object.entries(tenantStyle({ brand: `#${colour}` })).map(
    ([name, value]) => `${name}:${value}`,
  );
  return new Response(`[data-tenant="${colour}"]{${lines.join(';')}}`, {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
}
