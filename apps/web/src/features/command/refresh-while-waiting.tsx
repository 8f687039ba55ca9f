'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/**
 * Reads the page again now and then while a process is about to change it; gives up after half a minute,
 * when the words on the page say to come back. Shows nothing.
 */
export function RefreshWhileWaiting() {
  const router = useRouter();
  useEffect(() => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
      router.refresh();
      if (turns >= TURNS) clearInterval(timer);
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}

const PAUSE_MS = 2_500;
const TURNS = 12;
