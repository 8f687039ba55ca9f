/** Launch options for Playwright with a Chromium that starts. Refuses with a sentence when there is none. */
export function chromiumLaunchOptions(): Promise<{
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}>;
