/**
 * Calls back once: at the first sign of a person at the page, at once when the address points into it, and
 * otherwise a moment after the page has been drawn. Returns how to call it off.
 */
export function onFirstSign(run: () => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, begin);
  };
  const begin = () => {
    stop();
    run();
  };
  const timer = setTimeout(begin, window.location.hash === '' ? MOMENT_MS : 0);
  for (const sign of SIGNS) window.addEventListener(sign, begin, { passive: true });
  return stop;
}

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focusin'] as const;
const MOMENT_MS = 2_000;
