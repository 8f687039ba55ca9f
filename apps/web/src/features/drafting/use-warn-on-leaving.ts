'use client';

import { useEffect } from 'react';

/** Lets the browser ask before the page is closed or loaded anew while something is written that is not saved. */
export function useWarnOnLeaving(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDirty]);
}
