import { ok, refuse, type Result } from '../kernel/result.ts';
import type { CheckedLogo } from './logo.ts';
import type { LogoRefusal } from './logo-refusal.ts';

/**
 * An SVG that draws and does nothing else. Elements and attributes are those that are known to be harmless, all others
 * are refused by name: no script, no foreign content, nothing that moves, nothing fetched from outside, no copies of
 * copies that would fill the memory. Strict XML, since what one reader mends another reads differently.
 */
export function checkSvg(text: string): Result<CheckedLogo, LogoRefusal> {
  const tags = tagsIn(text);
  const root = tags?.[0];
  if (tags === null || root === undefined) return brokenOrForbidden(text);
  for (const tag of tags) {
    const forbidden = forbiddenIn(tag);
    if (forbidden !== null) return refuse({ code: 'logoNotAllowed', what: forbidden });
  }
  return root.element === 'svg' && root.attributes.get('xmlns') === SVG_NAMESPACE
    ? sizeOf(root.attributes)
    : BROKEN;
}

interface Tag {
  readonly element: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Every element in order, of one drawing whose tags all close; `null` when something else is there. */
function tagsIn(text: string): Tag[] | null {
  const open: string[] = [];
  const tags: Tag[] = [];
  let at = 0;
  for (const match of text.matchAll(TAG)) {
    if (!isPlainText(text.slice(at, match.index), open.length > 0)) return null;
    at = match.index + match[0].length;
    if (!nests(match.groups ?? {}, open, tags)) return null;
  }
  return open.length === 0 && isPlainText(text.slice(at), false) ? tags : null;
}

/** Keeps the tag, and which elements are open; `false` when it closes another one, or begins a second drawing. */
function nests(
  { closes, opens, attributes = '', ends }: Partial<Record<string, string>>,
  open: string[],
  tags: Tag[],
): boolean {
  if (closes !== undefined) return open.pop() === closes;
  if (opens === undefined) return true;
  if (tags.length > 0 && open.length === 0) return false;
  tags.push({ element: opens, attributes: attributesOf(attributes) });
  if (ends !== '/') open.push(opens);
  return true;
}

/** What is left over where a tag should be: a declaration, a part for another program, or half a tag. */
function brokenOrForbidden(text: string): Result<CheckedLogo, LogoRefusal> {
  return /<!(?:DOCTYPE|ENTITY)/i.test(text) ? refuse({ code: 'logoNotAllowed', what: '!DOCTYPE' }) : BROKEN;
}

function isPlainText(text: string, isInside: boolean): boolean {
  if (text.includes('<')) return false;
  return isInside ? !UNKNOWN_ENTITY.test(text) : text.trim().replace('\ufeff', '') === '';
}

function attributesOf(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', quoted = '']) => [
      name,
      decoded(quoted.slice(1, -1)),
    ]),
  );
}

/** The first thing in a tag that is not among what is allowed; `null` when all is. */
function forbiddenIn({ element, attributes }: Tag): string | null {
  if (!ELEMENTS.has(element)) return `<${element}>`;
  for (const [name, value] of attributes) {
    if (name.startsWith('xmlns')) {
      if (name !== 'xmlns' && name !== 'xmlns:xlink') return name;
      continue;
    }
    const isKnown =
      ATTRIBUTES.has(name) || /^(?:aria|data|stroke|fill|font|text|clip|stop|color)-[a-z-]+$/.test(name);
    if (!isKnown) return name;
    if (name.endsWith('href') && !value.startsWith('#')) return `${name}="${value.slice(0, 40)}"`;
    if (REACHES_OUT.test(value)) return `${name}="${value.slice(0, 40)}"`;
  }
  return null;
}

function sizeOf(root: ReadonlyMap<string, string>): Result<CheckedLogo, LogoRefusal> {
  const box = (root.get('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [, , width = Number.NaN, height = Number.NaN] = box;
  const own = [root.get('width'), root.get('height')].map((size) =>
    Number(/^([\d.]+)(?:px|pt|mm)?$/.exec(size ?? '')?.[1]),
  );
  const [ownWidth = Number.NaN, ownHeight = Number.NaN] = own;
  const size =
    Number.isFinite(width) && Number.isFinite(height)
      ? { width, height }
      : { width: ownWidth, height: ownHeight };
  return Number.isFinite(size.width) && Number.isFinite(size.height)
    ? ok({ kind: 'svg', ...size })
    : refuse({ code: 'logoShape', width: 0, height: 0 });
}

function decoded(value: string): string {
  return value.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (all, hex: string | undefined, digits: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED.get(name) ?? all;
      const point = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return point <= 0x10_ff_ff ? String.fromCodePoint(point) : all;
    },
  );
}

const BROKEN = refuse({ code: 'logoUnreadable', as: 'svg' });
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
/** A comment, the declaration of XML, a closing tag, or an opening one with its attributes. */
const TAG =
  /<!--(?:(?!--)[\s\S])*-->|<\?xml [^?<>]*\?>|<\/(?<closes>[A-Za-z][\w:.-]*)\s*>|<(?<opens>[A-Za-z][\w:.-]*)(?<attributes>(?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<ends>\/?)>/g;
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*("[^"<]*"|'[^'<]*')/g;
const UNKNOWN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i;
/** In a value: an address that is not of the drawing itself, a rule that fetches, or an escape that could hide one. */
const REACHES_OUT =
  /url\(\s*["']?\s*(?!#)[^"'\s]|@|\\|(?:java|vb)script:|data:|image(?:-set)?\(|src\(|expression\(/i;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const ELEMENTS: ReadonlySet<string> = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient stop clipPath'.split(
    ' ',
  ),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'id class style transform d x y x1 x2 y1 y2 cx cy r rx ry fx fy dx dy width height points offset viewBox version preserveAspectRatio fill stroke opacity display visibility color overflow gradientUnits gradientTransform spreadMethod clipPathUnits role lang xml:lang xml:space letter-spacing word-spacing dominant-baseline shape-rendering paint-order vector-effect href xlink:href'.split(
    ' ',
  ),
);
