/**
 * How many times a second `act` is carried out while `lanes` go on at the same time for `forMs` milliseconds.
 * What has begun by then is waited for and counted, and so is the time it takes.
 */
export async function perSecond(
  load: { readonly lanes: number; readonly forMs: number },
  act: (lane: number) => Promise<unknown>,
): Promise<number> {
  const begun = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: load.lanes }, async (_, lane) => {
      while (performance.now() - begun < load.forMs) {
        await act(lane);
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - begun) / 1_000);
}
