export type FoundChromium = {
  readonly executablePath: string;
  readonly args: string[];
  /** With the libraries it needs; for Playwright's `launchOptions.env`. */
  readonly env: Record<string, string>;
  readonly version: string;
  readonly source: string;
};

/** Refuses with a sentence when no Chromium starts on this machine. */
export function findChromium(options?: {
  readonly env?: NodeJS.ProcessEnv;
  readonly log?: (text: string) => void;
}): Promise<FoundChromium>;
