/** Which two versions, without the ending: `jamforelse-v2-v5`. */
export function versionFileName({ from, to }: { readonly from: number; readonly to: number }): string {
  return `jamforelse-v${from}-v${to}`;
}

/** The two versions that a file is named after, the older first; `null` when it is another file. */
export function comparedBy(file: string): { readonly from: number; readonly to: number } | null {
  const [, from, to] = /^jamforelse-v([1-9]\d{0,5})-v([1-9]\d{0,5})\./.exec(file) ?? [];
  if (from === undefined || to === undefined || Number(from) >= Number(to)) return null;
  return { from: Number(from), to: Number(to) };
}
